import type { ReactNode } from 'react';
import css from './parts.module.css';

/** Level of the headings of parts; those of entries are one lower. */
export type Level = 2 | 3;

/** A filled-in form to read: its parts, one under the other. */
export function FormRead({ children }: { children: ReactNode }) {
  return <div className={css['form']}>{children}</div>;
}

/** One part of a form, with its Roman number. */
export function Part({ title, level = 3, children }: { title: string; level?: Level; children: ReactNode }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={css['part']}>
      <Heading className={css['partTitle']}>{title}</Heading>
      {children}
    </section>
  );
}

/** One numbered entry of a part. */
export function Entry({ title, level = 3, children }: { title: string; level?: Level; children: ReactNode }) {
  const Heading = level === 2 ? 'h3' : 'h4';
  return (
    <div className={css['entry']}>
      <Heading className={css['entryTitle']}>{title}</Heading>
      {children}
    </div>
  );
}

/** What stands in a row of a form, after the number of the row. */
export function Numbered({ number, children }: { number: string; children: ReactNode }) {
  return (
    <>
      <span className={css['number']}>{number}</span> {children}
    </>
  );
}

/** What was declared; what was not stands there faded, and says so. */
export function Declared({
  list,
}: {
  list: readonly { readonly key: string; readonly made: boolean; readonly text: ReactNode }[];
}) {
  return (
    <ol className={css['declared']}>
      {list.map(({ key, made, text }) => (
        <li key={key} data-made={made || undefined}>
          {text}
        </li>
      ))}
    </ol>
  );
}
