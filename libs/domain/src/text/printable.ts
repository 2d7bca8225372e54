/** PostgreSQL stores no NUL and no half of a surrogate pair; other control characters have no place in print. */
export const PRINTABLE = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}]*$/u;

/** May the text be stored and printed? Line breaks and tabs may. */
export function isPrintable(text: string): boolean {
  return PRINTABLE.test(text);
}
