import type { FaceName } from './fonts';

/** A4 in points (1/72 inch) with margins that leave room for a binder and a stamp. */
export const PAPER = { short: 595.28, long: 841.89 } as const;

/** The free border of each page, in points. The header and the footer live inside it. */
export const MARGIN = { left: 68, right: 62, top: 88, bottom: 80 } as const;

/** One accent for the mark and the strongest rules; all else is ink and greys of at least 4.5:1 on white. */
export const COLOUR = {
  ink: '#1a2326',
  muted: '#55636a',
  accent: '#0b5563',
  rule: '#c3cdd1',
  tint: '#f1f4f5',
  watermark: '#eef1f2',
} as const;

/** How a piece of text looks. Sizes and leading in points. */
export interface TextStyle {
  readonly face: FaceName;
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
}

const style = (face: FaceName, size: number, leading: number, colour: string = COLOUR.ink): TextStyle => ({
  face,
  size,
  leading,
  colour,
});

/** Five sizes, two weights. */
export const STYLE = {
  title: style('semibold', 20, 25),
  heading: style('semibold', 13, 18),
  subheading: style('semibold', 10.5, 15),
  body: style('regular', 10, 14.5),
  bodyMuted: style('regular', 10, 14.5, COLOUR.muted),
  bodyStrong: style('semibold', 10, 14.5),
  lead: style('regular', 10.5, 15.5, COLOUR.muted),
  cell: style('regular', 8.75, 11.75),
  cellStrong: style('semibold', 8.75, 11.75),
  columnHeading: style('semibold', 8, 10.5, COLOUR.muted),
  kicker: style('semibold', 8.75, 12, COLOUR.accent),
  small: style('regular', 8, 11, COLOUR.muted),
  smallStrong: style('semibold', 8, 11),
  figure: style('semibold', 15, 20),
} as const satisfies Record<string, TextStyle>;
