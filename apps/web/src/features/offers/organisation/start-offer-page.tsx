import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { PublicCallView } from '@nurt/contracts/calls';
import type { OfferRowView } from '@nurt/contracts/offers';
import { rolesAllow } from '@nurt/domain/access';
import {
  Countdown,
  EmptyState,
  Facts,
  LoadingState,
  MoneyText,
  Notice,
  Page,
  SelectField,
  useLocale,
  useText,
} from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { formatDate } from '@nurt/wording/format';
import { offers } from '@nurt/wording/offers';
import { queryKey, useApi, useCommand } from '../../../shared/api';
import { serverNow } from '../../../shared/clock';
import { CommandForm, useCommandForm } from '../../../shared/forms';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { useOrganisation, useSession } from '../../../shared/session';
import css from './organisation.module.css';

/** Where an offer begins: the call is in the address, the organisation is chosen where there are several. */
export function StartOfferPage() {
  const t = useText(offers);
  const [search] = useSearchParams();
  const callId = search.get('nabor');
  if (callId) return <Start callId={callId} />;
  return (
    <Page title={t.start.title} width="narrow">
      <EmptyState
        title={t.start.noCall}
        action={
          <Button component={Link} to={paths.calls}>
            {t.toCalls}
          </Button>
        }
      >
        {t.start.noCallText}
      </EmptyState>
    </Page>
  );
}

function Start({ callId }: { callId: string }) {
  const query = useApi('GET /api/public/calls/:callId', { params: { callId } });
  return <Loaded query={query}>{(call) => <StartInCall call={call} />}</Loaded>;
}

function StartInCall({ call }: { call: PublicCallView }) {
  const t = useText(offers);
  const { start } = t;
  const c = useText(common).start;
  const labels = useText(common);
  const locale = useLocale();
  const { session } = useSession();
  const own = session?.organisations ?? [];
  const able = own.filter(({ role }) => rolesAllow([role], 'ownOffer.write'));
  const { terms } = call;
  return (
    <Page
      title={start.title}
      width="narrow"
      breadcrumb={[{ label: t.title, to: paths.organisation.offers }]}
      lead={start.lead(call.title)}
    >
      {terms.closesAt && call.phase === 'open' && (
        <p>
          <Countdown until={terms.closesAt} now={serverNow} label={start.deadline} closed={start.closed} />
        </p>
      )}
      <Facts
        facts={[
          { label: start.pool, value: terms.poolGrosze && <MoneyText amount={terms.poolGrosze} /> },
          {
            label: start.maximum,
            value: terms.maximumGrantGrosze && <MoneyText amount={terms.maximumGrantGrosze} />,
          },
          {
            label: start.task,
            value:
              terms.taskFrom &&
              terms.taskTo &&
              `${formatDate(terms.taskFrom, locale)} – ${formatDate(terms.taskTo, locale)}`,
          },
          { label: start.limit, value: terms.offersPerOrganisation },
        ]}
      />
      {call.phase !== 'open' ? (
        <EmptyState
          title={start.notOpen}
          action={
            <Button component={Link} to={paths.calls}>
              {t.toCalls}
            </Button>
          }
        >
          {start.notOpenText}
        </EmptyState>
      ) : own.length === 0 ? (
        <EmptyState
          title={c.noOrganisation}
          action={
            <Button component={Link} to={`${paths.organisation.new}?nabor=${call.id}`}>
              {labels.addOrganisation}
            </Button>
          }
        >
          {c.noOrganisationText}
        </EmptyState>
      ) : able.length === 0 ? (
        <Notice tone="warning" title={start.noRight} />
      ) : (
        <Begin call={call} organisations={able} />
      )}
    </Page>
  );
}

interface BeginProps {
  call: PublicCallView;
  organisations: readonly { readonly id: string; readonly name: string }[];
}

function Begin({ call, organisations }: BeginProps) {
  const { start } = useText(offers);
  const { organisation, choose } = useOrganisation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const begin = useCommand('POST /api/offers', {
    invalidates: ['GET /api/offers', 'GET /api/organisations/:organisationId/board'],
  });
  const preferred = organisations.find(({ id }) => id === organisation?.id) ?? organisations[0];
  const form = useCommandForm<{ organisationId: string | null }>({
    defaultValues: { organisationId: preferred?.id ?? null },
  });
  const organisationId = form.watch('organisationId');
  const existing = useApi(
    'GET /api/offers',
    { query: { organisationId: organisationId ?? undefined } },
    { enabled: organisationId !== null },
  );
  const inCall = (existing.data ?? []).filter((row) => row.call.id === call.id && row.status !== 'withdrawn');
  if (existing.isPending && organisationId !== null) return <LoadingState />;
  return (
    <>
      <Existing rows={inCall} />
      <CommandForm
        form={form}
        submit={start.submit}
        onSubmit={async (values) => {
          const offer = await begin.mutateAsync({
            body: { callId: call.id, organisationId: values.organisationId },
          });
          queries.setQueryData(
            queryKey('GET /api/offers/:offerId', { params: { offerId: offer.id } }),
            offer,
          );
          choose(offer.organisation.id);
          await navigate(paths.organisation.offer(offer.id), { replace: true });
        }}
      >
        {organisations.length > 1 && (
          <SelectField
            control={form.control}
            name="organisationId"
            label={start.organisation}
            help={start.organisationHelp}
            choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {organisations.length === 1 && (
          <Facts facts={[{ label: start.organisation, value: organisations[0]?.name }]} />
        )}
      </CommandForm>
    </>
  );
}

/** Offers begun in this call before: most people mean to go on with one of them. */
function Existing({ rows }: { rows: readonly OfferRowView[] }) {
  const t = useText(offers);
  if (rows.length === 0) return null;
  return (
    <Notice tone="info" title={t.start.existing}>
      <p>{t.start.existingText}</p>
      <ul className={css['plainList']}>
        {rows.map(({ id, title }) => (
          <li key={id}>
            <Link to={paths.organisation.offer(id)}>{t.start.continue(title.trim() || t.untitled)}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
