import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { GrantReturnView, InterestPeriodView } from '@nurt/contracts/settlement';
import { lastDayInTime } from '@nurt/domain/calendar';
import {
  DataTable,
  Facts,
  InPolish,
  MoneyText,
  Notice,
  StatusLabel,
  useLocale,
  useText,
  type Tone,
} from '@nurt/ui';
import { formatAmount, formatShare, formatShortDate } from '@nurt/wording/format';
import { settlementOffice } from '@nurt/wording/settlement-office';
import { paths } from '../../../shared/paths';
import { DueDay } from '../../../shared/records';
import { today } from '../../../shared/today';
import { owedNow, returnState, type ReturnState } from './owed';
import { Receipt } from './receipt';
import css from './settlement.module.css';

const TONE: Readonly<Record<ReturnState, Tone>> = { open: 'waiting', overdue: 'danger', complete: 'success' };

interface ReturnCardProps {
  grantReturn: GrantReturnView;
  /** Names the task; left out where the page is about it already. */
  titled?: boolean;
}

/** One return: how much of it is back, what is owed, how the interest was reckoned, and recording a receipt. */
export function ReturnCard({ grantReturn, titled = true }: ReturnCardProps) {
  const { returns: t } = useText(settlementOffice);
  const locale = useLocale();
  const { agreement, organisation, principalGrosze, receivedGrosze, interestGrosze } = grantReturn;
  const state = returnState(grantReturn, today());
  const owed = owedNow(grantReturn);
  return (
    <article className={css['return']} aria-label={agreement.title}>
      {titled && (
        <header>
          <div>
            <h2>
              <Anchor component={Link} to={paths.office.agreement(agreement.id)}>
                <InPolish>{agreement.title}</InPolish>
              </Anchor>
            </h2>
            <p className={css['under']}>
              {organisation.name} · {agreement.number}
            </p>
          </div>
          <StatusLabel tone={TONE[state]}>{t.stateOf[state]}</StatusLabel>
        </header>
      )}
      <div className={css['progress']}>
        <progress
          max={principalGrosze}
          value={receivedGrosze}
          aria-label={t.progress(formatAmount(receivedGrosze, locale), formatAmount(principalGrosze, locale))}
        />
        <p>{t.progress(formatAmount(receivedGrosze, locale), formatAmount(principalGrosze, locale))}</p>
      </div>
      <Facts
        facts={[
          { label: t.ground, value: t.groundOf[grantReturn.ground] },
          {
            label: t.due,
            value: (
              <>
                <DueDay
                  day={grantReturn.due.dueOn}
                  until={lastDayInTime(grantReturn.due)}
                  open={!titled && state !== 'complete'}
                />{' '}
                ({grantReturn.due.basis})
              </>
            ),
          },
          state !== 'complete' && {
            label: t.outstanding,
            value: owed.principal > 0 ? <MoneyText amount={owed.principal} strong /> : t.principalDone,
          },
          state !== 'complete' && {
            label: t.interest,
            value: interestGrosze > 0 ? <MoneyText amount={interestGrosze} strong /> : t.noInterest,
          },
          grantReturn.receivedInterestGrosze > 0 && {
            label: t.interestReceived,
            value: <MoneyText amount={grantReturn.receivedInterestGrosze} />,
          },
        ]}
      />
      {grantReturn.interestPeriods.length > 0 && <Periods periods={grantReturn.interestPeriods} />}
      <Receipt grantReturn={grantReturn} />
    </article>
  );
}

/** The interest run by run, so that anybody can reckon it again. */
function Periods({ periods }: { periods: readonly InterestPeriodView[] }) {
  const { returns: t } = useText(settlementOffice);
  const locale = useLocale();
  return (
    <details className={css['periods']}>
      <summary>{t.periods}</summary>
      <DataTable<InterestPeriodView>
        caption={t.periods}
        captionHidden
        rows={periods}
        rowKey={({ from, to, principalGrosze }) => `${from}-${to}-${principalGrosze}`}
        empty={null}
        columns={[
          { key: 'from', header: t.from, cell: ({ from }) => formatShortDate(from, locale) },
          { key: 'to', header: t.to, cell: ({ to }) => formatShortDate(to, locale) },
          { key: 'days', header: t.days, align: 'end', cell: ({ days }) => days },
          {
            key: 'rate',
            header: t.rate,
            align: 'end',
            cell: ({ rate, confirmed }) => (
              <>
                {formatShare(rate, locale)}
                {!confirmed && <small className={css['under']}>{t.unconfirmed}</small>}
              </>
            ),
          },
          {
            key: 'base',
            header: t.base,
            align: 'end',
            cell: ({ principalGrosze }) => <MoneyText amount={principalGrosze} />,
          },
          {
            key: 'amount',
            header: t.amount,
            align: 'end',
            cell: ({ interestGrosze }) => <MoneyText amount={interestGrosze} />,
          },
        ]}
      />
      <p className={css['under']}>{t.rounded}</p>
      {periods.some(({ confirmed }) => !confirmed) && (
        <Notice tone="warning">
          <p>{t.unconfirmedText}</p>
        </Notice>
      )}
    </details>
  );
}
