import type { LocalDate } from '../calendar';
import type { Problem, ProblemCode } from '../problems';

/** What an organisation keeps once and shows with many offers. */
export const DOCUMENT_KINDS = [
  'statute',
  'registerExtract',
  'activityReport',
  'financialReport',
  'powerOfAttorney',
  'other',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Documents that an organisation keeps at most, those replaced or put away not counted. */
export const MOST_DOCUMENTS = 50;

/** From when until when a document may be shown; both days belong to it. Null is without such a day. */
export interface Validity {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

export type DocumentState = 'notYet' | 'valid' | 'expired';

/** Whether the document may be shown with an offer on the day. */
export function documentState({ from, to }: Validity, on: LocalDate): DocumentState {
  if (from !== null && on < from) return 'notYet';
  return to !== null && on > to ? 'expired' : 'valid';
}

/** What is wrong with a validity, with path `validTo`. */
export function validityProblems({ from, to }: Validity): Problem<ProblemCode>[] {
  return from !== null && to !== null && to < from ? [{ code: 'validity_reversed', path: 'validTo' }] : [];
}
