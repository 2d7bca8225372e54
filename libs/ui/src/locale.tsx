import { createContext, useContext, type ReactNode } from 'react';
import type { Catalogue } from '@nurt/wording/common';
import { bound, boundTexts, type Locale } from '@nurt/wording/format';

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
const texts = new WeakMap<object, unknown>();

/**
 * The texts of a catalogue in the language of the screen: `const t = useText(identity)`. Polish ones never leave a word
 * of one letter at the end of a line.
 */
export function useText<Texts>(catalogue: Catalogue<Texts>): Texts {
  const locale = useLocale();
  if (locale !== 'pl') return catalogue[locale];
  if (!texts.has(catalogue)) texts.set(catalogue, boundTexts(catalogue.pl));
  return texts.get(catalogue) as Texts;
}

/**
 * A name, a title or a text that somebody wrote: people write in Polish, whatever language the screen speaks. Said so,
 * that it is read out in Polish (WCAG 3.1.2).
 */
export function InPolish({ children }: { children: ReactNode }) {
  return <span lang="pl">{typeof children === 'string' ? bound(children) : children}</span>;
}
