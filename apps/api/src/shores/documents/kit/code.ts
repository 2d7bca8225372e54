import { encode } from 'uqr';
import type { Sheet } from './sheet';
import { wrap, type Inline } from './text';
import { COLOUR, STYLE } from './theme';

/** A code that a camera reads, and what it is for. */
export interface CodeBlock {
  /** What the code says, usually an address; ASCII. */
  readonly content: string;
  /** What assistive technology says in its place. */
  readonly alt: string;
  readonly title: string;
  /** Paragraphs beside the code. */
  readonly text: readonly Inline[];
}

/** Half a millimetre: a telephone reads it from a copy of a copy. */
const MODULE = 1.4;
/** White modules that the standard asks for on each side (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code at the left, level with the text of the page, with a title and text at its right; it never breaks between pages. */
export function codeBlock(sheet: Sheet, { content, alt, title, text }: CodeBlock): void {
  const { data, size } = encode(content, { ecc: 'M', border: 0 });
  const side = (size + 2 * QUIET) * MODULE;
  const indent = size * MODULE + 14;
  const width = sheet.width - indent;
  const heading = wrap(title, STYLE.bodyStrong, width);
  const paragraphs = text.map((part) => wrap(part, STYLE.cell, width));
  const lines = paragraphs.reduce((sum, part) => sum + part.length * STYLE.cell.leading + 3, 0);
  const beside = heading.length * STYLE.bodyStrong.leading + 3 + lines;
  const height = Math.max(side, beside + 2 * QUIET);
  sheet.ensure(height + 12);
  sheet.gap(8);
  const top = sheet.y;
  drawCode(sheet, data, { x: sheet.left - QUIET * MODULE, y: top }, alt);
  let y = top + QUIET * MODULE - 3;
  for (const [part, style] of [
    [heading, STYLE.bodyStrong] as const,
    ...paragraphs.map((paragraph) => [paragraph, STYLE.cell] as const),
  ]) {
    sheet.mark(sheet.element('P'), 'P', () => sheet.lines(part, { x: sheet.left + indent, y, width }, style));
    y += part.length * style.leading + 3;
  }
  sheet.y = top + height + 4;
}

/** Each run of dark modules in a row is one rectangle, all of them one shape, so that no viewer shows seams. */
function drawCode(
  sheet: Sheet,
  rows: readonly (readonly boolean[])[],
  at: { readonly x: number; readonly y: number },
  alt: string,
): void {
  const figure = sheet.element('Figure', { alt });
  sheet.mark(figure, 'Figure', () => {
    rows.forEach((row, line) => {
      for (let from = row.indexOf(true); from >= 0; from = row.indexOf(true, from)) {
        const end = row.indexOf(false, from);
        const to = end < 0 ? row.length : end;
        sheet.pdf.rect(
          at.x + (from + QUIET) * MODULE,
          at.y + (line + QUIET) * MODULE,
          (to - from) * MODULE,
          MODULE,
        );
        from = to;
      }
    });
    sheet.pdf.fill(COLOUR.ink);
  });
}
