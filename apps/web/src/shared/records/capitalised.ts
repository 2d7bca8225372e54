/** A name from a dictionary at the beginning of a line: „tablica ogłoszeń” becomes „Tablica ogłoszeń”. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('pl') + text.slice(1);
}
