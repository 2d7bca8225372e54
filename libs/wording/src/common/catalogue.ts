import type { Locale } from '../format/locale';

/** The texts of one part of the product, in every language and in one shape. */
export type Catalogue<Texts> = Readonly<Record<Locale, Texts>>;

/**
 * Declares a catalogue. The Polish texts give the shape; English must have exactly the same keys, and functions
 * with the same parameters, or the program does not compile.
 */
export function catalogue<Texts>(texts: { pl: Texts; en: NoInfer<Texts> }): Catalogue<Texts> {
  return texts;
}
