import type { Locale } from '../format/locale';

export type Params = Readonly<Record<string, string | number>>;

/** A sentence for each code: what happened, why, what to do. Written for people, without the code. */
export type Sentences<Codes extends readonly string[]> = Readonly<
  Record<Codes[number], (params: Params) => string>
>;

/** The same sentences in both languages. */
export type Bilingual<Codes extends readonly string[]> = Readonly<Record<Locale, Sentences<Codes>>>;

/** Figure of a sentence as a number; 0 where it is missing. */
export const numberOf = (params: Params, key: string): number => Number(params[key] ?? 0);

/** Figure of a sentence as text; empty where it is missing. */
export const textOf = (params: Params, key: string): string => String(params[key] ?? '');
