import type { PublicCallRowView } from '@nurt/contracts/calls';
import type { PublicProgrammeView } from '@nurt/contracts/programmes';
import type { PublicGrantRowView } from '@nurt/contracts/publication';
import { ButtonLink, EmptyState, MoneyText, Page, Section, useText } from '@nurt/ui';
import { formatApplicants } from '@nurt/wording/format';
import { home, result } from '@nurt/wording/publication';
import { Link } from 'react-router';
import { useApi } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import { PlacesBar } from '../../shared/money';
import { paths } from '../../shared/paths';
import { FailedPart } from '../../shared/state-pages';
import { yearNow } from '../../shared/today';
import { CallCard } from './call-card';
import { CALL_FILTERS, PHASE_PARAMETERS } from './call-filters';
import { StageLabel } from './labels';
import { OpenConsultations } from './open-consultations';
import { LineBars } from './line-bars';
import { currentProgrammes, programmePath } from './programmes';
import css from './publication.module.css';

/** How many results and grants the first page shows before it points to the whole list. */
const SHOWN = 4;

/** The programmes of this year; where nobody has one, all, of which the nearest are shown. */
function useProgrammes() {
  const ofYear = useApi('GET /api/public/programmes', { query: { year: yearNow() } });
  const none = ofYear.data?.length === 0;
  const all = useApi('GET /api/public/programmes', {}, { enabled: none });
  return none ? all : ofYear;
}

/** The largest grants of the newest year that has some: this one, unless the answer knows better. */
function useGrants() {
  const thisYear = yearNow();
  const ofYear = (year: number) => ({ query: { year, limit: SHOWN } });
  const { data } = useApi('GET /api/public/grants', ofYear(thisYear));
  return useApi('GET /api/public/grants', ofYear(data?.choices.years[0] ?? thisYear));
}

/** The first page: what this is, what is open now, where the programme's money is, what was decided last. */
export function HomePage() {
  const t = useText(home);
  const calls = useApi('GET /api/public/calls');
  const programmes = useProgrammes();
  const grants = useGrants();
  // One silent server is one message, not one in every part.
  const all = [calls, programmes, grants];
  const offline = all.every(({ data, error }) => data === undefined && error !== null);
  const year = grants.data?.items[0]?.year;
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
          <OpenConsultations />
          <Loaded query={programmes} as="part">
            {(list) => <Programmes programmes={currentProgrammes(list)} />}
          </Loaded>
          <div className={css['columns']}>
            <Section title={t.results} actions={<More to={paths.results}>{t.allResults}</More>}>
              <Loaded query={calls} as="part">
                {(list) => (
                  <Results calls={list.filter(({ phase }) => phase === 'resolved').slice(0, SHOWN)} />
                )}
              </Loaded>
            </Section>
            <Section
              title={year === undefined ? t.grants : t.grantsOf(year)}
              actions={<More to={paths.grants}>{t.allGrants}</More>}
            >
              <Loaded query={grants} as="part">
                {({ items }) => <Grants grants={items.filter((grant) => grant.year === year)} />}
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

function Results({ calls }: { calls: readonly PublicCallRowView[] }) {
  const t = useText(home);
  if (calls.length === 0) return <p className={css['meta']}>{t.noResults}</p>;
  return (
    <ul className={css['rows']}>
      {calls.map((call) => (
        <Result key={call.id} call={call} />
      ))}
    </ul>
  );
}

function Result({ call }: { call: PublicCallRowView }) {
  const { grantsCount } = useText(result);
  // Count and sum are of all the grants of the call; the rows are not needed here.
  const { data: awarded } = useApi('GET /api/public/grants', { query: { call: call.id, limit: 1 } });
  return (
    <li>
      <p>
        <Link to={paths.call(call.id)} lang="pl">
          {call.title}
        </Link>
        {awarded && <MoneyText amount={awarded.sums.awardedGrosze} />}
      </p>
      <p className={css['meta']}>
        <span lang="pl">{call.authority.name}</span>
        {awarded && <span>{grantsCount(awarded.total)}</span>}
      </p>
    </li>
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
            <span lang="pl">{formatApplicants(grant.organisation, grant.partners)}</span>
            <StageLabel grant={grant} />
          </p>
        </li>
      ))}
    </ul>
  );
}
