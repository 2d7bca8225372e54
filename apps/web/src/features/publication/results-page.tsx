import type { PublicCallRowView } from '@nurt/contracts/calls';
import { yearOf, type LocalDate } from '@nurt/domain/calendar';
import { ButtonLink, PlainButton, EmptyState, Page, useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { callCard, results } from '@nurt/wording/publication';
import { useState } from 'react';
import { Link } from 'react-router';
import { useApi } from '../../shared/api';
import { FilterBar, FilterSelect, FilterText, matchesText, NothingFound, useList } from '../../shared/lists';
import { Loaded } from '../../shared/loaded';
import { paths } from '../../shared/paths';
import { authoritiesOf } from './call-filters';
import { CallResult, RightToReasons } from './call-result';
import { Count } from './count';
import css from './publication.module.css';

const YEAR = 'rok';
const AUTHORITY = 'urzad';
const TEXT = 'szukaj';
/** Each result is an answer of its own; more of them are read when somebody asks for them. */
const AT_ONCE = 5;

/** Every resolved call with its result, the one closed last first. */
export function ResultsPage() {
  const t = useText(results);
  const calls = useApi('GET /api/public/calls', { query: { phase: 'resolved' } });
  return (
    <Page title={t.title} lead={t.lead}>
      <Loaded query={calls} as="part">
        {(list) => (list.length === 0 ? <NoResults /> : <List calls={list} />)}
      </Loaded>
    </Page>
  );
}

function List({ calls }: { calls: readonly PublicCallRowView[] }) {
  const t = useText(results);
  const { authority } = useText(callCard);
  const { more } = useText(common);
  const list = useList([YEAR, AUTHORITY, TEXT]);
  const [shown, setShown] = useState(AT_ONCE);
  const chosen = list.values;
  const authorities = authoritiesOf(calls);
  const years = [...new Set(calls.map(taskYear))].sort((a, b) => b.localeCompare(a));
  const found = calls.filter(
    (call) =>
      (chosen[YEAR] === '' || taskYear(call) === chosen[YEAR]) &&
      (chosen[AUTHORITY] === '' || call.authority.id === chosen[AUTHORITY]) &&
      matchesText(chosen[TEXT], [call.title, call.number, call.authority.name]),
  );
  return (
    <div className={css['list']}>
      <FilterBar>
        <FilterSelect
          list={list}
          name={YEAR}
          label={t.year}
          choices={years.map((year) => ({ value: year, label: year }))}
        />
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

function taskYear({ taskFrom }: PublicCallRowView): string {
  return String(yearOf(taskFrom as LocalDate));
}
