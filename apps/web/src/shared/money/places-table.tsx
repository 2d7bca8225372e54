import type { ReactNode } from 'react';
import type { BudgetLineView } from '@nurt/contracts/programmes';
import { LINE_PLACES, type LineBalance, type LinePlace } from '@nurt/domain/programmes';
import { DataTable, InPolish, useLocale, useText, type Column } from '@nurt/ui';
import { formatAmountFigures } from '@nurt/wording/format';
import { places } from '@nurt/wording/programmes';
import css from './money.module.css';
import { inPlace } from './places';

/** What lapsed comes last: it is what the closed year left over. */
export const PLACES_FROM_SOURCE: readonly LinePlace[] = [
  ...LINE_PLACES.filter((place) => place !== 'lapsed').reverse(),
  'lapsed',
];

/** Every line with the amount in each place and the sums; of a draft, whose money is nowhere yet, only the plan. */
export function PlacesTable(props: {
  lines: readonly BudgetLineView[];
  total: LineBalance;
  summary?: ReactNode;
  captionHidden?: boolean;
}) {
  const { lines, total, summary, captionHidden } = props;
  const t = useText(places);
  const locale = useLocale();
  const amount = (grosze: number) => formatAmountFigures(grosze, locale);
  const cell = (balance: LineBalance, place: LinePlace) => (
    <span data-nothing={(place !== 'available' && inPlace(balance, place) === 0) || undefined}>
      {amount(inPlace(balance, place))}
      {place === 'available' && balance.announcedGrosze > 0 && (
        <small className={css['ofWhich']}>
          {t.place.announced} {amount(balance.announcedGrosze)}
        </small>
      )}
    </span>
  );
  const given = PLACES_FROM_SOURCE.some((place) => inPlace(total, place) > 0);
  const shown = given
    ? PLACES_FROM_SOURCE.filter((place) => place !== 'lapsed' || total.lapsedGrosze > 0)
    : [];
  const columns: Column<BudgetLineView>[] = [
    {
      key: 'line',
      header: t.line,
      cell: ({ code, name }) => (
        <>
          <span className={css['code']}>{code}</span> <InPolish>{name}</InPolish>
        </>
      ),
    },
    {
      key: 'planned',
      header: t.place.planned,
      align: 'end',
      cell: ({ balance }) => amount(balance.plannedGrosze),
      sum: amount(total.plannedGrosze),
    },
    ...shown.map((place): Column<BudgetLineView> => ({
      key: place,
      header: t.place[place],
      align: 'end',
      cell: ({ balance }) => cell(balance, place),
      sum: cell(total, place),
    })),
  ];
  return (
    <div className={css['places']}>
      <DataTable
        caption={`${t.lines}, ${t.inZloty}`}
        captionHidden={captionHidden}
        summary={summary}
        columns={columns}
        rows={lines}
        rowKey={({ id }) => id}
        empty={null}
      />
    </div>
  );
}
