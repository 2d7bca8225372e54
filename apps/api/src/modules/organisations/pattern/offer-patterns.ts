import type { OfferPatternView } from '@nurt/contracts/organisations';
import { EMPTY_PATTERN } from '@nurt/domain/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedInCaller, Tx } from '../../../kernel';
import { requireRoleIn } from '../organisation.policy';

/** The patterns with which organisations begin their offers. */
@Injectable()
export class OfferPatterns {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws Refusal notFound for everybody outside the organisation */
  async one({ actor }: SignedInCaller, organisationId: string): Promise<OfferPatternView> {
    requireRoleIn(actor, organisationId, 'organisation.read');
    return this.of(this.dataSource.manager, organisationId);
  }

  /** The organisation's pattern; an empty one where nobody has written any. */
  async of(db: EntityManager, organisationId: string): Promise<OfferPatternView> {
    const [found] = await db.query<(Omit<OfferPatternView, 'savedAt'> & { savedAt: Date })[]>(
      `SELECT contact_name AS "contactName", contact_phone AS "contactPhone", contact_email AS "contactEmail",
              experience, resources, version, saved_at AS "savedAt"
         FROM organisation_offer_pattern WHERE organisation_id = $1`,
      [organisationId],
    );
    if (!found) return { ...EMPTY_PATTERN, version: 0, savedAt: null };
    return { ...found, savedAt: found.savedAt.toISOString() };
  }
}

/** The pattern of an organisation that is joined into another stays with that one, unless it has its own. */
export async function moveOfferPattern(tx: Tx, fromId: string, intoId: string): Promise<void> {
  await tx.db.query(
    `UPDATE organisation_offer_pattern SET organisation_id = $2
      WHERE organisation_id = $1
        AND NOT EXISTS (SELECT FROM organisation_offer_pattern WHERE organisation_id = $2)`,
    [fromId, intoId],
  );
}
