import { Link } from 'react-router';
import type { WaitingView } from '@nurt/contracts/reporting';
import type { AuthorityRole } from '@nurt/domain/access';
import { EmptyState, Section, useText } from '@nurt/ui';
import { people } from '@nurt/wording/authorities';
import { board } from '@nurt/wording/board';
import { DueDay } from '../../shared/records';
import { useSession } from '../../shared/session';
import css from './board.module.css';
import { DUTIES, WORK_PLACES } from './places-to-go';

/** Everything that waits for this person, by kind, in the order of the river; each case leads to its page. */
export function Waiting({ waiting }: { waiting: readonly WaitingView[] }) {
  const t = useText(board);
  const { may } = useSession();
  const total = waiting.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) {
    const observes = !DUTIES.some((permission) => may(permission));
    return (
      <Section title={t.waiting}>
        <EmptyState title={observes ? t.observer : t.nothing}>
          {observes ? t.observerText : t.nothingText}
        </EmptyState>
      </Section>
    );
  }
  return (
    <Section title={t.waiting} lead={t.waitingCount(total)}>
      <ul className={css['kinds']}>
        {waiting.map((group) => (
          <Kind key={group.kind} group={group} />
        ))}
      </ul>
    </Section>
  );
}

function Kind({ group: { kind, count, items } }: { group: WaitingView }) {
  const t = useText(board);
  const { roles } = useText(people);
  const place = WORK_PLACES[kind];
  return (
    <li>
      <h3>
        {t.waitingOf[kind]} <span className={css['count']}>{count}</span>
      </h3>
      <ul className={css['items']}>
        {items.map(({ id, title, dueOn }, index) => (
          <li key={`${id}-${index}`}>
            {kind === 'rolesToFill' ? (
              <Link to={place.one(id)}>{roles[id as AuthorityRole]}</Link>
            ) : (
              <Link to={place.one(id)} lang="pl">
                {title}
              </Link>
            )}
            {dueOn !== null && <DueDay day={dueOn} />}
          </li>
        ))}
      </ul>
      {count > items.length && (
        <Link to={place.all} className={css['all']}>
          {t.seeAll(count)}
        </Link>
      )}
    </li>
  );
}
