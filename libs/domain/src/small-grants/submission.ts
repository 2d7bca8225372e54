import { canonicalJson } from '../offers';
import type { Applicant } from '../organisations';
import type { SmallGrantContent } from './small-grant-content';

/** Everything that a submission fixes for good. Its checksum is the proof of it. */
export interface SmallGrantSubmission {
  readonly number: string;
  readonly authorityId: string;
  readonly applicant: Applicant;
  readonly content: SmallGrantContent;
  readonly template: string;
}

/** The text whose SHA-256 is the checksum on the receipt and on every page of the printed offer. */
export function smallGrantSubmissionText(submission: SmallGrantSubmission): string {
  const { number, authorityId, applicant, content, template } = submission;
  return canonicalJson({ number, authorityId, applicant, content, template });
}
