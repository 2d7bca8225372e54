import type { Compared, ComparedShare, ReportComparison } from '@nurt/domain/settlement';
import { useLocale, useText } from '@nurt/ui';
import { formatAmountFigures, formatShare } from '@nurt/wording/format';
import { reportEditor, reportForm } from '@nurt/wording/settlement';
import { ChangeCell } from './change-cell';
import { ComparedTable } from './compared-table';
import css from './read.module.css';

/** Table II.2: every source as agreed and as it was, and the three shares. */
export function ComparedSources({ comparison }: { comparison: ReportComparison }) {
  const { sources: caption, sourceColumns: columns, sourceRows: rows } = useText(reportForm);
  const t = useText(reportEditor).sources;
  const locale = useLocale();
  const { sources, grantInCosts, otherToGrant, nonFinancialToGrant } = comparison;
  const row = (number: string, name: string, compared: Compared, look?: 'sum' | 'strong') => (
    <tr
      key={name}
      className={look && css['sum']}
      data-strong={look === 'strong' || undefined}
      data-inner={number.includes('.') || undefined}
    >
      <th scope="row">
        <span className={css['number']}>{number}</span> {name}
      </th>
      <td data-end data-label={columns.planned}>
        {formatAmountFigures(compared.plannedGrosze, locale)}
      </td>
      <td data-end data-label={columns.actual}>
        {formatAmountFigures(compared.actualGrosze, locale)}
      </td>
      <ChangeCell grosze={compared.differenceGrosze} />
    </tr>
  );
  const share = (number: string, name: string, { planned, actual }: ComparedShare) => (
    <tr key={name}>
      <th scope="row">
        <span className={css['number']}>{number}</span> {name}
      </th>
      <td data-end data-label={columns.planned}>
        {formatShare(planned, locale)}
      </td>
      <td data-end data-label={columns.actual}>
        {formatShare(actual, locale)}
      </td>
      <td />
    </tr>
  );
  return (
    <ComparedTable caption={caption} columns={{ ...columns, what: columns.source, difference: t.difference }}>
      {row('1', rows.grant, sources.grantSum, 'sum')}
      {row('1.1', rows.grantAmount, sources.grant)}
      {row('1.2', rows.bankInterest, sources.bankInterest)}
      {row('2', rows.other, sources.otherFinancial, 'sum')}
      {row('2.1', rows.ownFinancial, sources.ownFinancial)}
      {row('2.2', rows.recipients, sources.recipients)}
      {row('2.3', rows.remaining, sources.other)}
      {row('3', rows.nonFinancial, sources.ownNonFinancial, 'sum')}
      {row('', rows.all, sources.total, 'strong')}
      {share('4', rows.grantShare, grantInCosts)}
      {share('5', rows.otherShare, otherToGrant)}
      {share('6', rows.nonFinancialShare, nonFinancialToGrant)}
    </ComparedTable>
  );
}
