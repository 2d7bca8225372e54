import type { ReactNode } from 'react';
import css from './read.module.css';

export interface ComparedTableProps {
  /** For screen readers: a heading says it to everybody else. */
  caption: string;
  columns: {
    readonly what: string;
    readonly planned: string;
    readonly actual: string;
    readonly difference: string;
  };
  children: ReactNode;
}

/** What was agreed beside what it came to. */
export function ComparedTable({ caption, columns, children }: ComparedTableProps) {
  return (
    <div className={css['frame']}>
      <table className={css['compared']}>
        <caption className={css['hidden']}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.what}</th>
            <th scope="col" data-end>
              {columns.planned}
            </th>
            <th scope="col" data-end>
              {columns.actual}
            </th>
            <th scope="col" data-end>
              {columns.difference}
            </th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
