import type { OfferContent } from '@nurt/domain/offers';
import type { Compared, ReportComparison } from '@nurt/domain/settlement';
import { useLocale, useText } from '@nurt/ui';
import { formatAmountFigures } from '@nurt/wording/format';
import { reportEditor, reportForm } from '@nurt/wording/settlement';
import { FigureGroup, type FigureLook } from '../../../../shared/reading';
import { costGroups } from '../editor/cost-groups';
import { ComparedRow, ComparedTable } from './compared-table';

/** Table II.1: every cost as agreed and as it was, with the sums. */
export function ComparedCosts({ offer, comparison }: { offer: OfferContent; comparison: ReportComparison }) {
  const { costColumns } = useText(reportForm);
  const t = useText(reportEditor).costs;
  const locale = useLocale();
  const columns = { ...costColumns, what: costColumns.kind };
  const figures = (planned: number, actual: number | null) => ({
    planned: formatAmountFigures(planned, locale),
    actual: actual === null ? '–' : formatAmountFigures(actual, locale),
  });
  const sum = (name: string, compared: Compared, look: FigureLook = 'sum') => (
    <ComparedRow
      columns={columns}
      name={name}
      look={look}
      {...figures(compared.plannedGrosze, compared.actualGrosze)}
      difference={compared.differenceGrosze}
    />
  );
  return (
    <ComparedTable caption={t.total} columns={columns}>
      {costGroups(offer, comparison).map(({ number, activity, costs }) => [
        <FigureGroup
          key={number}
          name={activity === null ? t.administrativeGroup : `${number} ${activity}`}
          columns={4}
        />,
        ...costs.map(({ costId, number: own, name, plannedGrosze, actualGrosze, differenceGrosze }) => (
          <ComparedRow
            key={costId}
            columns={columns}
            number={own}
            name={name}
            {...figures(plannedGrosze, actualGrosze)}
            difference={differenceGrosze}
          />
        )),
      ])}
      {sum(t.realisation, comparison.realisation)}
      {sum(t.administrative, comparison.administrative)}
      {sum(t.total, comparison.totalCosts, 'total')}
    </ComparedTable>
  );
}
