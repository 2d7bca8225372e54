import type { ReactNode } from 'react';
import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import { Link } from 'react-router';
import { common } from '@nurt/wording/common';
import { InPolish, useText } from '../locale';
import css from './data-table.module.css';
import { ScrollFrame } from './scroll-frame';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Amounts and counts stand at the end, in tabular figures. */
  readonly align?: 'start' | 'end';
  /** Whole sentences: on a phone they stand under the name of their column instead of beside it. */
  readonly prose?: boolean;
  /** What somebody wrote, in Polish: names, titles. */
  readonly written?: boolean;
  /** The sum of the column, shown under its heading. */
  readonly sum?: ReactNode;
  /** The column that names the row; the first one unless another says so. It carries the row's link. */
  readonly names?: boolean;
  /** May the list be sorted by it? Needs `sort` and `onSort` on the table. */
  readonly sortable?: boolean;
}

export interface Sort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

export interface DataTableProps<Row> {
  /** What the table lists; its visible title. */
  caption: string;
  /** Keeps the caption for screen readers only, where a heading above already says it. */
  captionHidden?: boolean;
  /** Counts and sums beside the caption: „12 ofert”, „wnioskowano 99 000,00 zł”. */
  summary?: ReactNode;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Where the row leads; the whole row can be clicked, the keyboard stops once, on the name. */
  rowHref?: (row: Row) => string | undefined;
  /** What stands here when there are no rows: an EmptyState with the next step. */
  empty: ReactNode;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
}

/**
 * A list of records. A real table with a caption and header cells; on a phone every row becomes a card in which
 * each value carries the name of its column (explicit roles keep it a table for assistive technology).
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, summary, columns, rows, rowKey, rowHref, empty, sort, onSort } = props;
  const t = useText(common);
  if (rows.length === 0) return <>{empty}</>;
  const naming = columns.find((column) => column.names) ?? columns[0];
  const hasSums = columns.some((column) => column.sum !== undefined);
  return (
    <ScrollFrame label={caption} className={css['frame']}>
      <table role="table" className={css['table']}>
        <caption className={captionHidden && !summary ? 'nurt-visually-hidden' : undefined}>
          <span className={captionHidden ? 'nurt-visually-hidden' : css['captionText']}>{caption}</span>
          {summary && <span className={css['summary']}>{summary}</span>}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
          {hasSums && (
            <tr role="row" className={css['sums']}>
              {columns.map((column, index) => (
                <ValueCell key={column.key} column={column}>
                  {column.sum ?? (index === 0 ? t.total : null)}
                </ValueCell>
              ))}
            </tr>
          )}
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => {
            const href = rowHref?.(row);
            return (
              <tr role="row" key={rowKey(row)} data-linked={href ? true : undefined}>
                {columns.map((column) =>
                  column === naming ? (
                    <th role="rowheader" scope="row" key={column.key} data-align={column.align}>
                      {href ? (
                        <Link to={href} className={css['rowLink']}>
                          {content(column, row)}
                        </Link>
                      ) : (
                        content(column, row)
                      )}
                    </th>
                  ) : (
                    <ValueCell key={column.key} column={column} prose={column.prose}>
                      {content(column, row)}
                    </ValueCell>
                  ),
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

interface ValueCellProps<Row> {
  column: Column<Row>;
  prose?: boolean | undefined;
  children: ReactNode;
}

/** One block beside the name of its column: on a phone the cell is a line, in which two would squeeze each other. */
function ValueCell<Row>({ column, prose, children }: ValueCellProps<Row>) {
  return (
    <td role="cell" data-align={column.align} data-label={column.header} data-prose={prose}>
      <div className={css['value']}>{children}</div>
    </td>
  );
}

function content<Row>({ written, cell }: Column<Row>, row: Row): ReactNode {
  const value = cell(row);
  return written && value ? <InPolish>{value}</InPolish> : value;
}

interface HeaderCellProps<Row> {
  column: Column<Row>;
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
}

function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>) {
  const t = useText(common);
  const direction = sort?.key === column.key ? sort.direction : undefined;
  if (!column.sortable || !onSort) {
    return (
      <th role="columnheader" scope="col" data-align={column.align}>
        {column.header}
      </th>
    );
  }
  const Icon =
    direction === undefined ? IconArrowsSort : direction === 'ascending' ? IconArrowUp : IconArrowDown;
  return (
    <th role="columnheader" scope="col" data-align={column.align} aria-sort={direction ?? 'none'}>
      <button
        type="button"
        className={css['sort']}
        title={t.sortBy(column.header)}
        onClick={() =>
          onSort({ key: column.key, direction: direction === 'ascending' ? 'descending' : 'ascending' })
        }
      >
        {column.header}
        <Icon size={16} aria-hidden />
      </button>
    </th>
  );
}
