import type { Locale } from '../format/locale';
import { en } from './en';
import { pl } from './pl';

export type { AgreementFacts, Clause, ClausePoint, RichText } from './rich';

/** The texts of all documents in one language. */
export type DocumentWording = typeof pl;

/** Texts of the announcement, offer, receipt, agreement and report; complete in both languages by type. */
export const documentWording: Readonly<Record<Locale, DocumentWording>> = { pl, en };
