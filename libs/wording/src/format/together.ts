/**
 * What Polish typesetting never leaves at the end of a line: a single letter, and what names the number after it, as in
 * „art. 13 ust. 2 pkt 4” and „nr 12”.
 */
const LEANING = /(^|[\s(„«"])([aiouwz§]|art\.|ust\.|pkt|nr) (?=\S)/gi;

/**
 * A text with the spaces that may not end a line made non-breaking. For what is read on a screen; what is stored, sent
 * or compared keeps its plain spaces.
 */
export function keptTogether(text: string): string {
  // Twice: of two such words in a row („i w domu”) the first uses up the space before the second.
  const once = text.replace(LEANING, '$1$2\u00a0');
  return once.replace(LEANING, '$1$2\u00a0');
}
