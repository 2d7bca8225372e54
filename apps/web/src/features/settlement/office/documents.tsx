import type { ReportView } from '@nurt/contracts/settlement';
import { subtractGrosze, sumGrosze, ZERO } from '@nurt/domain/money';
import type { ExpenseDocument } from '@nurt/domain/settlement';
import { DataTable, MoneyText, Notice, Section, useLocale, useText } from '@nurt/ui';
import { formatAmount, formatShortDate } from '@nurt/wording/format';
import { settlementOffice } from '@nurt/wording/settlement-office';
import css from './settlement.module.css';

/** The accounting documents with their sums, checked against the grant that was used. */
export function Documents({ report }: { report: ReportView }) {
  const { report: t } = useText(settlementOffice);
  const locale = useLocale();
  const { documents, sources } = report.content;
  const sum = (read: (document: ExpenseDocument) => ExpenseDocument['amountGrosze']) =>
    sumGrosze(documents.map((document) => read(document) ?? ZERO));
  const fromGrant = sum(({ fromGrantGrosze }) => fromGrantGrosze);
  const differ = subtractGrosze(fromGrant, sources.grantGrosze ?? ZERO);
  const costName = (costId: string) => report.offer.costs.find(({ id }) => id === costId)?.name ?? '–';
  const day = (date: string | null) => (date === null ? '–' : formatShortDate(date, locale));
  return (
    <Section title={t.documents}>
      <DataTable<ExpenseDocument>
        caption={t.documents}
        captionHidden
        summary={t.documentsCount(documents.length)}
        rows={documents}
        rowKey={({ id }) => id}
        empty={<p>{t.noDocuments}</p>}
        columns={[
          {
            key: 'document',
            header: t.document,
            cell: ({ number, issuer, description }) => (
              <>
                {number}
                <small className={css['under']} lang="pl">
                  {issuer}
                  {description && `, ${description}`}
                </small>
              </>
            ),
          },
          { key: 'cost', header: t.forCost, cell: ({ costId }) => costName(costId), written: true },
          { key: 'issued', header: t.issuedOn, cell: ({ issuedOn }) => day(issuedOn) },
          { key: 'paid', header: t.paidOn, cell: ({ paidOn }) => day(paidOn) },
          {
            key: 'amount',
            header: t.amount,
            align: 'end',
            cell: ({ amountGrosze }) => <MoneyText amount={amountGrosze ?? ZERO} />,
            sum: <MoneyText amount={sum(({ amountGrosze }) => amountGrosze)} />,
          },
          {
            key: 'fromGrant',
            header: t.fromGrant,
            align: 'end',
            cell: ({ fromGrantGrosze }) => <MoneyText amount={fromGrantGrosze ?? ZERO} />,
            sum: <MoneyText amount={fromGrant} />,
          },
        ]}
      />
      {documents.length > 0 && (
        <Notice tone={differ === 0 ? 'success' : 'warning'}>
          {differ === 0 ? t.documentsMatch : t.documentsDiffer(formatAmount(Math.abs(differ), locale))}
        </Notice>
      )}
    </Section>
  );
}
