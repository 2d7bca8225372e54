import type { ReactNode } from 'react';
import { useText } from '@nurt/ui';
import { reportEditor } from '@nurt/wording/settlement';
import { FigureCell, FigureRow, Figures, type FigureLook } from '../../../../shared/reading';
import { Difference } from '../editor/difference';

export interface ComparedColumns {
  readonly what: string;
  readonly planned: string;
  readonly actual: string;
}

/** What was agreed beside what it came to. */
export function ComparedTable(props: { caption: string; columns: ComparedColumns; children: ReactNode }) {
  const { what, planned, actual } = props.columns;
  const { difference } = useText(reportEditor).costs;
  return (
    <Figures
      caption={props.caption}
      columns={[
        { header: what },
        { header: planned, end: true },
        { header: actual, end: true },
        { header: difference, end: true },
      ]}
    >
      {props.children}
    </Figures>
  );
}

export interface ComparedRowProps {
  columns: ComparedColumns;
  number?: string;
  name: string;
  look?: FigureLook;
  /** As they are written in the table. */
  planned: string;
  actual: string;
  /** Grosze, null while there is nothing to compare; left out where a row has no difference. */
  difference?: number | null;
}

export function ComparedRow(props: ComparedRowProps) {
  const { columns, number, name, look, planned, actual, difference } = props;
  const t = useText(reportEditor).costs;
  return (
    <FigureRow number={number} name={name} look={look}>
      <FigureCell label={columns.planned}>{planned}</FigureCell>
      <FigureCell label={columns.actual}>{actual}</FigureCell>
      <FigureCell label={t.difference}>
        {difference !== undefined && <Difference grosze={difference} />}
      </FigureCell>
    </FigureRow>
  );
}
