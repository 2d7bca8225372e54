import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { GrantReturnView } from '@nurt/contracts/settlement';
import { EmptyState, Page, useLocale, useText } from '@nurt/ui';
import { formatAmount } from '@nurt/wording/format';
import { records } from '@nurt/wording/records';
import { settlementOffice } from '@nurt/wording/settlement-office';
import { useApi } from '../../../shared/api';
import {
  FilterBar,
  NothingFound,
  OfficeYearFilter,
  TabLinks,
  useList,
  YEAR,
  yearAsked,
  type ListState,
} from '../../../shared/lists';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { today } from '../../../shared/today';
import { owedNow, RETURN_STATES, returnState, type ReturnState } from './owed';
import { ReturnCard } from './return-card';
import css from './settlement.module.css';

const FILTERS = [YEAR, 'stan'] as const;
type List = ListState<(typeof FILTERS)[number]>;

/** Grants that are to come back: open, overdue with interest, complete. */
export function ReturnsPage() {
  const t = useText(settlementOffice);
  const list = useList(FILTERS);
  const query = useApi('GET /api/office/returns', { query: yearAsked(list) }, { keepPrevious: true });
  return (
    <Page
      title={t.returns.title}
      lead={t.returns.lead}
      breadcrumb={[{ label: t.title, to: paths.office.settlements }]}
    >
      <FilterBar>
        <OfficeYearFilter list={list} />
      </FilterBar>
      <Loaded query={query} as="part">
        {(returns) =>
          returns.length === 0 && list.filtered ? (
            <NothingFound onClear={list.clear} />
          ) : returns.length === 0 ? (
            <EmptyState
              title={t.returns.empty}
              action={
                <Button component={Link} to={paths.office.settlements} variant="default">
                  {t.toReports}
                </Button>
              }
            >
              {t.returns.emptyText}
            </EmptyState>
          ) : (
            <ReturnList returns={returns} list={list} />
          )
        }
      </Loaded>
    </Page>
  );
}

function ReturnList({ returns, list }: { returns: readonly GrantReturnView[]; list: List }) {
  const { returns: t } = useText(settlementOffice);
  const { all } = useText(records);
  const locale = useLocale();
  const now = today();
  const chosen = RETURN_STATES.find((state) => state === list.values.stan);
  const at = (state: ReturnState) => returns.filter((one) => returnState(one, now) === state);
  const shown = chosen ? at(chosen) : returns;
  const owed = shown.reduce((sum, one) => sum + owedNow(one).principal + owedNow(one).interest, 0);
  return (
    <>
      <TabLinks
        label={t.states}
        tabs={[
          { to: list.link('stan', ''), label: all, count: returns.length, current: chosen === undefined },
          ...RETURN_STATES.map((state) => ({
            to: list.link('stan', state),
            label: t.stateOf[state],
            count: at(state).length,
            current: chosen === state,
          })),
        ]}
      />
      {shown.length === 0 && chosen ? (
        <EmptyState title={t.nothingHere[chosen]} />
      ) : (
        <>
          <p className={css['summary']}>
            {t.count(shown.length)}, {t.owedTogether(formatAmount(owed, locale))}
          </p>
          <div className={css['returns']}>
            {shown.map((one) => (
              <ReturnCard key={one.id} grantReturn={one} />
            ))}
          </div>
        </>
      )}
    </>
  );
}
