import type { Compared, ComparedShare, ReportComparison } from '@nurt/domain/settlement';
import { useLocale, useText } from '@nurt/ui';
import { formatAmountFigures, formatShare } from '@nurt/wording/format';
import { reportForm } from '@nurt/wording/settlement';
import type { FigureLook } from '../../../../shared/reading';
import { ComparedRow, ComparedTable } from './compared-table';

/** Table II.2: every source as agreed and as it was, and the three shares. */
export function ComparedSources({ comparison }: { comparison: ReportComparison }) {
  const { sources: caption, sourceColumns, sourceRows: rows } = useText(reportForm);
  const locale = useLocale();
  const { sources, grantInCosts, otherToGrant, nonFinancialToGrant } = comparison;
  const columns = { ...sourceColumns, what: sourceColumns.source };
  const row = (number: string | undefined, name: string, compared: Compared, look?: FigureLook) => (
    <ComparedRow
      columns={columns}
      number={number}
      name={name}
      look={look}
      planned={formatAmountFigures(compared.plannedGrosze, locale)}
      actual={formatAmountFigures(compared.actualGrosze, locale)}
      difference={compared.differenceGrosze}
    />
  );
  const share = (number: string, name: string, { planned, actual }: ComparedShare) => (
    <ComparedRow
      columns={columns}
      number={number}
      name={name}
      planned={formatShare(planned, locale)}
      actual={formatShare(actual, locale)}
    />
  );
  return (
    <ComparedTable caption={caption} columns={columns}>
      {row('1', rows.grant, sources.grantSum, 'sum')}
      {row('1.1', rows.grantAmount, sources.grant, 'inner')}
      {row('1.2', rows.bankInterest, sources.bankInterest, 'inner')}
      {row('2', rows.other, sources.otherFinancial, 'sum')}
      {row('2.1', rows.ownFinancial, sources.ownFinancial, 'inner')}
      {row('2.2', rows.recipients, sources.recipients, 'inner')}
      {row('2.3', rows.remaining, sources.other, 'inner')}
      {row('3', rows.nonFinancial, sources.ownNonFinancial, 'sum')}
      {row(undefined, rows.all, sources.total, 'total')}
      {share('4', rows.grantShare, grantInCosts)}
      {share('5', rows.otherShare, otherToGrant)}
      {share('6', rows.nonFinancialShare, nonFinancialToGrant)}
    </ComparedTable>
  );
}
