import type { InterestPeriodView } from '@nurt/contracts/settlement';
import { DataTable, MoneyText, useLocale, useText } from '@nurt/ui';
import { formatDate, formatPercent } from '@nurt/wording/format';
import { reports } from '@nurt/wording/settlement';
import css from '../reports.module.css';

/** How the interest was reckoned, part by part. */
export function InterestPeriods({ periods }: { periods: readonly InterestPeriodView[] }) {
  const t = useText(reports).grantReturn;
  const locale = useLocale();
  return (
    <DataTable
      caption={t.periods}
      captionHidden
      rows={periods}
      rowKey={({ from, to, principalGrosze }) => `${from}-${to}-${principalGrosze}`}
      empty={null}
      columns={[
        { key: 'from', header: t.periodColumns.from, cell: ({ from }) => formatDate(from, locale) },
        { key: 'to', header: t.periodColumns.to, cell: ({ to }) => formatDate(to, locale) },
        { key: 'days', header: t.periodColumns.days, align: 'end', cell: ({ days }) => days },
        {
          key: 'rate',
          header: t.periodColumns.rate,
          align: 'end',
          cell: ({ rate, confirmed }) => (
            <>
              {formatPercent(rate, locale)}
              {!confirmed && <p className={css['quiet']}>{t.unconfirmed}</p>}
            </>
          ),
        },
        {
          key: 'principal',
          header: t.periodColumns.principal,
          align: 'end',
          cell: ({ principalGrosze }) => <MoneyText amount={principalGrosze} />,
        },
        {
          key: 'interest',
          header: t.periodColumns.interest,
          align: 'end',
          cell: ({ interestGrosze }) => <MoneyText amount={interestGrosze} />,
        },
      ]}
    />
  );
}
