import { estimate, type EstimateContent, type EstimateLine, type Totals } from '@nurt/domain/offers';
import { InPolish, useLocale, useText } from '@nurt/ui';
import { formatAmountFigures, formatQuantity } from '@nurt/wording/format';
import { offerEditor, offerForm } from '@nurt/wording/offers';
import { FigureCell, FigureGroup, FigureRow, Figures } from '../../../shared/reading';

/** Table V.A as it stands in the form: activities, administrative costs, sums, years where there are several. */
export function EstimateTable({ content, caption }: { content: EstimateContent; caption?: string }) {
  const form = useText(offerForm);
  const t = useText(offerEditor).costs;
  const table = estimate(content);
  const years = table.years.length > 1 ? table.years : [];
  const columns = [
    { header: form.costColumns.kind },
    { header: form.costColumns.unit },
    { header: form.costColumns.unitCost, end: true },
    { header: form.costColumns.quantity, end: true },
    { header: form.costColumns.total, end: true },
    ...years.map((year, column) => ({ header: form.yearColumn(column + 1, year), end: true })),
  ];
  const line = (number: string, row: EstimateLine) => (
    <LineRow key={row.item.id} number={number} line={row} years={years} />
  );
  const sum = (name: string, totals: Totals, look: 'sum' | 'total' = 'sum') => (
    <FigureRow name={name} look={look} span={4}>
      <FiguresOf totals={totals} years={years} />
    </FigureRow>
  );
  return (
    <Figures caption={caption ?? form.costs} columns={columns}>
      <FigureGroup name={t.realisation} columns={columns.length} />
      {table.activities.map((activity, place) => [
        <FigureGroup
          key={activity.activityId ?? 'none'}
          name={
            activity.activityId === null ? (
              t.unassigned
            ) : (
              <>
                {`I.${place + 1} `}
                {activity.name ? <InPolish>{activity.name}</InPolish> : t.untitledActivity}
              </>
            )
          }
          columns={columns.length}
          inner
        />,
        ...activity.lines.map((row, index) => line(`I.${place + 1}.${index + 1}`, row)),
      ])}
      {sum(t.sumRealisation, table.realisation)}
      <FigureGroup name={t.administrative} columns={columns.length} />
      {table.administrative.lines.map((row, index) => line(`II.${index + 1}`, row))}
      {sum(t.sumAdministrative, table.administrative.total)}
      {sum(t.sumAll, table.total, 'total')}
    </Figures>
  );
}

function LineRow({ number, line, years }: { number: string; line: EstimateLine; years: readonly number[] }) {
  const { costColumns: columns } = useText(offerForm);
  const t = useText(offerEditor).costs;
  const locale = useLocale();
  const { item, grosze, byYear } = line;
  return (
    <FigureRow number={number} name={item.name ? <InPolish>{item.name}</InPolish> : t.untitledCost}>
      <FigureCell label={columns.unit} text>
        <InPolish>{item.unit}</InPolish>
      </FigureCell>
      <FigureCell label={columns.unitCost}>
        {item.unitCostGrosze === null ? '–' : formatAmountFigures(item.unitCostGrosze, locale)}
      </FigureCell>
      <FigureCell label={columns.quantity}>
        {item.quantity === null ? '–' : formatQuantity(item.quantity, locale)}
      </FigureCell>
      <FiguresOf totals={{ grosze, byYear }} years={years} strong />
    </FigureRow>
  );
}

interface FiguresOfProps {
  totals: { readonly grosze: number | null; readonly byYear: readonly (number | null)[] };
  years: readonly number[];
  strong?: boolean;
}

/** What a row comes to, and in each year where there are several. */
function FiguresOf({ totals: { grosze, byYear }, years, strong }: FiguresOfProps) {
  const form = useText(offerForm);
  const locale = useLocale();
  return (
    <>
      <FigureCell label={form.costColumns.total} strong={strong}>
        {grosze === null ? '–' : formatAmountFigures(grosze, locale)}
      </FigureCell>
      {years.map((year, column) => (
        <FigureCell key={year} label={form.yearColumn(column + 1, year)}>
          {formatAmountFigures(byYear[column] ?? 0, locale)}
        </FigureCell>
      ))}
    </>
  );
}
