import { wordsOf, type RichText } from '../rich-text';
import { wordDifference, type TextRun } from '../text';

export type { TextRun };

/** Are two texts the same in words and in marks? A text that was never written equals an empty one. */
export function sameText(a: RichText | undefined, b: RichText | undefined): boolean {
  return JSON.stringify(shape(a)) === JSON.stringify(shape(b));
}

/** The text with its keys in one order: a database gives them back in another. */
function shape(text: RichText | undefined): unknown {
  const span = (one: { text: string; bold?: true; italic?: true; link?: string }) => [
    one.text,
    one.bold ?? false,
    one.italic ?? false,
    one.link ?? '',
  ];
  return (text?.blocks ?? []).map((block) => [
    block.kind,
    'items' in block ? block.items.map((item) => item.map(span)) : block.spans.map(span),
  ]);
}

/** What changed between two texts, word by word (`wordDifference`); a text that was never written is empty. */
export function textDifference(before: RichText | undefined, after: RichText | undefined): TextRun[] {
  return wordDifference(plain(before), plain(after));
}

function plain(text: RichText | undefined): string {
  return text === undefined ? '' : wordsOf(text).join('\n');
}
