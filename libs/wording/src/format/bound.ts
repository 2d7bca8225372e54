const NBSP = '\u00a0';
const MONTHS =
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia';

/** A word of one letter, or what counts an article or a number, which would be left alone at the end of a line. */
const LEFT_ALONE = /(?<=^|[\s(„–])([aiouwz]|nr|§|art\.|ust\.|pkt|lit\.|poz\.) (?=\S)/giu;
const DAY = new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${MONTHS})\\b)`, 'gu');

/**
 * A Polish text as it is set: „w konkursie”, „art. 15”, „13 listopada” stay on one line. For the screen only; what is
 * stored, compared or sent keeps its plain spaces.
 */
export function bound(text: string): string {
  return text.replace(LEFT_ALONE, `$1${NBSP}`).replace(DAY, NBSP);
}

/** The same texts, each bound: also those within lists and groups, and those that functions give. */
export function boundTexts<Texts>(texts: Texts): Texts {
  return rebound(texts) as Texts;
}

function rebound(texts: unknown): unknown {
  if (typeof texts === 'string') return bound(texts);
  if (typeof texts === 'function') return (...given: unknown[]) => rebound(texts(...given));
  if (Array.isArray(texts)) return texts.map(rebound);
  if (texts === null || typeof texts !== 'object') return texts;
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, rebound(value)]));
}
