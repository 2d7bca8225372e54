import type { PublicCallRowView } from '@nurt/contracts/calls';
import { ButtonLink, PlainButton, EmptyState, Page, useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { callCard, results } from '@nurt/wording/publication';
import { records } from '@nurt/wording/records';
import { useState } from 'react';
import { Link } from 'react-router';
import { useApi } from '../../shared/api';
import {
  FilterBar,
  FilterSelect,
  FilterText,
  matchesText,
  NothingFound,
  PublicYearFilter,
  useList,
  YEAR,
  yearAsked,
  type ListState,
} from '../../shared/lists';
import { Loaded } from '../../shared/loaded';
import { paths } from '../../shared/paths';
import { authoritiesOf } from './call-filters';
import { CallResult, RightToReasons } from './call-result';
import { Count } from './count';
import css from './publication.module.css';

const AUTHORITY = 'urzad';
const TEXT = 'szukaj';
const FILTERS = [YEAR, AUTHORITY, TEXT] as const;
type Chosen = ListState<(typeof FILTERS)[number]>;
/** Each result is an answer of its own; more of them are read when somebody asks for them. */
const AT_ONCE = 5;

/** The resolved calls of a year with their results, the one closed last first. */
export function ResultsPage() {
  const t = useText(results);
  const list = useList(FILTERS);
  const calls = useApi(
    'GET /api/public/calls',
    { query: { phase: 'resolved', ...yearAsked(list) } },
    { keepPrevious: true },
  );
  return (
    <Page title={t.title} lead={t.lead}>
      <Loaded query={calls} as="part">
        {(rows) =>
          rows.length > 0 || list.filtered ? (
            <List calls={rows} list={list} />
          ) : (
            <>
              <FilterBar>
                <Year list={list} />
              </FilterBar>
              <NoResults />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

/** What is resolved is not open: only the year itself is shown when none is chosen. */
function Year({ list }: { list: Chosen }) {
  const { currentYear } = useText(records);
  return <PublicYearFilter list={list} every={currentYear} />;
}

function List({ calls, list }: { calls: readonly PublicCallRowView[]; list: Chosen }) {
  const t = useText(results);
  const { authority } = useText(callCard);
  const { more } = useText(common);
  const [shown, setShown] = useState(AT_ONCE);
  const chosen = list.values;
  const authorities = authoritiesOf(calls);
  const found = calls.filter(
    (call) =>
      (chosen[AUTHORITY] === '' || call.authority.id === chosen[AUTHORITY]) &&
      matchesText(chosen[TEXT], [call.title, call.number, call.authority.name]),
  );
  return (
    <div className={css['list']}>
      <FilterBar>
        <Year list={list} />
        {authorities.length > 1 && (
          <FilterSelect
            list={list}
            name={AUTHORITY}
            label={authority}
            choices={authorities.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <FilterText list={list} name={TEXT} />
      </FilterBar>
      <Count>{t.count(found.length)}</Count>
      {found.length === 0 && <NothingFound onClear={list.clear} />}
      {found.slice(0, shown).map((call) => (
        <Resolved key={call.id} call={call} />
      ))}
      <RightToReasons calls={found} />
      {found.length > shown && (
        <div className="nurt-no-print">
          <PlainButton variant="default" onClick={() => setShown(shown + AT_ONCE)}>
            {more}
          </PlainButton>
        </div>
      )}
    </div>
  );
}

function Resolved({ call: row }: { call: PublicCallRowView }) {
  const { number } = useText(callCard);
  const call = useApi('GET /api/public/calls/:callId', { params: { callId: row.id } });
  return (
    <article className={css['resolved']}>
      <header>
        <h2 lang="pl">
          <Link to={paths.call(row.id)}>{row.title}</Link>
        </h2>
        <p className={css['meta']}>
          <span lang="pl">{row.authority.name}</span> · {number(row.number)}
        </p>
      </header>
      <Loaded query={call} as="part">
        {(view) => view.result && <CallResult call={view} result={view.result} />}
      </Loaded>
    </article>
  );
}

function NoResults() {
  const t = useText(results);
  return (
    <EmptyState
      title={t.none}
      action={
        <ButtonLink to={paths.calls} variant="default">
          {t.toCalls}
        </ButtonLink>
      }
    >
      {t.noneText}
    </EmptyState>
  );
}
