import type { ReportView } from '@nurt/contracts/settlement';
import { daysBetween, isLocalDate } from '@nurt/domain/calendar';
import { useLocale, useText } from '@nurt/ui';
import { formatDate, formatDateTime } from '@nurt/wording/format';
import { reportEditor } from '@nurt/wording/settlement';
import { today } from '../../../../shared/today';
import css from './editor.module.css';

/** How many days before the due day it is called soon. */
const SOON = 7;

/** When the report is due and how many days are left, or have passed. */
export function DueLine({ due: { dueOn, basis }, submittedAt }: Pick<ReportView, 'due' | 'submittedAt'>) {
  const t = useText(reportEditor);
  const locale = useLocale();
  // Whoever is putting a returned report right has met the day already, or not.
  const waiting = submittedAt === null;
  const left = isLocalDate(dueOn) ? daysBetween(today(), dueOn) : 0;
  const daysText = (days: number) => (days < 0 ? t.overdue(-days) : t.daysLeft(days));
  return (
    <span title={t.dueBasis(basis)}>
      {t.due(formatDate(dueOn, locale))}{' '}
      <strong className={css['left']} data-soon={(waiting && left < SOON) || undefined}>
        ({waiting ? daysText(left) : t.wasSubmitted(formatDateTime(submittedAt, locale))})
      </strong>
    </span>
  );
}
