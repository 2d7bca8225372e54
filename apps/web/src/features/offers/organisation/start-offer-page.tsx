import { Button } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import type { PublicCallView } from '@nurt/contracts/calls';
import { rolesAllow } from '@nurt/domain/access';
import { Countdown, EmptyState, Facts, MoneyText, Notice, Page, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { offers } from '@nurt/wording/offers';
import { useApi } from '../../../shared/api';
import { serverNow } from '../../../shared/clock';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { NoOrganisation, useSession } from '../../../shared/session';
import { BeginOffer } from './starting/begin-offer';

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
        <NoOrganisation callId={call.id} />
      ) : able.length === 0 ? (
        <Notice tone="warning" title={start.noRight} />
      ) : (
        <BeginOffer call={call} organisations={able} />
      )}
    </Page>
  );
}
