import type { OfferContent } from '@nurt/domain/offers';
import type { ReportComparison, ReportContent } from '@nurt/domain/settlement';
import { DataTable, MoneyText, useLocale, useText } from '@nurt/ui';
import { bound, formatShortDate } from '@nurt/wording/format';
import { reportEditor, reportForm } from '@nurt/wording/settlement';
import { numberedCosts } from '../editor/cost-groups';
import { documentSums } from '../editor/draft';
import css from './read.module.css';

export interface DocumentsTableProps {
  content: ReportContent;
  offer: OfferContent;
  comparison: ReportComparison;
}

/** The register of accounting documents. */
export function DocumentsTable({ content, offer, comparison }: DocumentsTableProps) {
  const { documents: caption, documentColumns: columns } = useText(reportForm);
  const t = useText(reportEditor).documents;
  const locale = useLocale();
  const numbers = new Map(numberedCosts(offer, comparison).map(({ costId, number }) => [costId, number]));
  const sums = documentSums(content.documents);
  const day = (date: string | null) => (date === null ? '–' : formatShortDate(date, locale));
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={content.documents}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        {
          key: 'number',
          header: columns.number,
          // What it is for stands under it: a column of its own would squeeze the days and the amounts.
          cell: ({ number, issuer, description }) => (
            <>
              {number || t.untitled}
              {[issuer, description].filter(Boolean).map((text) => (
                <span key={text} className={css['under']} lang="pl">
                  {bound(text)}
                </span>
              ))}
            </>
          ),
        },
        { key: 'cost', header: columns.cost, cell: ({ costId }) => numbers.get(costId) ?? '–' },
        {
          key: 'issuedOn',
          header: columns.issuedOn,
          cell: ({ issuedOn }) => <span className={css['day']}>{day(issuedOn)}</span>,
        },
        {
          key: 'paidOn',
          header: columns.paidOn,
          cell: ({ paidOn }) => <span className={css['day']}>{day(paidOn)}</span>,
        },
        {
          key: 'amount',
          header: t.amount,
          align: 'end',
          sum: <MoneyText amount={sums.amountGrosze} />,
          cell: ({ amountGrosze }) => (amountGrosze === null ? '–' : <MoneyText amount={amountGrosze} />),
        },
        {
          key: 'fromGrant',
          header: t.fromGrant,
          align: 'end',
          sum: <MoneyText amount={sums.fromGrantGrosze} strong />,
          cell: ({ fromGrantGrosze }) =>
            fromGrantGrosze === null ? '–' : <MoneyText amount={fromGrantGrosze} />,
        },
      ]}
    />
  );
}
