import type { EntityManager } from 'typeorm';
import { prepared } from '../../kernel';
import type { Offer } from './offer.entity';

const FILE = prepared(
  `UPDATE offer SET status = $2, version = $3, content = $4, saved_at = $5, written_by = $6, writing_since = $7,
          number = $8, applicant = $9, template = $10, checksum = $11, requested_grosze = $12, total_cost_grosze = $13,
          submitted_at = $14, submitted_by = $15
    WHERE id = $1`,
);

/** Writes down an offer that was submitted, with its filing; it is locked, and all others wait for the next number. */
export async function fileOffer(db: EntityManager, offer: Offer): Promise<void> {
  await db.query(FILE, [
    offer.id,
    offer.status,
    offer.version,
    JSON.stringify(offer.content),
    offer.savedAt,
    offer.writtenBy,
    offer.writingSince,
    offer.number,
    JSON.stringify(offer.applicant),
    offer.template,
    offer.checksum,
    offer.requestedGrosze,
    offer.totalCostGrosze,
    offer.submittedAt,
    offer.submittedBy,
  ]);
}
