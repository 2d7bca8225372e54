import { createContext, useContext, type ReactNode } from 'react';
import type { Catalogue } from '@nurt/wording/common';
import { boundTexts, type Locale } from '@nurt/wording/format';

const LocaleContext = createContext<Locale>('pl');

/** Tells every component below in which language to speak. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

/** The language of the screen. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** The Polish texts of each catalogue as they are set, made once. */
const bound = new WeakMap<object, unknown>();

/**
 * The texts of a catalogue in the language of the screen: `const t = useText(identity)`. Polish ones never leave a word
 * of one letter at the end of a line.
 */
export function useText<Texts>(catalogue: Catalogue<Texts>): Texts {
  const locale = useLocale();
  if (locale !== 'pl') return catalogue[locale];
  if (!bound.has(catalogue)) bound.set(catalogue, boundTexts(catalogue.pl));
  return bound.get(catalogue) as Texts;
}
