import type { Sheet } from './sheet';
import { plainText, textWidth, wrap, type Inline, type Line } from './text';
import { COLOUR, STYLE, type TextStyle } from './theme';

/** Fewer lines than this are not left at the foot of a page, nor taken to the head of the next. */
const ORPHANS = 2;

/** The head of a document: a line above, the title, a line below. */
export interface TitleBlock {
  /** What it is in the eyes of the office, above the title: „Otwarty konkurs ofert”; may be empty. */
  readonly kicker: string;
  readonly title: string;
  /** Legal basis or another sentence under the title; may be empty. */
  readonly lead: Inline;
}

/** The title of the document (H1). */
export function title(sheet: Sheet, block: TitleBlock): void {
  if (block.kicker !== '') {
    flow(sheet, wrap(block.kicker, STYLE.kicker, sheet.width), { style: STYLE.kicker, type: 'P' });
    sheet.y += 3;
  }
  sheet.pdf.outline.addItem(block.title);
  flow(sheet, wrap(block.title, STYLE.title, sheet.width), { style: STYLE.title, type: 'H1' });
  if (plainText(block.lead) !== '') {
    sheet.y += 5;
    flow(sheet, wrap(block.lead, STYLE.lead, sheet.width), { style: STYLE.lead, type: 'P' });
  }
  sheet.y += 10;
  sheet.rule(sheet.y, 1.4, COLOUR.accent);
  sheet.y += 9;
}

/** A part of the document (H2), with an entry in the outline. It stays with the block under it. */
export function heading(sheet: Sheet, text: string): void {
  headed(sheet, text, { style: STYLE.heading, type: 'H2', above: 18, below: 6 });
}

/** A section inside a part (H3). It stays with the block under it. */
export function subheading(sheet: Sheet, text: string): void {
  headed(sheet, text, { style: STYLE.subheading, type: 'H3', above: 10, below: 3 });
}

interface Headed {
  readonly style: TextStyle;
  readonly type: 'H2' | 'H3';
  readonly above: number;
  readonly below: number;
}

function headed(sheet: Sheet, text: string, { style, type, above, below }: Headed): void {
  const lines = wrap(text, style, sheet.width);
  sheet.wait(above + lines.length * style.leading + below, () => {
    sheet.gap(above);
    if (type === 'H2') sheet.pdf.outline.addItem(text);
    flow(sheet, lines, { style, type });
    sheet.y += below;
  });
}

/** A paragraph; line feeds in the text are kept. */
export function paragraph(sheet: Sheet, text: Inline, style: TextStyle = STYLE.body): void {
  const lines = wrap(text, style, sheet.width);
  sheet.ensure(firstHeight(lines, style), lines.length * style.leading);
  flow(sheet, lines, { style, type: 'P' });
  sheet.y += 6;
}

/** One point of a list: its marker („1)”, „–”), its text, and what stands inside it under the text. */
export interface Point {
  readonly marker: string;
  readonly text: Inline;
  /** Draws a list or a table that belongs to the point; `inset` is where the text of the point stands. */
  readonly inside?: (inset: number) => void;
}

/** Lines of what stands inside a point that must fit on the page of its text. */
const LED_LINES = 3;

/** Width kept for the markers of a list. */
const MARKER = 22;

/**
 * A list whose markers stand left of the text (L, LI, Lbl, LBody). `inset` moves the whole list to the right;
 * `keepWithNext` is the height of what must stand on one page with its last point.
 */
export function points(sheet: Sheet, items: readonly Point[], { inset = 0, keepWithNext = 0 } = {}): void {
  const indent = inset + MARKER;
  const laid = items.map((item) => ({ ...item, lines: wrap(item.text, STYLE.body, sheet.width - indent) }));
  // Waiting headings must be drawn before the list is opened, or they would become part of it.
  sheet.ensure(firstHeight(laid[0]?.lines ?? [], STYLE.body));
  sheet.within('L', () => {
    laid.forEach((item, index) => {
      if (index === laid.length - 1 && keepWithNext > 0) sheet.keepWithNext(keepWithNext);
      // „…, w szczególności:” may not be left at the foot of a page without the first thing it announces.
      const announced = item.inside ? LED_LINES * STYLE.body.leading : 0;
      const text = item.lines.length * STYLE.body.leading;
      sheet.ensure(announced > 0 ? text + announced : firstHeight(item.lines, STYLE.body), text + announced);
      sheet.within('LI', () => drawPoint(sheet, item, inset));
    });
  });
  sheet.y += 3;
}

function drawPoint(sheet: Sheet, point: Point & { readonly lines: readonly Line[] }, inset: number): void {
  const style = STYLE.body;
  const label = sheet.element('Lbl');
  const box = { x: sheet.left + inset, y: sheet.y, width: MARKER };
  sheet.mark(label, 'Lbl', () => sheet.lines(wrap(point.marker, style, MARKER), box, style));
  sheet.within('LBody', () => {
    flow(sheet, point.lines, { style, type: 'P', indent: inset + MARKER });
    sheet.y += 3;
    point.inside?.(inset + MARKER);
  });
}

/** One fact: what it is and its value. */
export interface Fact {
  readonly label: string;
  readonly value: Inline;
}

/** Facts in two columns, label and value, with a hairline between them (a table with row headings). */
export function facts(sheet: Sheet, items: readonly Fact[], labelWidth = 158): void {
  const rows = items.map((item) => {
    const label = wrap(item.label, STYLE.bodyMuted, labelWidth - 12);
    const value = wrap(item.value, STYLE.body, sheet.width - labelWidth);
    const shown = Math.max(label.length, Math.min(value.length, ORPHANS * 2));
    return { label, value, least: shown * STYLE.body.leading + 2 * FACT_PADDING };
  });
  const whole = rows.reduce((sum, { least }) => sum + least, 0);
  sheet.ensure(whole <= sheet.height * WHOLE_BELOW ? whole : leastOf(rows, 0));
  sheet.within('Table', () => {
    rows.forEach((row, index) => {
      sheet.ensure(leastOf(rows, index));
      if (index > 0 && !sheet.atTop) sheet.rule(sheet.y);
      sheet.y += FACT_PADDING;
      sheet.within('TR', () => drawFact(sheet, row, labelWidth));
      sheet.y += FACT_PADDING;
    });
  });
  sheet.y += 6;
}

const FACT_PADDING = 4;

/** A list of facts that takes less than this part of a page does not break at all. */
const WHOLE_BELOW = 0.25;

interface LaidFact {
  readonly label: readonly Line[];
  readonly value: readonly Line[];
  readonly least: number;
}

/** The first two facts stay together, and so do the last two. */
function leastOf(rows: readonly LaidFact[], index: number): number {
  const tied = index === 0 || index === rows.length - 2;
  return (rows[index]?.least ?? 0) + (tied ? (rows[index + 1]?.least ?? 0) : 0);
}

function drawFact(sheet: Sheet, { label, value }: LaidFact, labelWidth: number): void {
  const style = STYLE.bodyMuted;
  const head = sheet.element('TH', { scope: 'Row' });
  const box = { x: sheet.left, y: sheet.y, width: labelWidth };
  sheet.mark(head, 'TH', () => sheet.lines(label, box, style));
  const floor = sheet.y + label.length * style.leading;
  const page = sheet.pdf.page;
  flow(sheet, value, { style: STYLE.body, type: 'TD', indent: labelWidth });
  if (sheet.pdf.page === page) sheet.y = Math.max(sheet.y, floor);
}

/** A remark set apart by a bar at its left: a translation notice, the state of a draft. */
export function note(sheet: Sheet, text: Inline): void {
  const lines = wrap(text, STYLE.body, sheet.width - 28);
  const height = lines.length * STYLE.body.leading + 16;
  sheet.ensure(height + 6);
  sheet.gap(6);
  sheet.fill({ x: sheet.left, y: sheet.y, width: sheet.width, height }, COLOUR.tint);
  sheet.fill({ x: sheet.left, y: sheet.y, width: 3, height }, COLOUR.accent);
  sheet.y += 8;
  flow(sheet, lines, { style: STYLE.body, type: 'P', indent: 16 });
  sheet.y += 16;
}

/** A value that the whole page is about, large, with its name above it. */
export function figure(sheet: Sheet, label: string, value: string): void {
  sheet.ensure(8 + STYLE.small.leading + STYLE.figure.leading);
  sheet.gap(8);
  flow(sheet, wrap(label, STYLE.small, sheet.width), { style: STYLE.small, type: 'P' });
  flow(sheet, wrap(value, STYLE.figure, sheet.width), { style: STYLE.figure, type: 'P' });
  sheet.y += 6;
}

/** Groups of characters on a grid, so that two people can compare a checksum over the telephone. */
export function groups(sheet: Sheet, values: readonly string[], columns: number): void {
  const style = STYLE.bodyStrong;
  const rows = Math.ceil(values.length / columns);
  const height = rows * (style.leading + 4) + 16;
  sheet.ensure(height);
  sheet.fill({ x: sheet.left, y: sheet.y, width: sheet.width, height }, COLOUR.tint);
  const element = sheet.element('P');
  const widest = Math.max(...values.map((value) => textWidth(value, style)));
  const step = (sheet.width - 28 - widest) / Math.max(1, columns - 1);
  sheet.mark(element, 'P', () => {
    values.forEach((value, index) => {
      const x = sheet.left + 14 + (index % columns) * step;
      const y = sheet.y + 10 + Math.floor(index / columns) * (style.leading + 4);
      const last = index === values.length - 1;
      const text = last ? value : `${value} `;
      const width = textWidth(text, style);
      sheet.lines([{ segments: [{ text, face: style.face, width }], width }], { x, y, width }, style);
    });
  });
  sheet.y += height + 8;
}

interface FlowOptions {
  readonly style: TextStyle;
  /** Type of the element in the structure tree. */
  readonly type: string;
  readonly indent?: number;
}

/** Sets lines on as many pages as they need, as one element, without orphans or widows. */
function flow(sheet: Sheet, lines: readonly Line[], { style, type, indent = 0 }: FlowOptions): void {
  const element = sheet.element(type);
  let rest = lines;
  while (rest.length > 0) {
    const count = linesForPage(rest.length, Math.floor((sheet.free + 0.01) / style.leading));
    if (count > 0) {
      const part = rest.slice(0, count);
      const box = { x: sheet.left + indent, y: sheet.y, width: sheet.width - indent };
      sheet.mark(element, type, () => sheet.lines(part, box, style));
      sheet.y += count * style.leading;
      rest = rest.slice(count);
    }
    if (rest.length > 0) sheet.addPage();
  }
}

/** Height of the lines that may not be parted from the beginning of a block. */
function firstHeight(lines: readonly Line[], style: TextStyle): number {
  return (lines.length <= ORPHANS + 1 ? lines.length : ORPHANS) * style.leading;
}

/** How many of `wanted` lines go on a page with room for `room`; 0 when they had better start on the next. */
export function linesForPage(wanted: number, room: number): number {
  if (wanted <= room) return wanted;
  const taken = Math.min(room, wanted - ORPHANS);
  return taken >= ORPHANS ? taken : 0;
}
