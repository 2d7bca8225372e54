import type { EvaluationView, RankingRowView } from '@nurt/contracts/evaluation';
import { DataTable, InPolish, Section, useLocale, useText, type Column } from '@nurt/ui';
import type { Criterion } from '@nurt/domain/calls';
import { evaluation } from '@nurt/wording/evaluation';
import { formatShare } from '@nurt/wording/format';
import css from '../evaluation.module.css';

/** Everybody's sheets, once they are unsealed: one fold for each offer. */
export function Sheets({ view }: { view: EvaluationView }) {
  const t = useText(evaluation);
  const scored = view.ranking?.filter(({ sheets }) => sheets.length > 0) ?? [];
  if (scored.length === 0) return null;
  return (
    <Section title={t.sheets} lead={t.sheetsLead}>
      {scored.map((row) => (
        <details key={row.offerId} className={css['fold']}>
          <summary>
            <InPolish>{row.title}</InPolish> ({t.sheetsCount(row.sheets.length)})
          </summary>
          <OfferSheets row={row} criteria={view.call.criteria} />
        </details>
      ))}
    </Section>
  );
}

function OfferSheets({ row, criteria }: { row: RankingRowView; criteria: readonly Criterion[] }) {
  const t = useText(evaluation);
  const locale = useLocale();
  const members = row.sheets.map(({ member, score, scores }, index): Column<Criterion> => ({
    key: `${member}-${index}`,
    header: member,
    sum: formatShare(score, locale),
    cell: ({ id, maximumPoints }) => {
      const given = scores.find(({ criterionId }) => criterionId === id);
      return (
        <div className={css['given']}>
          <strong>{t.outOf(String(given?.points ?? '–'), maximumPoints)}</strong>
          <InPolish>{given?.reason}</InPolish>
        </div>
      );
    },
  }));
  return (
    <DataTable
      caption={t.sheets}
      captionHidden
      rows={criteria}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        { key: 'criterion', header: t.criterion, cell: ({ name }) => name, written: true },
        ...members,
      ]}
    />
  );
}
