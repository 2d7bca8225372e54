/**
 * A piece of text with a few words of the same phrase. Nothing but these marks exists, so nothing else can reach a
 * reader's page.
 */
export interface Span {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** Address that the words lead to; https only. */
  readonly link?: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly spans: readonly Span[];
}
/** A heading within a section; the section's own name stands above it. */
export interface Heading {
  readonly kind: 'heading';
  readonly spans: readonly Span[];
}
/** A list with marks (`bullets`) or with numbers; an item is one paragraph. */
export interface List {
  readonly kind: 'bullets' | 'numbers';
  readonly items: readonly (readonly Span[])[];
}
export type Block = Paragraph | Heading | List;
export const BLOCK_KINDS = ['paragraph', 'heading', 'bullets', 'numbers'] as const;

/** A small rich text: the only form in which one is kept, sent and shown. Never HTML. */
export interface RichText {
  readonly blocks: readonly Block[];
}

/** Bounds of one text. */
export const RICH_TEXT_LIMITS = {
  blocks: 500,
  items: 200,
  spans: 200,
  characters: 60_000,
  link: 1000,
} as const;

export const EMPTY_TEXT: RichText = { blocks: [] };

/** One paragraph for each given text. */
export function plainText(...paragraphs: readonly string[]): RichText {
  return { blocks: paragraphs.map((text) => ({ kind: 'paragraph', spans: [{ text }] })) };
}

/** The words of a block's lines, without their marks: one line for a paragraph or heading, one for each item. */
export function linesOf(block: Block): string[] {
  const words = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');
  return 'items' in block ? block.items.map(words) : [words(block.spans)];
}

/** All the words, one line for each paragraph, heading and item. */
export function wordsOf({ blocks }: RichText): string[] {
  return blocks.flatMap(linesOf);
}

/** Does the text say nothing: no block, or only white space? */
export function isBlankText(text: RichText | undefined): boolean {
  return text === undefined || wordsOf(text).every((line) => line.trim() === '');
}
