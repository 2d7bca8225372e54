import { sourceShares, type SourceRow, type Sources } from '@nurt/domain/offers';
import { useLocale, useText } from '@nurt/ui';
import { formatAmountFigures, formatShare } from '@nurt/wording/format';
import { offerForm } from '@nurt/wording/offers';
import css from './read.module.css';

/** Table V.B as it stands in the form: every source with its share. */
export function SourcesTable(props: { sources: Sources; totalCosts: number; caption?: string }) {
  const { sources, totalCosts, caption } = props;
  const form = useText(offerForm);
  const locale = useLocale();
  const table = sourceShares(sources);
  const { sourceRows: rows, sourceColumns: columns } = form;
  const lines: readonly (readonly [string, string, SourceRow, 'sub'?])[] = [
    ['2', rows.grant, table.grant],
    ['3', rows.own, table.own],
    ['3.1', rows.ownFinancial, table.ownFinancial, 'sub'],
    ['3.2', rows.ownNonFinancial, table.ownNonFinancial, 'sub'],
    ['4', rows.recipients, table.recipients],
  ];
  return (
    <div className={css['frame']}>
      <table className={css['sources']}>
        <caption className={css['hidden']}>{caption ?? form.sources}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.source}</th>
            <th scope="col" data-end>
              {columns.value}
            </th>
            <th scope="col" data-end>
              {columns.share}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className={css['sum']}>
            <th scope="row">
              <span className={css['number']}>1</span> {rows.all}
            </th>
            <td data-end>{formatAmountFigures(totalCosts, locale)}</td>
            <td data-end>{formatShare(totalCosts > 0 ? 10_000 : 0, locale)}</td>
          </tr>
          {lines.map(([number, name, row, level]) => (
            <tr key={number} data-level={level}>
              <th scope="row">
                <span className={css['number']}>{number}</span> {name}
              </th>
              <td data-end>{formatAmountFigures(row.grosze, locale)}</td>
              <td data-end>{formatShare(row.share, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
