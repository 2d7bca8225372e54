import css from './records.module.css';

/** A text that somebody wrote, with its line breaks, at the width in which it can be read. */
export function Prose({ children }: { children: string }) {
  return <p className={css['prose']}>{children}</p>;
}
