import { createContext, useContext, type ReactNode } from 'react';
import type { Catalogue } from '@nurt/wording/common';
import { keptTogether, type Locale } from '@nurt/wording/format';

const LocaleContext = createContext<Locale>('pl');

/** Tells every component below in which language to speak. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

/** The language of the screen. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/**
 * The texts of a catalogue in the language of the screen: `const t = useText(identity)`. The Polish ones as a screen
 * breaks them into lines: no single letter is left at the end of one.
 */
export function useText<Texts>(catalogue: Catalogue<Texts>): Texts {
  const locale = useLocale();
  return locale === 'pl' ? laidOut(catalogue.pl) : catalogue[locale];
}

/** Each object of texts is laid out once, so that what is read from it stays the same from render to render. */
const laid = new WeakMap<object, unknown>();

function laidOut<Value>(value: Value): Value {
  if (typeof value === 'string') return keptTogether(value) as Value;
  if (typeof value !== 'object' && typeof value !== 'function') return value;
  if (value === null) return value;
  if (!laid.has(value)) laid.set(value, layOut(value));
  return laid.get(value) as Value;
}

function layOut(value: object): unknown {
  if (typeof value === 'function') return (...given: unknown[]) => laidOut((value as Sentence)(...given));
  if (Array.isArray(value)) return value.map((part: unknown) => laidOut(part));
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [key, laidOut(part)]),
  );
}

type Sentence = (...given: unknown[]) => unknown;

/**
 * A name, a title or a text that somebody wrote: people write in Polish, whatever language the screen speaks. Said so,
 * that it is read out in Polish (WCAG 3.1.2).
 */
export function InPolish({ children }: { children: ReactNode }) {
  return <span lang="pl">{typeof children === 'string' ? keptTogether(children) : children}</span>;
}
