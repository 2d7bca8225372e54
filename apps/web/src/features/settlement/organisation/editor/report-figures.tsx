import { Facts, MoneyText, useLocale, useText } from '@nurt/ui';
import { formatAmount, formatDate } from '@nurt/wording/format';
import { reportEditor, reports } from '@nurt/wording/settlement';
import { today } from '../../../../shared/today';
import { useEditor, useWrittenReport } from './editor-context';
import css from './editor.module.css';

/** The figures that matter before submission; the dialog that asks for confirmation repeats them. */
export function ReportFigures() {
  const t = useText(reportEditor).review;
  const { agreementOf } = useText(reports);
  const locale = useLocale();
  const { report, returnBy } = useEditor();
  const { content, comparison, documents } = useWrittenReport();
  const { agreement } = report;
  const used = content.sources.grantGrosze;
  const unused = used === null ? null : Math.max(0, agreement.paidGrosze - used);
  return (
    <Facts
      facts={[
        { label: t.agreement, value: agreementOf(agreement.number) },
        {
          label: t.costs,
          value: (
            <>
              <MoneyText amount={comparison.totalCosts.actualGrosze} />{' '}
              <span className={css['quiet']}>
                ({t.planned(formatAmount(comparison.totalCosts.plannedGrosze, locale))})
              </span>
            </>
          ),
        },
        {
          label: t.documents,
          value: t.documentsOf(documents.count, formatAmount(documents.fromGrantGrosze, locale)),
        },
        { label: t.paid, value: <MoneyText amount={agreement.paidGrosze} /> },
        { label: t.used, value: used === null ? t.notEntered : <MoneyText amount={used} /> },
        unused !== null && {
          label: t.unused,
          value: (
            <>
              <MoneyText amount={unused} strong />
              {unused > 0 && returnBy !== null && (
                <> {(returnBy < today() ? t.returnLate : t.returnBy)(formatDate(returnBy, locale))}</>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
