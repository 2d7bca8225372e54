import { addDays, type LocalDate } from '../calendar';
import type { Problem, ProblemCode } from '../problems';

/** What a document of an organisation is. */
export const DOCUMENT_KINDS = [
  'statute',
  'registerExtract',
  'activityReport',
  'financialReport',
  'other',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** From when to when a document holds; null: from always, or until somebody replaces it. */
export interface DocumentTerm {
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
}

export type DocumentValidity = 'notYet' | 'valid' | 'expiring' | 'expired';

/** Days before its end from which people are warned: as long as a call is usually open. */
const WARNED_DAYS = 30;

/** Does a document hold on the day? Its last day is one on which it does. */
export function documentValidity({ validFrom, validTo }: DocumentTerm, today: LocalDate): DocumentValidity {
  if (validFrom !== null && today < validFrom) return 'notYet';
  if (validTo === null) return 'valid';
  if (today > validTo) return 'expired';
  return validTo < addDays(today, WARNED_DAYS) ? 'expiring' : 'valid';
}

/** What is wrong with the term of a document. */
export function documentProblems({ validFrom, validTo }: DocumentTerm): Problem<ProblemCode>[] {
  const reversed = validFrom !== null && validTo !== null && validTo < validFrom;
  return reversed ? [{ code: 'document_term_reversed', path: 'validTo' }] : [];
}
