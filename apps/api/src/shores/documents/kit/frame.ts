import type { Sheet } from './sheet';
import { printable, textWidth, wrap, type Line } from './text';
import { COLOUR, MARGIN, STYLE, type TextStyle } from './theme';

/** What stands in the margins of every page. All texts come ready in the language of the document. */
export interface Frame {
  /** Name of the authority, in the header. */
  readonly authority: string;
  /** Short name of the document, in the header at the right: „Oferta”. */
  readonly documentName: string;
  /** Number or title by which the office knows it, beside the name; empty when there is none yet. */
  readonly reference: string;
  /** „Strona 2 z 5”. */
  readonly page: (page: number, pages: number) => string;
  /** „Suma kontrolna (SHA-256): 9f86 d081 …”, or null while there is nothing to vouch for. */
  readonly checksum: string | null;
  /** „SZKIC”: set across each page of a document that binds nobody, else null. */
  readonly watermark: string | null;
}

/** Draws header and footer on every page, once the number of pages is known. */
export function drawFrames(sheet: Sheet, frame: Frame): void {
  const { start, count } = sheet.pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    sheet.pdf.switchToPage(start + index);
    const { width, height } = sheet.pdf.page;
    sheet.artifact(() => {
      drawHeader(sheet, frame, width);
      drawFooter(sheet, frame, { width, height, page: index + 1, pages: count });
    }, 'Pagination');
  }
}

function drawHeader(sheet: Sheet, frame: Frame, pageWidth: number): void {
  const top = 40;
  const right = pageWidth - MARGIN.right;
  drawMark(sheet, MARGIN.left, top + 0.5);
  const reference = [frame.documentName, frame.reference].filter((part) => part !== '').join(' · ');
  const label = fitted(reference, STYLE.small, (right - MARGIN.left) * 0.55);
  const labelWidth = textWidth(label, STYLE.small);
  oneLine(sheet, label, STYLE.small, right - labelWidth, top);
  const name = fitted(frame.authority, STYLE.smallStrong, right - labelWidth - 16 - MARGIN.left - 26);
  oneLine(sheet, name, STYLE.smallStrong, MARGIN.left + 26, top);
  line(sheet, MARGIN.left, right, top + 20);
}

function drawFooter(
  sheet: Sheet,
  frame: Frame,
  at: { width: number; height: number; page: number; pages: number },
): void {
  const top = at.height - 54;
  const right = at.width - MARGIN.right;
  line(sheet, MARGIN.left, right, top - 7);
  const count = frame.page(at.page, at.pages);
  oneLine(sheet, count, STYLE.small, right - textWidth(count, STYLE.small), top);
  const name = [frame.documentName, frame.reference].filter((part) => part !== '').join(' · ');
  oneLine(sheet, fitted(name, STYLE.small, right - MARGIN.left - 90), STYLE.small, MARGIN.left, top);
  if (frame.checksum) oneLine(sheet, frame.checksum, CHECKSUM, MARGIN.left, top + 12);
}

const CHECKSUM: TextStyle = { ...STYLE.small, size: 7.25 };

/** The mark of the product: a current of two lines. No coat of arms, which has rules of its own. */
function drawMark(sheet: Sheet, x: number, y: number): void {
  for (const shift of [0, 5]) {
    const top = y + 2.5 + shift;
    sheet.pdf
      .moveTo(x, top)
      .bezierCurveTo(x + 5, top - 4, x + 6, top - 4, x + 9, top)
      .bezierCurveTo(x + 12, top + 4, x + 13, top + 4, x + 18, top)
      .lineWidth(1.5)
      .lineCap('round')
      .stroke(shift === 0 ? COLOUR.accent : COLOUR.muted);
  }
  sheet.pdf.lineCap('butt');
}

/**
 * Large and pale, to be drawn before anything else on the page: it says what the page is, also when only this page
 * is copied.
 */
export function drawWatermark(sheet: Sheet, text: string): void {
  const { width, height } = sheet.pdf.page;
  const size = 96;
  const style: TextStyle = { face: 'semibold', size, leading: size, colour: COLOUR.watermark };
  sheet.artifact(() => {
    sheet.pdf.save();
    sheet.pdf.rotate(-32, { origin: [width / 2, height / 2] });
    oneLine(sheet, text, style, (width - textWidth(text, style)) / 2, height / 2 - size / 2);
    sheet.pdf.restore();
  }, 'Pagination');
}

function line(sheet: Sheet, from: number, to: number, y: number): void {
  sheet.pdf.lineWidth(0.6).moveTo(from, y).lineTo(to, y).stroke(COLOUR.rule);
}

function oneLine(sheet: Sheet, text: string, style: TextStyle, x: number, y: number): void {
  const shown = printable(text, style.face);
  const width = textWidth(shown, style);
  const only: Line = { segments: [{ text: shown, face: style.face, width }], width };
  sheet.lines([only], { x, y, width }, style);
}

/** The text itself, or its beginning with an ellipsis where it does not fit in one line. */
function fitted(text: string, style: TextStyle, width: number): string {
  if (textWidth(text, style) <= width) return text;
  const first = wrap(text, style, width - textWidth('…', style))[0];
  return `${(first?.segments ?? []).map((piece) => piece.text).join('')}…`;
}
