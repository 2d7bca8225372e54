import { Link } from 'react-router';
import css from './lists.module.css';

export interface TabLink {
  readonly to: string;
  readonly label: string;
  /** How many wait there. */
  readonly count?: number;
  readonly current: boolean;
}

/** Neighbouring lists, each with its own address and the number of what waits there. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className={`${css['tabs']} nurt-no-print`}>
      <ul>
        {tabs.map(({ to, label: name, count, current }) => (
          <li key={to}>
            <Link to={to} aria-current={current ? 'page' : undefined} preventScrollReset>
              {name}
              {count !== undefined && <span className={css['count']}>{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
