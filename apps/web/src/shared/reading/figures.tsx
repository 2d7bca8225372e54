import type { ReactNode } from 'react';
import css from './figures.module.css';
import { Numbered } from './parts';

export interface FigureColumn {
  readonly header: string;
  /** Aligned at the end, as figures are. */
  readonly end?: boolean;
}

/** How a row stands out: a sum, the sum of all, one that belongs to the row above. */
export type FigureLook = 'sum' | 'total' | 'inner';

export interface FiguresProps {
  /** For screen readers: a heading says it to everybody else. */
  caption: string;
  columns: readonly FigureColumn[];
  /** Stays a table where there is little room: its columns are few and short. */
  narrow?: boolean;
  children: ReactNode;
}

/**
 * A table of a form to read. Where there is no room for its columns each row becomes a list of its cells; the roles
 * are written out, because a table that is not drawn as one is none for a screen reader.
 */
export function Figures({ caption, columns, narrow = false, children }: FiguresProps) {
  return (
    <div className={css['frame']}>
      <table role="table" className={css['figures']} data-narrow={narrow || undefined}>
        <caption className="nurt-visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ header, end = false }) => (
              <th key={header} role="columnheader" scope="col" data-end={end || undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">{children}</tbody>
      </table>
    </div>
  );
}

/** What the rows below it belong to. `inner` belongs to a group itself. */
export function FigureGroup(props: { name: ReactNode; columns: number; inner?: boolean }) {
  return (
    <tr role="row" data-group={props.inner === true ? 'inner' : 'outer'}>
      <th role="rowheader" scope="rowgroup" colSpan={props.columns}>
        {props.name}
      </th>
    </tr>
  );
}

export interface FigureRowProps {
  number?: string;
  name: ReactNode;
  look?: FigureLook;
  /** Columns that the name takes up. */
  span?: number;
  children: ReactNode;
}

export function FigureRow({ number, name, look, span, children }: FigureRowProps) {
  return (
    <tr role="row" data-look={look}>
      <th role="rowheader" scope="row" colSpan={span}>
        {number === undefined ? name : <Numbered number={number}>{name}</Numbered>}
      </th>
      {children}
    </tr>
  );
}

/** A cell; `label` is the header of its column, which is drawn beside it where the table has become a list. */
export function FigureCell(props: { label: string; text?: boolean; strong?: boolean; children?: ReactNode }) {
  const { label, text = false, strong = false, children } = props;
  return (
    <td role="cell" data-label={label} data-end={text ? undefined : true} data-strong={strong || undefined}>
      {children}
    </td>
  );
}
