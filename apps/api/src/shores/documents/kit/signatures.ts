import type { Sheet } from './sheet';
import { wrap, type Line } from './text';
import { COLOUR, STYLE } from './theme';

/** A place to sign: who signs, and in what capacity. */
export interface Signature {
  /** Above the line: „Za Zleceniodawcę”. */
  readonly role: string;
  /** Under the line, one line for each person; where empty, the caption alone says what belongs there. */
  readonly names: readonly string[];
  /** Small, under the names: „data i podpis”. */
  readonly caption: string;
}

const COLUMN_GAP = 36;
const SPACE_TO_SIGN = 46;

/** White space above a pair. */
const ABOVE = 20;

/** Places to sign, two abreast; a single one stands at the right. A pair never breaks between pages. */
export function signatures(sheet: Sheet, places: readonly Signature[]): void {
  for (let at = 0; at < places.length; at += 2) {
    drawPair(sheet, layPair(sheet, places.slice(at, at + 2)), places.length === 1);
  }
}

/**
 * Height of the first pair: give it to `keepWithNext` before the last block of the text, so that no one signs a page
 * on which nothing else stands.
 */
export function signatureHeight(sheet: Sheet, places: readonly Signature[]): number {
  return layPair(sheet, places.slice(0, 2)).height + ABOVE;
}

interface LaidPair {
  readonly columns: readonly {
    readonly role: readonly Line[];
    readonly names: readonly Line[];
    readonly caption: readonly Line[];
  }[];
  readonly width: number;
  readonly roleHeight: number;
  readonly height: number;
}

function layPair(sheet: Sheet, places: readonly Signature[]): LaidPair {
  const width = (sheet.width - COLUMN_GAP) / 2;
  const columns = places.map((place) => ({
    role: wrap(place.role, STYLE.bodyStrong, width),
    names: place.names.flatMap((name) => wrap(name, STYLE.body, width)),
    caption: wrap(place.caption, STYLE.small, width),
  }));
  const roleHeight = Math.max(...columns.map(({ role }) => role.length)) * STYLE.bodyStrong.leading;
  const underHeight = Math.max(
    ...columns.map(
      ({ names, caption }) => names.length * STYLE.body.leading + caption.length * STYLE.small.leading,
    ),
  );
  return { columns, width, roleHeight, height: roleHeight + SPACE_TO_SIGN + underHeight + 6 };
}

function drawPair(sheet: Sheet, { columns, width, roleHeight, height }: LaidPair, right: boolean): void {
  sheet.ensure(height + ABOVE);
  sheet.gap(ABOVE);
  const top = sheet.y;
  columns.forEach(({ role, names, caption }, index) => {
    const x = sheet.left + (right ? 1 : index) * (width + COLUMN_GAP);
    const lineY = top + roleHeight + SPACE_TO_SIGN;
    sheet.within('Div', () => {
      text(sheet, () => sheet.lines(role, { x, y: top, width }, STYLE.bodyStrong));
      sheet.rule(lineY, 0.8, COLOUR.muted, x, width);
      if (names.length > 0) text(sheet, () => sheet.lines(names, { x, y: lineY + 5, width }, STYLE.body));
      const under = lineY + 5 + names.length * STYLE.body.leading;
      text(sheet, () => sheet.lines(caption, { x, y: under, width }, STYLE.small));
    });
  });
  sheet.y = top + height + 4;
}

function text(sheet: Sheet, draw: () => void): void {
  sheet.mark(sheet.element('P'), 'P', draw);
}
