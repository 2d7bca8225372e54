import { bound } from '@nurt/wording/format';
import css from './records.module.css';

/**
 * A text that somebody wrote, with its line breaks, at the width in which it can be read. People write in Polish,
 * whatever language the screen speaks: said so, that it is read out in Polish.
 */
export function Prose({ children }: { children: string }) {
  return (
    <p className={css['prose']} lang="pl">
      {bound(children)}
    </p>
  );
}
