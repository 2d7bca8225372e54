import { IconCalendarPlus, IconRss } from '@tabler/icons-react';
import { useLocale, useText } from '@nurt/ui';
import { feeds } from '@nurt/wording/publication';
import { apiHref } from '../../shared/api';
import css from './follow.module.css';

/** How to hear of new calls and of their deadlines without coming here: a feed and a calendar. */
export function FollowCalls() {
  const t = useText(feeds);
  const query = { locale: useLocale() };
  return (
    <ul className={`${css['ways']} nurt-no-print`} aria-label={t.following}>
      <li>
        <a
          className={css['way']}
          href={apiHref('GET /api/public/calls.atom', { query })}
          type="application/atom+xml"
        >
          <IconRss size={20} stroke={1.75} aria-hidden />
          {t.subscribe}
        </a>
      </li>
      <li>
        <a className={css['way']} href={apiHref('GET /api/public/calls.ics', { query })} type="text/calendar">
          <IconCalendarPlus size={20} stroke={1.75} aria-hidden />
          {t.calendarLink}
        </a>
      </li>
    </ul>
  );
}

/** The closing instant of one call, for the visitor's own calendar. */
export function AddToCalendar({ callId }: { callId: string }) {
  const t = useText(feeds);
  const locale = useLocale();
  return (
    <a
      className={`${css['way']} nurt-no-print`}
      href={apiHref('GET /api/public/calls/:callId/calendar.ics', { params: { callId }, query: { locale } })}
      type="text/calendar"
    >
      <IconCalendarPlus size={20} stroke={1.75} aria-hidden />
      {t.addToCalendar}
    </a>
  );
}
