import type { OfferContent } from '@nurt/domain/offers';
import type { Compared, ReportComparison } from '@nurt/domain/settlement';
import { useLocale, useText } from '@nurt/ui';
import { formatAmountFigures } from '@nurt/wording/format';
import { reportEditor, reportForm } from '@nurt/wording/settlement';
import { costGroups } from '../editor/cost-groups';
import css from './read.module.css';
import { ChangeCell } from './change-cell';

/** Table II.1: every cost as agreed and as it was, with the sums. */
export function ComparedCosts({ offer, comparison }: { offer: OfferContent; comparison: ReportComparison }) {
  const form = useText(reportForm);
  const t = useText(reportEditor).costs;
  const locale = useLocale();
  const figures = (grosze: number) => formatAmountFigures(grosze, locale);
  const sum = (name: string, { plannedGrosze, actualGrosze, differenceGrosze }: Compared, strong = false) => (
    <tr className={css['sum']} data-strong={strong || undefined}>
      <th scope="row">{name}</th>
      <td data-end data-label={form.costColumns.planned}>
        {figures(plannedGrosze)}
      </td>
      <td data-end data-label={form.costColumns.actual}>
        {figures(actualGrosze)}
      </td>
      <ChangeCell grosze={differenceGrosze} />
    </tr>
  );
  return (
    <div className={css['frame']}>
      <table className={css['compared']}>
        <caption className={css['hidden']}>{t.total}</caption>
        <thead>
          <tr>
            <th scope="col">{form.costColumns.kind}</th>
            <th scope="col" data-end>
              {form.costColumns.planned}
            </th>
            <th scope="col" data-end>
              {form.costColumns.actual}
            </th>
            <th scope="col" data-end>
              {t.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {costGroups(offer, comparison).map(({ number, activity, costs }) => [
            <tr key={number} className={css['group']}>
              <th scope="rowgroup" colSpan={4}>
                {activity === null ? t.administrativeGroup : `${number} ${activity}`}
              </th>
            </tr>,
            ...costs.map(({ costId, number: own, name, plannedGrosze, actualGrosze, differenceGrosze }) => (
              <tr key={costId}>
                <th scope="row">
                  <span className={css['number']}>{own}</span> {name}
                </th>
                <td data-end data-label={form.costColumns.planned}>
                  {figures(plannedGrosze)}
                </td>
                <td data-end data-label={form.costColumns.actual}>
                  {actualGrosze === null ? '–' : figures(actualGrosze)}
                </td>
                <ChangeCell grosze={differenceGrosze} />
              </tr>
            )),
          ])}
          {sum(t.realisation, comparison.realisation)}
          {sum(t.administrative, comparison.administrative)}
          {sum(t.total, comparison.totalCosts, true)}
        </tbody>
      </table>
    </div>
  );
}
