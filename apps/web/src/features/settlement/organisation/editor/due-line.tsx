import type { ReportView } from '@nurt/contracts/settlement';
import { daysBetween, isLocalDate } from '@nurt/domain/calendar';
import { useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { reportEditor } from '@nurt/wording/settlement';
import { today } from '../../../../shared/today';
import css from './editor.module.css';

/** How many days before the due day it is called soon. */
const SOON = 7;

/** When the report is due and how many days are left, or have passed. */
export function DueLine({ due: { dueOn, basis } }: Pick<ReportView, 'due'>) {
  const t = useText(reportEditor);
  const locale = useLocale();
  const left = isLocalDate(dueOn) ? daysBetween(today(), dueOn) : 0;
  return (
    <span title={t.dueBasis(basis)}>
      {t.due(formatDate(dueOn, locale))}{' '}
      <strong className={css['left']} data-soon={left < SOON || undefined}>
        ({left < 0 ? t.overdue(-left) : t.daysLeft(left)})
      </strong>
    </span>
  );
}
