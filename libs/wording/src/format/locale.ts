/** The two languages of the product; Polish is the one of the law, English stands complete beside it. */
export type Locale = 'pl' | 'en';

/** Every locale, Polish first: the order in which a language switch shows them. */
export const LOCALES: readonly Locale[] = ['pl', 'en'];

/** BCP 47 tag for `Intl`, for `lang` attributes and for the language of a PDF. */
export const LANGUAGE_TAG: Readonly<Record<Locale, string>> = { pl: 'pl-PL', en: 'en-GB' };

/** True when the text names a language the product speaks; narrows the type. */
export function isLocale(value: unknown): value is Locale {
  return value === 'pl' || value === 'en';
}
