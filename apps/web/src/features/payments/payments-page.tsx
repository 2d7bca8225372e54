import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { PaymentState } from '@nurt/contracts/payments';
import { LoadingState, Notice, Page, useLocale, useText } from '@nurt/ui';
import { formatAmount } from '@nurt/wording/format';
import { payments } from '@nurt/wording/payments';
import { useApi } from '../../shared/api';
import {
  FilterBar,
  FilterText,
  OfficeYearFilter,
  TabLinks,
  useList,
  YEAR,
  yearAsked,
  type ListState,
} from '../../shared/lists';
import { useSession } from '../../shared/session';
import { FailedPart } from '../../shared/state-pages';
import { firstState, isState, STATES, sumOf, type Desk } from './desk';
import css from './payments.module.css';
import { PaymentsTable } from './payments-table';

const FILTERS = [YEAR, 'stan', 'szukaj'] as const;
/** Below this many rows the eye is quicker than a search. */
const WORTH_SEARCHING = 6;
type List = ListState<(typeof FILTERS)[number]>;

/** The payments desk: every instalment at its stage, with what the person may do there. */
export function PaymentsPage() {
  const t = useText(payments);
  const list = useList(FILTERS);
  const { desk, error, retry } = useDesk(yearAsked(list));
  return (
    <Page title={t.title} lead={t.lead}>
      {desk ? (
        <Stages desk={desk} list={list} />
      ) : error ? (
        <FailedPart error={error} retry={retry} />
      ) : (
        <LoadingState />
      )}
    </Page>
  );
}

function usePayments(state: PaymentState, year: { year?: number }) {
  return useApi('GET /api/office/payments', { query: { state, ...year } }, { keepPrevious: true });
}

/** The stages are asked for one by one: only the server knows where an instalment of a settled agreement belongs. */
function useDesk(year: { year?: number }): { desk: Desk | null; error: unknown; retry: () => void } {
  const toOrder = usePayments('toOrder', year);
  const toApprove = usePayments('toApprove', year);
  const toExecute = usePayments('toExecute', year);
  const executed = usePayments('executed', year);
  const all = [toOrder, toApprove, toExecute, executed];
  const desk =
    toOrder.data && toApprove.data && toExecute.data && executed.data
      ? {
          toOrder: toOrder.data,
          toApprove: toApprove.data,
          toExecute: toExecute.data,
          executed: executed.data,
        }
      : null;
  return {
    desk,
    error: all.find(({ error }) => error)?.error ?? null,
    retry: () => all.forEach((query) => void query.refetch()),
  };
}

function Stages({ desk, list }: { desk: Desk; list: List }) {
  const t = useText(payments);
  const { stan, szukaj } = list.values;
  const [first] = useState(() => firstState(desk));
  const state = isState(stan) ? stan : first;
  return (
    <>
      <FilterBar>
        <OfficeYearFilter list={list} />
        {(desk[state].length >= WORTH_SEARCHING || szukaj !== '') && <FilterText list={list} name="szukaj" />}
      </FilterBar>
      <Sums desk={desk} />
      <TabLinks
        label={t.states}
        tabs={STATES.map((key) => ({
          to: list.link('stan', key),
          label: t.stateOf[key],
          count: desk[key].length,
          current: key === state,
        }))}
      />
      <Whose state={state} />
      <Kept count={desk[state].length}>
        <PaymentsTable desk={desk} state={state} list={list} />
      </Kept>
    </>
  );
}

/** How much stands at each stage. */
function Sums({ desk }: { desk: Desk }) {
  const t = useText(payments);
  const locale = useLocale();
  return (
    <dl className={css['sums']}>
      {STATES.map((state) => (
        <div key={state}>
          <dt>{t.stateOf[state]}</dt>
          <dd>{formatAmount(sumOf(desk[state]), locale)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Who acts at this stage, for those who do not. */
function Whose({ state }: { state: PaymentState }) {
  const t = useText(payments);
  const { may } = useSession();
  const acts =
    state === 'executed' ||
    may(
      ({ toOrder: 'payment.order', toApprove: 'payment.approve', toExecute: 'payment.execute' } as const)[
        state
      ],
    );
  return acts ? null : <Notice>{t.whose[state]}</Notice>;
}

/** Keeps focus on the list when the row that held it has moved on to another stage. */
function Kept({ count, children }: { count: number; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count < before.current && document.activeElement === document.body) box.current?.focus();
    before.current = count;
  }, [count]);
  return (
    <div ref={box} tabIndex={-1} data-takes-focus className={css['list']}>
      {children}
    </div>
  );
}
