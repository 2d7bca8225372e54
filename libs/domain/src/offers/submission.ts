import type { Instant } from '../calendar';
import type { Applicant } from '../organisations';
import { canonicalJson } from './canonical-json';
import type { OfferContent } from './offer-content';
import type { OfferStatus } from './offer.lifecycle';

/** Everything that a submission fixes for good. Its checksum is the proof of it. */
export interface Submission {
  readonly number: string;
  readonly callId: string;
  readonly applicant: Applicant;
  readonly content: OfferContent;
  readonly template: string;
}

/** The text whose SHA-256 is the checksum on the receipt and on every page of the printed offer. */
export function submissionText({ number, callId, applicant, content, template }: Submission): string {
  return canonicalJson({ number, callId, applicant, content, template });
}

/**
 * Must the office not see yet what the offer says? All offers of a call are opened together, when its window has
 * closed; an offer that was withdrawn stays closed, unless another one took its place.
 */
export function isSealed(status: OfferStatus, closesAt: Instant, now: Instant, replaced: boolean): boolean {
  if (status === 'draft' || now.getTime() < closesAt.getTime()) return true;
  return status === 'withdrawn' && !replaced;
}

/** Drafts that one organisation writes at once in one call, or for small grants of one authority; far more than anybody needs, and not endlessly many. */
export const MOST_DRAFTS = 20;
