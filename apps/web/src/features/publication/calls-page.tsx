import type { PublicCallRowView } from '@nurt/contracts/calls';
import type { UseQueryResult } from '@tanstack/react-query';
import { SPHERES } from '@nurt/domain/statute';
import { ButtonLink, EmptyState, Page, useLocale, useText } from '@nurt/ui';
import { formatAmount } from '@nurt/wording/format';
import { callCard, calls as texts } from '@nurt/wording/publication';
import { useApi } from '../../shared/api';
import {
  FilterBar,
  FilterSelect,
  FilterText,
  NothingFound,
  PublicYearFilter,
  useList,
  YEAR,
  yearAsked,
  type ListState,
} from '../../shared/lists';
import { Loaded } from '../../shared/loaded';
import { paths } from '../../shared/paths';
import { CallCard } from './call-card';
import { authoritiesOf, CALL_FILTERS, PHASE_PARAMETERS } from './call-filters';
import { Count } from './count';
import { FollowCalls } from './follow';
import css from './publication.module.css';

const { phase: PHASE, sphere: SPHERE, authority: AUTHORITY, text: TEXT } = CALL_FILTERS;
const FILTERS = [YEAR, PHASE, SPHERE, AUTHORITY, TEXT] as const;
type Chosen = ListState<(typeof FILTERS)[number]>;
const PHASES = ['open', 'evaluation', 'resolved', 'annulled'] as const;

/** Every announced call, the open ones first. */
export function CallsPage() {
  const t = useText(texts);
  const list = useList(FILTERS);
  const year = yearAsked(list);
  const calls = useApi('GET /api/public/calls', { query: year }, { keepPrevious: true });
  // The task is searched too, which the rows do not carry.
  const words = list.values[TEXT].slice(0, 200);
  const matching = useApi(
    'GET /api/public/calls',
    { query: words === '' ? year : { ...year, q: words } },
    { keepPrevious: true },
  );
  return (
    <Page title={t.title} lead={t.lead} actions={<FollowCalls />}>
      <Loaded query={calls} as="part">
        {(all) =>
          all.length > 0 || list.filtered ? (
            <List calls={all} list={list} matching={matching} />
          ) : (
            <>
              <FilterBar>
                <PublicYearFilter list={list} />
              </FilterBar>
              <NoCalls />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

interface ListProps {
  /** Every call, for the choices of the filters, and those with the words that were typed. */
  calls: readonly PublicCallRowView[];
  matching: UseQueryResult<readonly PublicCallRowView[]>;
  list: Chosen;
}

function List({ calls, matching, list }: ListProps) {
  const t = useText(texts);
  const { authority } = useText(callCard);
  const locale = useLocale();
  const spheres = SPHERES.filter(({ key }) => calls.some((call) => call.spheres.includes(key)));
  const authorities = authoritiesOf(calls);
  return (
    <div className={css['list']}>
      <FilterBar>
        <PublicYearFilter list={list} />
        <FilterSelect
          list={list}
          name={PHASE}
          label={t.phase}
          choices={PHASES.map((phase) => ({ value: PHASE_PARAMETERS[phase], label: t.phaseOf[phase] }))}
        />
        {spheres.length > 0 && (
          <FilterSelect
            list={list}
            name={SPHERE}
            label={t.sphere}
            choices={spheres.map((sphere) => ({ value: sphere.key, label: sphere[locale] }))}
          />
        )}
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
      <Loaded query={matching} as="part">
        {(rows) => <Found calls={rows} list={list} />}
      </Loaded>
    </div>
  );
}

/** The calls that the filters leave, with their number and their money together. */
function Found({ calls, list }: Pick<ListProps, 'calls' | 'list'>) {
  const t = useText(texts);
  const locale = useLocale();
  const chosen = list.values;
  const found = calls.filter(
    (call) =>
      (chosen[PHASE] === '' || PHASE_PARAMETERS[call.phase] === chosen[PHASE]) &&
      (chosen[SPHERE] === '' || call.spheres.includes(chosen[SPHERE])) &&
      (chosen[AUTHORITY] === '' || call.authority.id === chosen[AUTHORITY]),
  );
  // The money of an annulled call is free again and may stand in another call of the list.
  const sum = found.reduce(
    (total, { phase, poolGrosze }) => total + (phase === 'annulled' ? 0 : poolGrosze),
    0,
  );
  const counted = t.count(found.length);
  return (
    <>
      <Count>{sum > 0 ? `${counted}, ${t.sum(formatAmount(sum, locale))}` : counted}</Count>
      {found.length === 0 ? (
        <NothingFound onClear={list.clear} />
      ) : (
        <ul className={css['cards']} aria-label={t.list}>
          {found.map((call) => (
            <li key={call.id}>
              <CallCard call={call} level={2} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function NoCalls() {
  const t = useText(texts);
  return (
    <EmptyState
      title={t.none}
      action={
        <ButtonLink to={paths.programme} variant="default">
          {t.toProgramme}
        </ButtonLink>
      }
    >
      {t.noneText}
    </EmptyState>
  );
}
