import type { ReportView } from '@nurt/contracts/settlement';
import { comparedParts, type ReportContent } from '@nurt/domain/settlement';
import { useLocale, useText } from '@nurt/ui';
import { formatAmountFigures } from '@nurt/wording/format';
import { offerForm } from '@nurt/wording/offers';
import { reportForm } from '@nurt/wording/settlement';
import { ComparedRow, ComparedTable } from './compared-table';

/** The split of the costs between applicants, by the agreement and, where they tell it, as it was. */
export function ComparedParts({ offer, content }: { offer: ReportView['offer']; content: ReportContent }) {
  const { division, costColumns } = useText(reportForm);
  const { divisionColumns } = useText(offerForm);
  const locale = useLocale();
  const { rows, total, told } = comparedParts(offer, content);
  const columns = { ...costColumns, what: divisionColumns.applicant };
  const figures = (planned: number, actual: number | null) => ({
    planned: formatAmountFigures(planned, locale),
    actual: actual === null ? '–' : formatAmountFigures(actual, locale),
  });
  return (
    <ComparedTable caption={division} columns={columns}>
      {rows.map((row) => (
        <ComparedRow
          key={row.id}
          columns={columns}
          name={row.name}
          {...figures(row.plannedGrosze, row.actualGrosze)}
          difference={row.differenceGrosze}
        />
      ))}
      <ComparedRow
        columns={columns}
        name={divisionColumns.sum}
        look="total"
        {...figures(total.plannedGrosze, told ? total.actualGrosze : null)}
        difference={told ? total.differenceGrosze : null}
      />
    </ComparedTable>
  );
}
