import { sourceShares, type Sources } from '@nurt/domain/offers';
import { useLocale, useText } from '@nurt/ui';
import { formatAmountFigures, formatShare } from '@nurt/wording/format';
import { offerForm } from '@nurt/wording/offers';
import { FigureCell, FigureRow, Figures, type FigureLook } from '../../../shared/reading';

interface Shown {
  readonly grosze: number;
  /** Basis points. */
  readonly share: number;
}

/** Table V.B as it stands in the form: every source with its share. */
export function SourcesTable(props: { sources: Sources; totalCosts: number; caption?: string }) {
  const { sources, totalCosts, caption } = props;
  const form = useText(offerForm);
  const locale = useLocale();
  const table = sourceShares(sources);
  const { sourceRows: rows, sourceColumns: columns } = form;
  const row = (number: string, name: string, { grosze, share }: Shown, look?: FigureLook) => (
    <FigureRow key={number} number={number} name={name} look={look}>
      <FigureCell label={columns.value}>{formatAmountFigures(grosze, locale)}</FigureCell>
      <FigureCell label={columns.share}>{formatShare(share, locale)}</FigureCell>
    </FigureRow>
  );
  return (
    <Figures
      caption={caption ?? form.sources}
      columns={[
        { header: columns.source },
        { header: columns.value, end: true },
        { header: columns.share, end: true },
      ]}
      narrow
    >
      {row('1', rows.all, { grosze: totalCosts, share: totalCosts > 0 ? 10_000 : 0 }, 'sum')}
      {row('2', rows.grant, table.grant)}
      {row('3', rows.own, table.own)}
      {row('3.1', rows.ownFinancial, table.ownFinancial, 'inner')}
      {row('3.2', rows.ownNonFinancial, table.ownNonFinancial, 'inner')}
      {row('4', rows.recipients, table.recipients)}
    </Figures>
  );
}
