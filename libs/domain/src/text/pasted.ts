/** Signs that end a line in Word, in old Mac files and in Unicode; a form feed is Word's page break. */
const LINE_ENDS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
/** Shown as nothing: soft hyphens, zero-width spaces, byte order marks, marks of writing direction. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|\p{Cs}/gu;
/** Spaces of other widths; the no-break space too, because a field breaks its lines by itself. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Bullets that Word writes with the fonts Symbol and Wingdings: without the font they are empty boxes. */
const BULLETS = /^([ \t]*)[\uf0b7\uf0a7\uf0d8\uf0fc\uf02d\uf0a8\u00b7\u2022\u25aa\u25cf\u25e6](?:[ \t]+|$)/gm;

/**
 * Text of a word processor as a form can keep it: quotation marks, dashes and lines stay; soft hyphens, control
 * characters and spaces of other widths become what they look like; no more than one empty line in a row; no spaces
 * at the ends of lines. Letters are composed (NFC), so that „ó” counts as one character.
 */
export function cleanPasted(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(SPACES, ' ')
    .replace(BULLETS, '$1– ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .normalize('NFC');
}

/** The same for a field of one line: line ends and tabs become single spaces. */
export function cleanPastedLine(text: string): string {
  return cleanPasted(text)
    .replace(/[\n\t]+/g, ' ')
    .replace(/ {2,}/g, ' ');
}
