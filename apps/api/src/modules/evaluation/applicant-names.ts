import { partnerNames } from '@nurt/domain/offers';
import { formatApplicants } from '@nurt/wording/format';
import type { OfferRecord } from '../offers';

/** Everybody who made the offer in one line, the applicant that leads first. */
export function namesOf({ applicant, content }: Pick<OfferRecord, 'applicant' | 'content'>): string {
  return formatApplicants(applicant.name, partnerNames(content));
}
