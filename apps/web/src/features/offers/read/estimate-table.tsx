import { estimate, type EstimateContent, type EstimateLine, type Totals } from '@nurt/domain/offers';
import { useLocale, useText } from '@nurt/ui';
import { formatAmountFigures, formatQuantity } from '@nurt/wording/format';
import { offerEditor, offerForm } from '@nurt/wording/offers';
import css from './read.module.css';

/** Table V.A as it stands in the form: activities, administrative costs, sums, years where there are several. */
export function EstimateTable({ content, caption }: { content: EstimateContent; caption?: string }) {
  const form = useText(offerForm);
  const t = useText(offerEditor).costs;
  const table = estimate(content);
  const years = table.years.length > 1 ? table.years : [];
  const line = (number: string, row: EstimateLine) => (
    <LineRow key={row.item.id} number={number} line={row} years={years} />
  );
  const sum = (name: string, totals: Totals, strong = false) => (
    <SumRow name={name} totals={totals} years={years} strong={strong} />
  );
  return (
    <div className={css['frame']}>
      <table role="table" className={css['estimate']}>
        <caption className={css['hidden']}>{caption ?? form.costs}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <Head>{form.costColumns.kind}</Head>
            <Head>{form.costColumns.unit}</Head>
            <Head end>{form.costColumns.unitCost}</Head>
            <Head end>{form.costColumns.quantity}</Head>
            <Head end>{form.costColumns.total}</Head>
            {years.map((year, column) => (
              <Head key={year} end>
                {form.yearColumn(column + 1, year)}
              </Head>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          <GroupRow name={t.realisation} columns={5 + years.length} />
          {table.activities.map((activity, place) => [
            <GroupRow
              key={activity.activityId ?? 'none'}
              name={
                activity.activityId === null
                  ? t.unassigned
                  : `I.${place + 1} ${activity.name || t.untitledActivity}`
              }
              columns={5 + years.length}
              inner
            />,
            ...activity.lines.map((row, index) => line(`I.${place + 1}.${index + 1}`, row)),
          ])}
          {sum(t.sumRealisation, table.realisation)}
          <GroupRow name={t.administrative} columns={5 + years.length} />
          {table.administrative.lines.map((row, index) => line(`II.${index + 1}`, row))}
          {sum(t.sumAdministrative, table.administrative.total)}
          {sum(t.sumAll, table.total, true)}
        </tbody>
      </table>
    </div>
  );
}

function Head({ children, end = false }: { children: string; end?: boolean }) {
  return (
    <th role="columnheader" scope="col" data-end={end || undefined}>
      {children}
    </th>
  );
}

function GroupRow({ name, columns, inner = false }: { name: string; columns: number; inner?: boolean }) {
  return (
    <tr role="row" className={css['group']} data-inner={inner || undefined}>
      <th role="rowheader" scope="rowgroup" colSpan={columns}>
        {name}
      </th>
    </tr>
  );
}

function LineRow({ number, line, years }: { number: string; line: EstimateLine; years: readonly number[] }) {
  const form = useText(offerForm);
  const t = useText(offerEditor).costs;
  const locale = useLocale();
  const { item, grosze, byYear } = line;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <span className={css['number']}>{number}</span> {item.name || t.untitledCost}
      </th>
      <td role="cell" data-label={form.costColumns.unit}>
        {item.unit}
      </td>
      <td role="cell" data-end data-label={form.costColumns.unitCost}>
        {item.unitCostGrosze === null ? '–' : formatAmountFigures(item.unitCostGrosze, locale)}
      </td>
      <td role="cell" data-end data-label={form.costColumns.quantity}>
        {item.quantity === null ? '–' : formatQuantity(item.quantity, locale)}
      </td>
      <td role="cell" data-end data-label={form.costColumns.total} className={css['value']}>
        {grosze === null ? '–' : formatAmountFigures(grosze, locale)}
      </td>
      {years.map((year, column) => (
        <td role="cell" data-end key={year} data-label={form.yearColumn(column + 1, year)}>
          {formatAmountFigures(byYear[column] ?? 0, locale)}
        </td>
      ))}
    </tr>
  );
}

interface SumRowProps {
  name: string;
  totals: Totals;
  years: readonly number[];
  strong: boolean;
}

function SumRow({ name, totals, years, strong }: SumRowProps) {
  const form = useText(offerForm);
  const locale = useLocale();
  return (
    <tr role="row" className={css['sum']} data-strong={strong || undefined}>
      <th role="rowheader" scope="row" colSpan={4}>
        {name}
      </th>
      <td role="cell" data-end data-label={form.costColumns.total}>
        {formatAmountFigures(totals.grosze, locale)}
      </td>
      {years.map((year, column) => (
        <td role="cell" data-end key={year} data-label={form.yearColumn(column + 1, year)}>
          {formatAmountFigures(totals.byYear[column] ?? 0, locale)}
        </td>
      ))}
    </tr>
  );
}
