/** Text that is already markup: every value in it has been escaped on its way in. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What an element may hold. Text is escaped; `null` and `false` are left out. */
export type Content = Markup | string | null | false;

type Attributes = Readonly<Record<string, string | null>>;

/**
 * One element of XML or HTML. Names are ours and written as they stand, values and texts are anybody's and escaped,
 * so nothing that somebody typed can become markup. Attributes that are `null` are left out.
 */
export function element(name: string, attributes: Attributes = {}, ...content: readonly Content[]): Markup {
  const opening = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== null)
    .reduce((text, [key, value]) => `${text} ${key}="${escaped(value)}"`, name);
  return new Markup(`<${opening}>${joined(content)}</${name}>`);
}

/** Several elements as one, each on a line of its own. */
export function lines(...content: readonly Content[]): Markup {
  return new Markup(
    content
      .filter((part) => part !== null && part !== false)
      .map((part) => `${joined([part])}\n`)
      .join(''),
  );
}

function joined(content: readonly Content[]): string {
  return content.map((part) => (part instanceof Markup ? part.text : part ? escaped(part) : '')).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML 1.0 cannot hold at all, not even as references. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Cs}/gu;

function escaped(text: string): string {
  return text.replace(UNWRITABLE, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A text on one line, for titles: line breaks and runs of spaces become one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
