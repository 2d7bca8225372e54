import type { PublicGrantView } from '@nurt/contracts/publication';
import { grosze, shareOf } from '@nurt/domain/money';
import { Facts, MoneyText, Page, Section, SegmentBar, useLocale, useText, type SegmentTone } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { formatAmount, formatApplicants, formatDate, formatShare } from '@nurt/wording/format';
import { grant as texts } from '@nurt/wording/publication';
import { grantLinkedData } from '@nurt/wording/schema-org';
import { Link } from 'react-router';
import { useApi } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import { paths } from '../../shared/paths';
import { Prose } from '../../shared/records';
import { GRANT_PLACES, grantPlaces, type GrantPlace } from './grant-money';
import { GrantWay } from './grant-way';
import { StageLabel } from './labels';
import { LinkedDataBlock } from './linked-data';
import css from './publication.module.css';

const TONE: Readonly<Record<GrantPlace, SegmentTone>> = {
  settled: 'settled',
  returned: 'returned',
  // Never beside reserved money: a grant that is to be returned has been paid.
  toReturn: 'reserved',
  paid: 'paid',
  committed: 'committed',
  reserved: 'reserved',
  released: 'available',
};

/** One grant: where its money is now, the way it has come, and what it is for. */
export function GrantPage({ grantId }: { grantId: string }) {
  const grant = useApi('GET /api/public/grants/:grantId', { params: { grantId } });
  return <Loaded query={grant}>{(view) => <Grant grant={view} />}</Loaded>;
}

function Grant({ grant }: { grant: PublicGrantView }) {
  const t = useText(texts);
  const { nav } = useText(common);
  const locale = useLocale();
  return (
    <Page
      title={grant.title}
      written
      breadcrumb={[{ label: nav.grants, to: paths.grants }]}
      status={<StageLabel grant={grant} />}
      lead={<span lang="pl">{formatApplicants(grant.organisation, grant.partners)}</span>}
    >
      <LinkedDataBlock data={grantLinkedData(grant, { origin: window.location.origin, locale })} />
      <Section title={t.where}>
        <p className={css['sum']}>
          <MoneyText amount={grant.awardedGrosze} large />
          <span className={css['meta']}>{t.awarded}</span>
        </p>
        <WhereNow grant={grant} />
      </Section>
      <div className={css['columns']}>
        <Section title={t.way}>
          <GrantWay grant={grant} />
        </Section>
        <Section title={t.facts}>
          <GrantFacts grant={grant} />
          {grant.description.trim() !== '' && (
            <Section level={3} title={t.description}>
              <Prose>{grant.description}</Prose>
            </Section>
          )}
          <Section level={3} title={t.results}>
            {grant.results ? (
              <Prose>{grant.results}</Prose>
            ) : (
              <p className={css['meta']}>{t.resultsPending}</p>
            )}
          </Section>
        </Section>
      </div>
    </Page>
  );
}

/** The bar of the grant. Places that its money has not reached, or has left, are not named. */
function WhereNow({ grant }: { grant: PublicGrantView }) {
  const t = useText(texts);
  const locale = useLocale();
  const places = grantPlaces(grant);
  return (
    <SegmentBar
      label={t.where}
      segments={GRANT_PLACES.filter((place) => places[place] > 0).map((place) => ({
        key: place,
        label: t.whereOf[place],
        value: places[place],
        text: formatAmount(places[place], locale),
        tone: TONE[place],
      }))}
    />
  );
}

function GrantFacts({ grant }: { grant: PublicGrantView }) {
  const t = useText(texts);
  const locale = useLocale();
  const { taskFrom, taskTo, totalCostGrosze, awardedGrosze } = grant;
  return (
    <Facts
      facts={[
        {
          label: t.organisation,
          value: <span lang="pl">{formatApplicants(grant.organisation, grant.partners)}</span>,
        },
        { label: t.authority, value: <span lang="pl">{grant.authority.name}</span> },
        grant.call
          ? {
              label: t.call,
              value: (
                <Link to={paths.call(grant.call.id)} className={css['link']}>
                  {grant.call.number}, <span lang="pl">{grant.call.title}</span>
                </Link>
              ),
            }
          : {
              label: t.smallGrant,
              value: (
                <Link to={paths.smallGrant(grant.id)} className={css['link']}>
                  {t.smallGrantOffer}
                </Link>
              ),
            },
        { label: t.line, value: <span lang="pl">{t.lineOf(grant.lineName, grant.year)}</span> },
        taskFrom !== '' &&
          taskTo !== '' && {
            label: t.term,
            value: t.termOf(formatDate(taskFrom, locale), formatDate(taskTo, locale)),
          },
        totalCostGrosze > 0 && { label: t.totalCost, value: <MoneyText amount={totalCostGrosze} /> },
        totalCostGrosze > 0 && {
          label: t.share,
          value: formatShare(shareOf(grosze(awardedGrosze), grosze(totalCostGrosze)), locale),
        },
      ]}
    />
  );
}
