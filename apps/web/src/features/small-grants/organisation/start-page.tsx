import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { AuthorityView } from '@nurt/contracts/authorities';
import { rolesAllow } from '@nurt/domain/access';
import { Notice, Page, SelectField, useText } from '@nurt/ui';
import { smallGrantForm } from '@nurt/wording/small-grants';
import { queryKey, useApi, useCommand } from '../../../shared/api';
import { CommandForm, useCommandForm } from '../../../shared/forms';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { NoOrganisation, useOrganisation, useSession } from '../../../shared/session';
import { Limits } from '../read/limits';

/** Where an offer begins: whose, to whom, and how much there is before a word is written. */
export function StartPage() {
  const t = useText(smallGrantForm);
  const { session } = useSession();
  const authorities = useApi('GET /api/public/authorities');
  const own = session?.organisations ?? [];
  const able = own.filter(({ role }) => rolesAllow([role], 'ownOffer.write'));
  return (
    <Page
      title={t.start.title}
      lead={t.start.lead}
      width="narrow"
      breadcrumb={[{ label: t.title, to: paths.organisation.smallGrants }]}
    >
      {own.length === 0 ? (
        <NoOrganisation />
      ) : able.length === 0 ? (
        <Notice tone="warning" title={t.start.noRight} />
      ) : (
        <Loaded query={authorities} as="part">
          {(list) => <Begin organisations={able} authorities={list} />}
        </Loaded>
      )}
    </Page>
  );
}

interface BeginProps {
  organisations: readonly { readonly id: string; readonly name: string }[];
  authorities: readonly AuthorityView[];
}

function Begin({ organisations, authorities }: BeginProps) {
  const t = useText(smallGrantForm).start;
  const { organisation, choose } = useOrganisation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const begin = useCommand('POST /api/small-grants', {
    invalidates: ['GET /api/small-grants', 'GET /api/organisations/:organisationId/board'],
  });
  const preferred = organisations.find(({ id }) => id === organisation?.id) ?? organisations[0];
  const form = useCommandForm<{ organisationId: string | null; authorityId: string | null }>({
    defaultValues: {
      organisationId: preferred?.id ?? null,
      authorityId: authorities.length === 1 ? (authorities[0]?.id ?? null) : null,
    },
  });
  const organisationId = form.watch('organisationId');
  const authorityId = form.watch('authorityId');
  return (
    <CommandForm
      form={form}
      submit={t.submit}
      onSubmit={async (body) => {
        const grant = await begin.mutateAsync({ body });
        const params = { smallGrantId: grant.id };
        queries.setQueryData(queryKey('GET /api/small-grants/:smallGrantId', { params }), grant);
        choose(grant.organisation.id);
        await navigate(paths.organisation.smallGrant(grant.id), { replace: true });
      }}
    >
      <SelectField
        control={form.control}
        name="organisationId"
        label={t.organisation}
        choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        control={form.control}
        name="authorityId"
        label={t.authority}
        choices={authorities.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {organisationId && authorityId && <LimitsOf query={{ organisationId, authorityId }} />}
    </CommandForm>
  );
}

function LimitsOf({ query }: { query: { organisationId: string; authorityId: string } }) {
  const limits = useApi('GET /api/small-grant-limits', { query });
  return (
    <Loaded query={limits} as="part">
      {(view) => <Limits limits={view} />}
    </Loaded>
  );
}
