import { Button } from '@mantine/core';
import type { MembersView } from '@nurt/contracts/organisations';
import { Fields, Notice, Page, TextField, DecisionDialog, useText } from '@nurt/ui';
import { members } from '@nurt/wording/organisations';
import { useApi, useCommand } from '../../../shared/api';
import { useDecision } from '../../../shared/forms';
import { Loaded } from '../../../shared/loaded';
import { History } from '../../../shared/records';
import { NoOrganisation, useOrganisation, type OwnOrganisation } from '../../../shared/session';
import { OrganisationTabs } from '../organisation-tabs';
import { InvitationsTable } from './invitations-table';
import { MembersTable } from './members-table';
import { Representation } from './representation';
import { NEW_STANDING, sentStanding, StandingFields, type StandingDraft } from './standing-fields';

/** The people of the organisation for which one works now. */
export function MembersPage() {
  const t = useText(members);
  const { organisation } = useOrganisation();
  const query = useApi(
    'GET /api/organisations/:organisationId/members',
    { params: { organisationId: organisation?.id ?? '' } },
    { enabled: organisation !== null },
  );
  if (organisation === null) {
    return (
      <Page title={t.title}>
        <NoOrganisation />
      </Page>
    );
  }
  return <Loaded query={query}>{(view) => <People organisation={organisation} view={view} />}</Loaded>;
}

function People({ organisation, view }: { organisation: OwnOrganisation; view: MembersView }) {
  const t = useText(members);
  const { manages } = view;
  return (
    <Page title={t.title} lead={t.lead} actions={manages && <Invite organisationId={organisation.id} />}>
      <OrganisationTabs current="people" />
      {organisation.mandate !== 'current' && (
        <Notice tone="warning">{t.mandateNotice[organisation.mandate]}</Notice>
      )}
      {!manages && organisation.mandate === 'current' && <Notice tone="info">{t.onlyRepresentatives}</Notice>}
      <MembersTable organisation={organisation} members={view.members} manages={manages} />
      {view.invitations.length > 0 && (
        <InvitationsTable organisationId={organisation.id} invitations={view.invitations} />
      )}
      <Representation
        organisationId={organisation.id}
        representation={view.representation}
        manages={manages}
      />
      <History events={view.timeline} texts={t.events} />
    </Page>
  );
}

type Invitation = StandingDraft & { email: string };

function Invite({ organisationId }: { organisationId: string }) {
  const t = useText(members);
  const invite = useCommand('POST /api/organisations/:organisationId/invitations', {
    invalidates: ['GET /api/organisations/:organisationId/members'],
  });
  const decision = useDecision<Invitation>({
    defaultValues: { email: '', ...NEW_STANDING },
    run: async (values) => {
      await invite.mutateAsync({ params: { organisationId }, body: sentStanding(values) });
      decision.form.reset({ email: '', ...NEW_STANDING });
    },
    done: t.invited,
  });
  return (
    <>
      <Button onClick={decision.open}>{t.invite}</Button>
      <DecisionDialog {...decision.dialog} title={t.inviteTitle} confirm={t.inviteConfirm}>
        <Fields>
          <TextField
            control={decision.form.control}
            name="email"
            type="email"
            autoComplete="off"
            label={t.fields.email}
            help={t.fields.emailHelp}
          />
          <StandingFields control={decision.form.control} />
        </Fields>
      </DecisionDialog>
    </>
  );
}
