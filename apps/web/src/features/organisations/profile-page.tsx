import { useState } from 'react';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { OrganisationView } from '@nurt/contracts/organisations';
import { rolesAllow } from '@nurt/domain/access';
import { Facts, Notice, Page, useText, useToast } from '@nurt/ui';
import { organisations } from '@nurt/wording/organisations';
import { api, ProblemError, queryKey, useApi, useCommand } from '../../shared/api';
import { CommandForm } from '../../shared/forms';
import { Loaded } from '../../shared/loaded';
import { paths } from '../../shared/paths';
import { NoOrganisation, useOrganisation } from '../../shared/session';
import css from './organisations.module.css';
import { OrganisationTabs } from './organisation-tabs';
import { profileOf, sentProfile, type ProfileDraft } from './profile-draft';
import { ProfileFields } from './profile-fields';
import { useProfileForm } from './use-profile-form';

/** The data of the organisation for which one works now. */
export function OrganisationProfilePage() {
  const t = useText(organisations).profile;
  const { organisation } = useOrganisation();
  const organisationId = organisation?.id ?? '';
  const query = useApi(
    'GET /api/organisations/:organisationId',
    { params: { organisationId } },
    { enabled: organisation !== null },
  );
  if (organisation === null) {
    return (
      <Page title={t.title}>
        <NoOrganisation />
      </Page>
    );
  }
  return (
    <Loaded query={query}>
      {(view) => (
        <Page
          title={t.title}
          lead={t.lead}
          width="narrow"
          actions={
            <Button component={Link} to={paths.organisation.new} variant="default">
              {t.add}
            </Button>
          }
        >
          <OrganisationTabs current="data" />
          {rolesAllow(view.role ? [view.role] : [], 'organisation.write') ? (
            <EditProfile key={view.id} organisation={view} />
          ) : (
            <ReadProfile organisation={view} />
          )}
        </Page>
      )}
    </Loaded>
  );
}

function ReadProfile({ organisation }: { organisation: OrganisationView }) {
  const t = useText(organisations);
  const fields = Object.entries(profileOf(organisation)) as [keyof ProfileDraft, string][];
  return (
    <>
      <Notice tone="info">{t.profile.readOnly}</Notice>
      <Facts facts={fields.map(([name, value]) => ({ label: t.fields[name], value }))} />
    </>
  );
}

function EditProfile({ organisation }: { organisation: OrganisationView }) {
  const t = useText(organisations).profile;
  const queries = useQueryClient();
  const toast = useToast();
  const form = useProfileForm(profileOf(organisation));
  const params = { organisationId: organisation.id };
  const key = queryKey('GET /api/organisations/:organisationId', { params });
  const [version, setVersion] = useState(organisation.version);
  const [elsewhere, setElsewhere] = useState<OrganisationView | null>(null);
  const change = useCommand('PUT /api/organisations/:organisationId', {
    invalidates: ['GET /api/organisations', 'GET /api/offers/:offerId', 'GET /api/session'],
  });

  const save = async (values: ProfileDraft, over = version) => {
    try {
      const saved = await change.mutateAsync({ params, body: { ...sentProfile(values), version: over } });
      queries.setQueryData(key, saved);
      setVersion(saved.version);
      setElsewhere(null);
      form.reset(profileOf(saved));
      toast(t.done);
    } catch (error) {
      if (error instanceof ProblemError && error.code === 'changed_elsewhere') {
        setElsewhere(await api('GET /api/organisations/:organisationId', { params }));
      }
      throw error;
    }
  };
  return (
    <CommandForm form={form} submit={t.submit} onSubmit={(values) => save(values)}>
      {elsewhere && (
        <Elsewhere
          mine={form.getValues()}
          theirs={profileOf(elsewhere)}
          onKeep={() => {
            // From now on the person knows what they overwrite.
            setVersion(elsewhere.version);
            setElsewhere(null);
            void form.handleSubmit((values) => save(values, elsewhere.version))();
          }}
          onTake={() => {
            setVersion(elsewhere.version);
            queries.setQueryData(key, elsewhere);
            form.reset(profileOf(elsewhere));
            setElsewhere(null);
          }}
        />
      )}
      <ProfileFields form={form} />
    </CommandForm>
  );
}

interface ElsewhereProps {
  mine: ProfileDraft;
  theirs: ProfileDraft;
  onKeep: () => void;
  onTake: () => void;
}

/** Two versions of the profile: what differs, side by side, and the choice. */
function Elsewhere({ mine, theirs, onKeep, onTake }: ElsewhereProps) {
  const t = useText(organisations);
  const differing = (Object.keys(mine) as (keyof ProfileDraft)[]).filter(
    (name) => mine[name] !== theirs[name],
  );
  const shown = (value: string | null | undefined) => value?.trim() || t.profile.empty;
  return (
    <Notice tone="warning" title={t.profile.changedTitle} live>
      <p>{t.profile.changedText}</p>
      <dl className={css['versions']}>
        {differing.map((name) => (
          <div key={name}>
            <dt>{t.fields[name]}</dt>
            <dd>
              {t.profile.mine}: <strong>{shown(mine[name])}</strong>
            </dd>
            <dd>
              {t.profile.theirs}: <strong>{shown(theirs[name])}</strong>
            </dd>
          </div>
        ))}
      </dl>
      <div className={css['choices']}>
        <Button size="xs" onClick={onKeep}>
          {t.profile.keepMine}
        </Button>
        <Button size="xs" variant="default" onClick={onTake}>
          {t.profile.takeTheirs}
        </Button>
      </div>
    </Notice>
  );
}
