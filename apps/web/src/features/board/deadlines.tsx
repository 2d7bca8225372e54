import { Link } from 'react-router';
import type { OfficeDeadlineView } from '@nurt/contracts/reporting';
import { daysBetween, yearOf, type LocalDate } from '@nurt/domain/calendar';
import { EmptyState, InPolish, Section, useLocale, useText } from '@nurt/ui';
import { board } from '@nurt/wording/board';
import { formatDate } from '@nurt/wording/format';
import { DueDay } from '../../shared/records';
import { useSession } from '../../shared/session';
import { today } from '../../shared/today';
import css from './board.module.css';
import { DEADLINE_PLACES } from './places-to-go';

/** Days on which something is due in the authority, soonest first. */
export function Deadlines({ deadlines }: { deadlines: readonly OfficeDeadlineView[] }) {
  const t = useText(board);
  const locale = useLocale();
  const { may } = useSession();
  return (
    <Section title={t.deadlines}>
      {deadlines.length === 0 ? (
        <EmptyState title={t.noDeadlines}>{t.noDeadlinesText}</EmptyState>
      ) : (
        <ol className={css['deadlines']}>
          {deadlines.map(({ kind, id, title: own, dueOn, year, wouldShiftTo }, index) => {
            // The full title of a programme is three lines of words that every programme has.
            const title =
              own && year === undefined ? (
                <InPolish>{own}</InPolish>
              ) : (
                t.programmeOf(year ?? yearOf(dueOn as LocalDate))
              );
            const place = DEADLINE_PLACES[kind].find(({ requires }) => may(requires));
            return (
              <li key={`${kind}-${id}-${index}`}>
                <DueDay day={dueOn} />
                <div>
                  <small>{t.deadlineOf[kind]}</small>
                  {place ? <Link to={place.to(id)}>{title}</Link> : title}
                  {year !== undefined && <DaysLeft dueOn={dueOn as LocalDate} />}
                  {wouldShiftTo && <small>{t.onDayOff(formatDate(wouldShiftTo, locale))}</small>}
                </div>
              </li>
            );
          })}
        </ol>
      )}
    </Section>
  );
}

/** The countdown to a day of the programme. */
function DaysLeft({ dueOn }: { dueOn: LocalDate }) {
  const t = useText(board);
  const left = daysBetween(today(), dueOn);
  return left > 0 ? <small>{t.daysLeft(left)}</small> : null;
}
