import { createContext, useContext, type ReactNode } from 'react';
import type { Catalogue } from '@nurt/wording/common';
import type { Locale } from '@nurt/wording/format';

const LocaleContext = createContext<Locale>('pl');

/** Tells every component below in which language to speak. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

/** The language of the screen. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** The texts of a catalogue in the language of the screen: `const t = useText(identity)`. */
export function useText<Texts>(catalogue: Catalogue<Texts>): Texts {
  return catalogue[useLocale()];
}
