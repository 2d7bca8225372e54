import type { ReactNode } from 'react';
import css from './read.module.css';

export type Level = 2 | 3;

/** One part of a form, with its Roman number. */
export function Part({ title, level, children }: { title: string; level: Level; children: ReactNode }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={css['part']}>
      <Heading className={css['partTitle']}>{title}</Heading>
      {children}
    </section>
  );
}

/** One numbered entry of a part. */
export function Entry({ title, level, children }: { title: string; level: Level; children: ReactNode }) {
  const Heading = level === 2 ? 'h3' : 'h4';
  return (
    <div className={css['entry']}>
      <Heading className={css['entryTitle']}>{title}</Heading>
      {children}
    </div>
  );
}
