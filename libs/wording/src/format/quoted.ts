/** Within quotation marks; those in the text itself become the inner ones, as Polish has them: „Rajd «Na świat»”. */
export function quoted(text = ''): string {
  const inner = text.replaceAll('„', '«').replaceAll('”', '»');
  return `„${inner}”`;
}
