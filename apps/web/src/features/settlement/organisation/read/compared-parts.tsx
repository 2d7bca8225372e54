import type { ReportView } from '@nurt/contracts/settlement';
import { comparedParts, type ReportContent } from '@nurt/domain/settlement';
import { useLocale, useText } from '@nurt/ui';
import { formatAmountFigures } from '@nurt/wording/format';
import { offerForm } from '@nurt/wording/offers';
import { reportEditor, reportForm } from '@nurt/wording/settlement';
import { ChangeCell } from './change-cell';
import { ComparedTable } from './compared-table';
import css from './read.module.css';

/** The split of the costs between applicants, by the agreement and, where they tell it, as it was. */
export function ComparedParts({ offer, content }: { offer: ReportView['offer']; content: ReportContent }) {
  const { division, costColumns: columns } = useText(reportForm);
  const { divisionColumns } = useText(offerForm);
  const t = useText(reportEditor).costs;
  const locale = useLocale();
  const { rows, total, told } = comparedParts(offer, content);
  const line = (
    key: string,
    name: string,
    planned: number,
    actual: number | null,
    difference: number | null,
  ) => (
    <tr key={key} data-strong={key === 'sum' || undefined} className={key === 'sum' ? css['sum'] : undefined}>
      <th scope="row">{name}</th>
      <td data-end data-label={columns.planned}>
        {formatAmountFigures(planned, locale)}
      </td>
      <td data-end data-label={columns.actual}>
        {actual === null ? '–' : formatAmountFigures(actual, locale)}
      </td>
      <ChangeCell grosze={difference} />
    </tr>
  );
  return (
    <ComparedTable
      caption={division}
      columns={{ ...columns, what: divisionColumns.applicant, difference: t.difference }}
    >
      {rows.map((row) => line(row.id, row.name, row.plannedGrosze, row.actualGrosze, row.differenceGrosze))}
      {line(
        'sum',
        divisionColumns.sum,
        total.plannedGrosze,
        told ? total.actualGrosze : null,
        told ? total.differenceGrosze : null,
      )}
    </ComparedTable>
  );
}
