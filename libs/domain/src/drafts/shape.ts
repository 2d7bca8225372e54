/** A field that is written and merged as one thing. Only texts and flags are never null. */
export type Leaf =
  | { readonly kind: 'text'; readonly maximum: number; readonly lines?: true }
  | { readonly kind: 'day' | 'amount' | 'flag' | 'link' }
  | { readonly kind: 'whole'; readonly maximum: number }
  | { readonly kind: 'choice'; readonly values: readonly string[]; readonly obligatory?: true };

/** What one cost takes in each year, kept as a list and addressed by the year. */
interface Years {
  readonly kind: 'years';
  readonly maximum: number;
}

export interface Rows {
  readonly kind: 'rows';
  /** Rows that the list may have. */
  readonly maximum: number;
  /** Rows come and go elsewhere; only what they say is written. */
  readonly fixed?: true;
  readonly fields: Readonly<Record<string, Leaf | Years>>;
}

export interface Group {
  readonly kind: 'group';
  /** A part that only some drafts on the form have. */
  readonly optional?: true;
  readonly fields: Readonly<Record<string, Shape>>;
}

export type Shape = Leaf | Years | Rows | Group;

const text = (maximum: number): Leaf => ({ kind: 'text', maximum });
const lines = (maximum: number): Leaf => ({ kind: 'text', maximum, lines: true });
const choice = (values: readonly string[]): Leaf => ({ kind: 'choice', values });
/** One of the values, never null. */
const obligatory = (values: readonly string[]): Leaf => ({ kind: 'choice', values, obligatory: true });
const rows = (maximum: number, fields: Rows['fields']): Rows => ({ kind: 'rows', maximum, fields });
const group = (fields: Group['fields']): Group => ({ kind: 'group', fields });
const all = (names: readonly string[], leaf: Leaf) => Object.fromEntries(names.map((name) => [name, leaf]));
const day: Leaf = { kind: 'day' };
const amount: Leaf = { kind: 'amount' };
const flag: Leaf = { kind: 'flag' };

/** What the shape of a form is put together from. */
export const shapes = { text, lines, choice, obligatory, rows, group, all, day, amount, flag };

/** Characters of a long text. */
export const LONG_TEXT = 10_000;

/** Years that one cost may be divided into. */
export const MOST_YEARS = 10;
