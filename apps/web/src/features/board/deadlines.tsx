import { Link } from 'react-router';
import type { OfficeDeadlineView } from '@nurt/contracts/reporting';
import { EmptyState, Section, useText } from '@nurt/ui';
import { board } from '@nurt/wording/board';
import { DueDay } from '../../shared/records';
import { useSession } from '../../shared/session';
import css from './board.module.css';
import { DEADLINE_PLACES } from './places-to-go';

/** Days on which something is due in the authority, soonest first. */
export function Deadlines({ deadlines }: { deadlines: readonly OfficeDeadlineView[] }) {
  const t = useText(board);
  const { may } = useSession();
  return (
    <Section title={t.deadlines}>
      {deadlines.length === 0 ? (
        <EmptyState title={t.noDeadlines}>{t.noDeadlinesText}</EmptyState>
      ) : (
        <ol className={css['deadlines']}>
          {deadlines.map(({ kind, id, title, dueOn }, index) => {
            const place = DEADLINE_PLACES[kind].find(({ requires }) => may(requires));
            return (
              <li key={`${kind}-${id}-${index}`}>
                <DueDay day={dueOn} />
                <div>
                  <small>{t.deadlineOf[kind]}</small>
                  {place ? <Link to={place.to(id)}>{title}</Link> : <span>{title}</span>}
                </div>
              </li>
            );
          })}
        </ol>
      )}
    </Section>
  );
}
