import type { PublicCallRowView } from '@nurt/contracts/calls';
import type { PublicProgrammeView } from '@nurt/contracts/programmes';
import type { PublicGrantRowView } from '@nurt/contracts/publication';
import { ButtonLink, EmptyState, MoneyText, Page, Section, useText } from '@nurt/ui';
import { home, result } from '@nurt/wording/publication';
import { Link } from 'react-router';
import { useApi } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import { PlacesBar } from '../../shared/money';
import { paths } from '../../shared/paths';
import { FailedPart } from '../../shared/state-pages';
import { CallCard } from './call-card';
import { CALL_FILTERS, PHASE_PARAMETERS } from './call-filters';
import { StageLabel } from './labels';
import { LineBars } from './line-bars';
import { currentProgrammes, programmePath } from './programmes';
import css from './publication.module.css';

/** How many results and grants the first page shows before it points to the whole list. */
const SHOWN = 4;

/** The first page: what this is, what is open now, where the programme's money is, what was decided last. */
export function HomePage() {
  const t = useText(home);
  const calls = useApi('GET /api/public/calls');
  const programmes = useApi('GET /api/public/programmes');
  const grants = useApi('GET /api/public/grants');
  // One silent server is one message, not one in every part.
  const all = [calls, programmes, grants];
  const offline = all.every(({ data, error }) => data === undefined && error !== null);
  // The list comes by year, the newest first, and within it by amount.
  const year = grants.data?.[0]?.year;
  return (
    <Page title={t.title} lead={t.lead}>
      <p className={`${css['ways']} nurt-no-print`}>
        <ButtonLink to={`${paths.calls}?${CALL_FILTERS.phase}=${PHASE_PARAMETERS.open}`}>
          {t.makeOffer}
        </ButtonLink>
        <ButtonLink to={paths.grants} variant="default">
          {t.followMoney}
        </ButtonLink>
      </p>
      {offline ? (
        <FailedPart error={calls.error} retry={() => void Promise.all(all.map(({ refetch }) => refetch()))} />
      ) : (
        <>
          <Section title={t.open} actions={<More to={paths.calls}>{t.allCalls}</More>}>
            <Loaded query={calls} as="part">
              {(list) => <OpenCalls calls={list.filter(({ phase }) => phase === 'open')} />}
            </Loaded>
          </Section>
          <Loaded query={programmes} as="part">
            {(list) => <Programmes programmes={currentProgrammes(list)} />}
          </Loaded>
          <div className={css['columns']}>
            <Section title={t.results} actions={<More to={paths.results}>{t.allResults}</More>}>
              <Loaded query={calls} as="part">
                {(list) => (
                  <Results
                    calls={list.filter(({ phase }) => phase === 'resolved').slice(0, SHOWN)}
                    grants={grants.data}
                  />
                )}
              </Loaded>
            </Section>
            <Section
              title={year === undefined ? t.grants : t.grantsOf(year)}
              actions={<More to={paths.grants}>{t.allGrants}</More>}
            >
              <Loaded query={grants} as="part">
                {(list) => <Grants grants={list.filter((grant) => grant.year === year).slice(0, SHOWN)} />}
              </Loaded>
            </Section>
          </div>
        </>
      )}
    </Page>
  );
}

function More({ to, children }: { to: string; children: string }) {
  return (
    <Link to={to} className={css['more']}>
      {children}
    </Link>
  );
}

function OpenCalls({ calls }: { calls: readonly PublicCallRowView[] }) {
  const t = useText(home);
  if (calls.length === 0) return <EmptyState title={t.noOpen}>{t.noOpenText}</EmptyState>;
  return (
    <ul className={css['cards']}>
      {calls.map((call) => (
        <li key={call.id}>
          <CallCard call={call} level={3} />
        </li>
      ))}
    </ul>
  );
}

function Programmes({ programmes }: { programmes: readonly PublicProgrammeView[] }) {
  const t = useText(home);
  if (programmes.length === 0) return <p className={css['meta']}>{t.noProgramme}</p>;
  return programmes.map((programme) => (
    <Section
      key={programme.id}
      title={t.money(programme.year)}
      actions={<More to={programmePath(programme)}>{t.moneyMore}</More>}
    >
      <p className={css['sum']}>
        <MoneyText amount={programme.total.plannedGrosze} large />
        <span className={css['meta']} lang="pl">
          {programme.authority.name}
        </span>
      </p>
      <PlacesBar balance={programme.total} label={t.money(programme.year)} />
      <Section level={3} title={t.byLine}>
        <LineBars lines={programme.lines} />
      </Section>
    </Section>
  ));
}

function Results(props: {
  calls: readonly PublicCallRowView[];
  grants: readonly PublicGrantRowView[] | undefined;
}) {
  const { calls, grants } = props;
  const t = useText(home);
  const { grantsCount } = useText(result);
  if (calls.length === 0) return <p className={css['meta']}>{t.noResults}</p>;
  return (
    <ul className={css['rows']}>
      {calls.map((call) => {
        const awarded = grants?.filter((grant) => grant.call.id === call.id);
        return (
          <li key={call.id}>
            <p>
              <Link to={paths.call(call.id)} lang="pl">
                {call.title}
              </Link>
              {awarded && (
                <MoneyText amount={awarded.reduce((sum, { awardedGrosze }) => sum + awardedGrosze, 0)} />
              )}
            </p>
            <p className={css['meta']}>
              <span lang="pl">{call.authority.name}</span>
              {awarded && <span>{grantsCount(awarded.length)}</span>}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function Grants({ grants }: { grants: readonly PublicGrantRowView[] }) {
  const t = useText(home);
  if (grants.length === 0) return <p className={css['meta']}>{t.noGrants}</p>;
  return (
    <ul className={css['rows']}>
      {grants.map((grant) => (
        <li key={grant.id}>
          <p>
            <Link to={paths.grant(grant.id)} lang="pl">
              {grant.title}
            </Link>
            <MoneyText amount={grant.awardedGrosze} />
          </p>
          <p className={css['meta']}>
            <span lang="pl">{grant.organisation}</span>
            <StageLabel grant={grant} />
          </p>
        </li>
      ))}
    </ul>
  );
}
