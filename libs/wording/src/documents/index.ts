import type { Locale } from '../format/locale';
import { en } from './en';
import { pl } from './pl';

export type { AgreementFacts, Clause, ClausePoint, RichText } from './rich';

/** The texts of all documents in one language. */
export type DocumentWording = typeof pl;

/** Texts of the announcement, offer, receipt, agreement and report; complete in both languages by type. */
export const documentWording: Readonly<Record<Locale, DocumentWording>> = { pl, en };

/** The labels of one version of the simplified form for small grants. */
export type SmallGrantLabels = Readonly<Record<Locale, DocumentWording['smallGrant']>>;

/** The labels of every version of that form, by its name. Those of a version that was ever in use are never changed. */
export const SMALL_GRANT_LABELS: Readonly<Record<string, SmallGrantLabels>> = {
  'DzU-2018-2055-1': { pl: pl.smallGrant, en: en.smallGrant },
};
