/** The words of a search, without the space around them. */
export const wordsOf = (query = ''): readonly string[] => query.split(/\s+/u).filter((word) => word !== '');

/** Without case and accents, so that „zolc” finds „Żółć”; the lists of the web compare in the same way. */
const plain = (text: string): string =>
  `replace(regexp_replace(normalize(lower(${text}), NFD), '[\\u0300-\\u036f]', '', 'g'), 'ł', 'l')`;

/**
 * An SQL condition: the text has every word of the list, anywhere in it; true for an empty list.
 *
 * @param text SQL of the text, never null
 * @param words parameter that holds the list, such as `$1`
 */
export const hasEveryWord = (text: string, words: string): string =>
  `(SELECT bool_and(strpos(${plain(text)}, ${plain('word')}) > 0) FROM unnest(${words}::text[]) word) IS NOT FALSE`;
