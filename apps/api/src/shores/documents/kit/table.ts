import { linesForPage } from './blocks';
import type { Align, Element, Sheet } from './sheet';
import { wrap, type Inline, type Line } from './text';
import { COLOUR, STYLE, type TextStyle } from './theme';

/** A column: its heading, its width in points or a part of what is left, and the side its values stand at. */
export interface Column {
  readonly heading: string;
  readonly width: number | { readonly part: number };
  readonly align?: Align;
}

/** `null`: the cell to the left reaches over this column. */
export type Cell = Inline | null;

/**
 * `group` and `subgroup` open a group and stay with its first row; `sum` and `total` close one and stay with the row
 * above; `strong` is a line that stands out.
 */
export type RowKind = 'line' | 'strong' | 'group' | 'subgroup' | 'sum' | 'total';

export interface Row {
  readonly kind?: RowKind;
  /** As many cells as there are columns. */
  readonly cells: readonly Cell[];
}

const PADDING = { x: 5, y: 3.5 } as const;

/** A row may break between pages only when it is taller than this part of a page. */
const SPLIT_ABOVE = 0.3;

/** A table that takes less than this part of a page does not break at all. */
const WHOLE_BELOW = 0.33;

const HAIRLINE = [0.5, COLOUR.rule] as const;

/** The rule above a row: thickness in points and colour. */
const RULE: Readonly<Record<RowKind, readonly [number, string]>> = {
  line: HAIRLINE,
  strong: HAIRLINE,
  subgroup: HAIRLINE,
  sum: HAIRLINE,
  group: [0.8, COLOUR.muted],
  total: [1.2, COLOUR.accent],
};

const BACKGROUND: Readonly<Partial<Record<RowKind, string>>> = { sum: COLOUR.tint, total: COLOUR.tint };

interface LaidColumn extends Column {
  readonly x: number;
  readonly points: number;
}

interface LaidCell {
  readonly lines: readonly Line[];
  readonly x: number;
  readonly points: number;
  readonly align: Align;
}

interface LaidRow {
  readonly kind: RowKind;
  /** One for each column; null where the left neighbour reaches over it. */
  readonly cells: readonly (LaidCell | null)[];
  readonly style: TextStyle;
  readonly height: number;
}

/**
 * A table whose headings repeat on each page. Rows stay whole unless they are very tall; a group stays with its first
 * row and a sum with the row that it closes.
 */
export function table(sheet: Sheet, columns: readonly Column[], rows: readonly Row[]): void {
  const laid = layColumns(columns, sheet.left, sheet.width);
  const head = layRow({ cells: columns.map((column) => column.heading) }, laid, STYLE.columnHeading);
  const body = rows.map((row) =>
    layRow(row, laid, row.kind === undefined || row.kind === 'line' ? STYLE.cell : STYLE.cellStrong),
  );
  const whole = body.reduce((sum, row) => sum + row.height, head.height);
  const small = whole <= sheet.height * WHOLE_BELOW;
  sheet.ensure(small ? whole : head.height + keptHeight(sheet, body, 0));
  sheet.within('Table', () => {
    sheet.within('TR', () => drawHead(sheet, head, columnElements(sheet, head)));
    body.forEach((row, index) => {
      const full = sheet.free < keptHeight(sheet, body, index);
      if (full) turn(sheet, head);
      drawRow(sheet, row, head, index > 0 && !full);
    });
  });
  sheet.rule(sheet.y, 0.9, COLOUR.muted);
  sheet.y += 10;
}

function layColumns(columns: readonly Column[], left: number, width: number): LaidColumn[] {
  const fixed = columns.reduce((sum, { width: own }) => sum + (typeof own === 'number' ? own : 0), 0);
  const parts = columns.reduce((sum, { width: own }) => sum + (typeof own === 'number' ? 0 : own.part), 0);
  const part = parts === 0 ? 0 : (width - fixed) / parts;
  if (width - fixed < 0) throw new RangeError('The columns are wider than the page');
  let x = left;
  return columns.map((column) => {
    const points = typeof column.width === 'number' ? column.width : column.width.part * part;
    const placed = { ...column, x, points };
    x += points;
    return placed;
  });
}

function layRow(row: Row, columns: readonly LaidColumn[], style: TextStyle): LaidRow {
  if (row.cells.length !== columns.length) throw new RangeError('A row must have a cell for each column');
  const cells = row.cells.map((cell, index) => {
    const column = columns[index];
    if (cell === null || !column) return null;
    const points = column.points + reach(row.cells, columns, index);
    const lines = wrap(cell, style, points - 2 * PADDING.x);
    return { lines, x: column.x, points, align: column.align ?? 'left' };
  });
  const lines = Math.max(...cells.map((cell) => cell?.lines.length ?? 0));
  return { kind: row.kind ?? 'line', cells, style, height: lines * style.leading + 2 * PADDING.y };
}

/** Width of the columns right of `index` over which its cell reaches. */
function reach(cells: readonly Cell[], columns: readonly LaidColumn[], index: number): number {
  let width = 0;
  for (let next = index + 1; next < cells.length && cells[next] === null; next += 1) {
    width += columns[next]?.points ?? 0;
  }
  return width;
}

/** Height that must be free for a row to start here: its own (or its first lines), and of the rows tied to it. */
function keptHeight(sheet: Sheet, rows: readonly LaidRow[], index: number): number {
  const page = sheet.height;
  let height = 0;
  for (let at = index; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row) break;
    height += row.height > page * SPLIT_ABOVE ? 4 * row.style.leading + 2 * PADDING.y : row.height;
    const next = rows[at + 1]?.kind;
    const opens = row.kind === 'group' || row.kind === 'subgroup';
    const tied = opens || next === 'sum' || next === 'total' || at === rows.length - 2;
    if (!tied || height > page / 3) break;
  }
  return Math.min(height, page / 2);
}

function turn(sheet: Sheet, head: LaidRow): void {
  sheet.rule(sheet.y, 0.9, COLOUR.muted);
  sheet.addPage();
  drawHead(sheet, head, null);
}

function columnElements(sheet: Sheet, head: LaidRow): Element[] {
  return head.cells.map(() => sheet.element('TH', { scope: 'Column' }));
}

/** Draws the headings: content the first time, an artifact where they only repeat. */
function drawHead(sheet: Sheet, head: LaidRow, elements: readonly Element[] | null): void {
  sheet.fill({ x: sheet.left, y: sheet.y, width: sheet.width, height: head.height }, COLOUR.tint);
  head.cells.forEach((cell, index) => {
    if (!cell) return;
    const element = elements?.[index];
    const draw = (): void => drawCell(sheet, cell, cell.lines, head.style);
    if (element) sheet.mark(element, 'TH', draw);
    else sheet.artifact(draw, 'Pagination');
  });
  sheet.y += head.height;
  sheet.rule(sheet.y, 0.9, COLOUR.muted);
}

/** Draws a row, over as many pages as it needs; `ruled` puts the rule of its kind above it. */
function drawRow(sheet: Sheet, row: LaidRow, head: LaidRow, ruled: boolean): void {
  sheet.within('TR', () => {
    const elements = row.cells.map(() => sheet.element('TD'));
    let parts: readonly (readonly Line[])[] = row.cells.map((cell) => cell?.lines ?? []);
    parts = drawPart(sheet, row, elements, parts, ruled);
    while (parts.some((lines) => lines.length > 0)) {
      turn(sheet, head);
      parts = drawPart(sheet, row, elements, parts, false);
    }
  });
}

/** Draws as many lines of each cell as fit on the page and gives back the rest. */
function drawPart(
  sheet: Sheet,
  row: LaidRow,
  elements: readonly Element[],
  parts: readonly (readonly Line[])[],
  ruled: boolean,
): (readonly Line[])[] {
  const tallest = Math.max(...parts.map((lines) => lines.length));
  const room = Math.floor((sheet.free - 2 * PADDING.y + 0.01) / row.style.leading);
  const count = linesForPage(tallest, room);
  const height = count * row.style.leading + 2 * PADDING.y;
  const background = BACKGROUND[row.kind];
  if (background) sheet.fill({ x: sheet.left, y: sheet.y, width: sheet.width, height }, background);
  if (ruled) sheet.rule(sheet.y, ...RULE[row.kind]);
  row.cells.forEach((cell, index) => {
    const lines = parts[index]?.slice(0, count) ?? [];
    const element = elements[index];
    if (!cell || !element || lines.length === 0) return;
    sheet.mark(element, 'TD', () => drawCell(sheet, cell, lines, row.style));
  });
  sheet.y += height;
  return parts.map((lines) => lines.slice(count));
}

function drawCell(sheet: Sheet, cell: LaidCell, lines: readonly Line[], style: TextStyle): void {
  const box = { x: cell.x + PADDING.x, y: sheet.y + PADDING.y, width: cell.points - 2 * PADDING.x };
  sheet.lines(lines, box, style, cell.align);
}
