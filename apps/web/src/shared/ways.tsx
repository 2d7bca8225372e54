import { Link } from 'react-router';
import css from './ways.module.css';

/** A place to go to, with a sentence about what is there. */
export interface Way {
  readonly to: string;
  readonly title: string;
  readonly text?: string;
}

/** The ways on from a start page. */
export function Ways({ ways }: { ways: readonly Way[] }) {
  return (
    <ul className={css['ways']}>
      {ways.map(({ to, title, text }) => (
        <li key={to}>
          <Link to={to}>{title}</Link>
          {text && <p>{text}</p>}
        </li>
      ))}
    </ul>
  );
}
