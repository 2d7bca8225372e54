import { StatusLabel, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { records } from '@nurt/wording/records';
import { today } from '../today';
import css from './records.module.css';

interface DueDayProps {
  day: string;
  until?: string;
  open?: boolean;
}

/**
 * A day on which something is due. Once it has come or passed, a word and an icon say so, as long as the thing is
 * still open.
 *
 * @param until the last day in time, where the day is a day off (`lastDayInTime`)
 * @param open false for what has been done already
 */
export function DueDay({ day, until = day, open = true }: DueDayProps) {
  const t = useText(records);
  const locale = useLocale();
  const now = today();
  return (
    <span className={css['due']}>
      <time dateTime={day}>{formatDate(day, locale)}</time>
      {open && until < now && <StatusLabel tone="danger">{t.overdue}</StatusLabel>}
      {open && day === now && <StatusLabel tone="waiting">{t.today}</StatusLabel>}
    </span>
  );
}
