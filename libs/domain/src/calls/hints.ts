import type { LegalBasis } from '../statute';

/** The parts of an offer for which a call may give a hint, in the order of the form. */
export const HINTED_PARTS = [
  'applicant',
  'club',
  'task',
  'schedule',
  'results',
  'capacity',
  'costs',
  'sources',
  'purposes',
  'other',
  'declarations',
  'attachments',
] as const;
export type HintedPart = (typeof HINTED_PARTS)[number];

/** What the office tells applicants about one part of the offer: what belongs there, and what does not. */
export interface PartHint {
  readonly part: HintedPart;
  readonly text: string;
}

/** Characters of one hint. */
export const LONGEST_HINT = 2000;

const CLUBS_ONLY: readonly HintedPart[] = ['club', 'purposes'];

/** The parts that the form of offers on this legal basis has. */
export function hintedParts(legalBasis: LegalBasis): readonly HintedPart[] {
  const isClub = legalBasis === 'sports_act';
  return HINTED_PARTS.filter((part) => (isClub ? part !== 'capacity' : !CLUBS_ONLY.includes(part)));
}

/** The hints that say anything, one for each part, in the order of the form. */
export function writtenHints(hints: readonly PartHint[]): PartHint[] {
  return HINTED_PARTS.flatMap((part) => {
    const text = hints.find((hint) => hint.part === part)?.text.trim() ?? '';
    return text === '' ? [] : [{ part, text }];
  });
}
