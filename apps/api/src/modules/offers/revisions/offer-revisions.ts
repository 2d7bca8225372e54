import { createHash } from 'node:crypto';
import { ZERO } from '@nurt/domain/money';
import {
  estimate,
  submissionText,
  withYearsFilled,
  type OfferContent,
  type RevisionKind,
} from '@nurt/domain/offers';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { Injectable } from '@nestjs/common';
import type { Instant } from '@nurt/domain/calendar';
import type { Tx } from '../../../kernel';
import type { Offer } from '../offer.entity';
import { OfferRevision, type RevisionFiling } from './offer-revision.entity';

/** Finds the revisions of offers. */
@Injectable()
export class OfferRevisions {
  /** The revision of that kind, or null. */
  of(db: EntityManager, offerId: string, kind: RevisionKind): Promise<OfferRevision | null> {
    return db.findOneBy(OfferRevision, { offerId, kind });
  }

  /** As `of`, alone until the transaction ends. Whoever changes the offer as well locks the offer first. */
  lock(tx: Tx, offerId: string, kind: RevisionKind): Promise<OfferRevision | null> {
    return tx.db.findOne(OfferRevision, { where: { offerId, kind }, lock: { mode: 'pessimistic_write' } });
  }

  /** The revisions of offers that took effect, oldest first, by offer; of one kind only, where one is named. */
  async inEffect(
    db: EntityManager,
    offerIds: readonly string[],
    kind?: RevisionKind,
  ): Promise<Map<string, readonly OfferRevision[]>> {
    const revisions = await db.find(OfferRevision, {
      where: { offerId: In([...offerIds]), effectiveAt: Not(IsNull()), ...(kind ? { kind } : {}) },
      order: { effectiveAt: 'ASC' },
    });
    const byOffer = new Map<string, OfferRevision[]>();
    for (const one of revisions) byOffer.set(one.offerId, [...(byOffer.get(one.offerId) ?? []), one]);
    return byOffer;
  }
}

/** The revision as it is sent: its own checksum over the same number, call and applicant. */
export function filingOf(
  { number, callId, applicant, template }: Offer,
  revision: OfferRevision,
  sentBy: string,
  sentAt: Instant,
): RevisionFiling {
  if (number === null || callId === null || applicant === null || template === null) {
    throw new Error(`offer ${revision.offerId} was never submitted to a call`);
  }
  const content = withYearsFilled(revision.content);
  const text = submissionText({ number, callId, applicant, content, template });
  return {
    content,
    checksum: createHash('sha256').update(text, 'utf8').digest('hex'),
    requestedGrosze: content.sources.grantGrosze ?? ZERO,
    totalCostGrosze: estimate(content).total.grosze,
    sentAt,
    sentBy,
  };
}

/** What the offer said when the revision began. */
export function baseOf(offer: Pick<Offer, 'content'>, revision: Pick<OfferRevision, 'base'>): OfferContent {
  return revision.base ?? offer.content;
}
