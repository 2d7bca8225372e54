import { useRef } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { OfferPatternView } from '@nurt/contracts/organisations';
import { rolesAllow } from '@nurt/domain/access';
import type { OfferPattern } from '@nurt/domain/organisations';
import { Facts, Notice, Page, TextAreaField, TextField, useText, useToast } from '@nurt/ui';
import { offerPattern } from '@nurt/wording/organisations';
import { api, ProblemError, queryKey, useApi, useCommand } from '../../shared/api';
import { ConflictDialog, useSettle } from '../../shared/drafts';
import { CommandForm, useCommandForm } from '../../shared/forms';
import { Loaded } from '../../shared/loaded';
import { NoOrganisation, useOrganisation } from '../../shared/session';
import { OrganisationTabs } from './organisation-tabs';

const FIELDS = ['contactName', 'contactPhone', 'contactEmail', 'experience', 'resources'] as const;
const LONGEST = 10_000;

/** What the organisation for which one works now begins its offers with. */
export function OfferPatternPage() {
  const t = useText(offerPattern);
  const { organisation } = useOrganisation();
  return (
    <Page title={t.title} lead={t.lead} width="narrow">
      <OrganisationTabs current="pattern" />
      {organisation === null ? (
        <NoOrganisation />
      ) : (
        <Pattern
          key={organisation.id}
          organisationId={organisation.id}
          writable={rolesAllow([organisation.role], 'ownOffer.write')}
        />
      )}
    </Page>
  );
}

function Pattern({ organisationId, writable }: { organisationId: string; writable: boolean }) {
  const params = { organisationId };
  const query = useApi('GET /api/organisations/:organisationId/offer-pattern', { params });
  return (
    <Loaded query={query}>
      {(pattern) =>
        writable ? (
          <WritePattern organisationId={organisationId} pattern={pattern} />
        ) : (
          <ReadPattern pattern={pattern} />
        )
      }
    </Loaded>
  );
}

function ReadPattern({ pattern }: { pattern: OfferPatternView }) {
  const t = useText(offerPattern);
  return (
    <>
      <Notice>{t.readOnly}</Notice>
      <Facts facts={FIELDS.map((name) => ({ label: t[name], value: pattern[name].trim() || t.empty }))} />
    </>
  );
}

function WritePattern({ organisationId, pattern }: { organisationId: string; pattern: OfferPatternView }) {
  const t = useText(offerPattern);
  const toast = useToast();
  const queries = useQueryClient();
  const params = { organisationId };
  // What was known when the writing began: what others have saved since is put together with it.
  const known = useRef(pattern);
  const form = useCommandForm<OfferPattern>({ defaultValues: patternOf(pattern) });
  const save = useCommand('PUT /api/organisations/:organisationId/offer-pattern', { invalidates: [] });
  const { conflict, settle } = useSettle<OfferPattern>();
  const { control } = form;

  const saveTogether = async (written: OfferPattern): Promise<OfferPatternView> => {
    try {
      const { version } = known.current;
      return await save.mutateAsync({ params, body: { ...written, version } });
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code !== 'changed_elsewhere') throw error;
      const theirs = await api('GET /api/organisations/:organisationId/offer-pattern', { params });
      const together = await settle(patternOf(known.current), written, patternOf(theirs));
      if (together === null) throw error;
      known.current = theirs;
      return saveTogether(together);
    }
  };

  return (
    <>
      <CommandForm
        form={form}
        submit={t.submit}
        onSubmit={async (values) => {
          const saved = await saveTogether(values);
          queries.setQueryData(
            queryKey('GET /api/organisations/:organisationId/offer-pattern', { params }),
            saved,
          );
          known.current = saved;
          form.reset(patternOf(saved));
          toast(t.done);
        }}
      >
        <TextField
          control={control}
          name="contactName"
          label={t.contactName}
          help={t.contactNameHelp}
          optional
        />
        <TextField
          control={control}
          name="contactPhone"
          label={t.contactPhone}
          type="tel"
          width={24}
          optional
        />
        <TextField control={control} name="contactEmail" label={t.contactEmail} type="email" optional />
        <TextAreaField
          control={control}
          name="experience"
          label={t.experience}
          help={t.experienceHelp}
          maximum={LONGEST}
          rows={8}
          optional
        />
        <TextAreaField
          control={control}
          name="resources"
          label={t.resources}
          help={t.resourcesHelp}
          maximum={LONGEST}
          rows={8}
          optional
        />
      </CommandForm>
      <ConflictDialog
        conflict={conflict}
        label={(field) => t[field]}
        lines={(field, content) => content[field].split('\n')}
      />
    </>
  );
}

function patternOf({
  contactName,
  contactPhone,
  contactEmail,
  experience,
  resources,
}: OfferPatternView): OfferPattern {
  return { contactName, contactPhone, contactEmail, experience, resources };
}
