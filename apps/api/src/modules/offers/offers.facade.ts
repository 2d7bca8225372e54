import type { Instant } from '@nurt/domain/calendar';
import type { Grosze } from '@nurt/domain/money';
import { offerLifecycle, type OfferContent, type OfferStatus } from '@nurt/domain/offers';
import type { Applicant } from '@nurt/domain/organisations';
import { Injectable } from '@nestjs/common';
import { In, Not, type EntityManager } from 'typeorm';
import { refuse, type Tx } from '../../kernel';
import { Offer, type Filing } from './offer.entity';
import { offerFact, type OfferEvent } from './offer.events';

/** A submitted or later offer as modules downstream need it. A draft is invisible to all of them. */
export interface OfferRecord {
  readonly id: string;
  readonly authorityId: string;
  /** Null for a small grant (UDPP art. 19a), which answers no call. */
  readonly callId: string | null;
  readonly organisationId: string;
  readonly status: Exclude<OfferStatus, 'draft'>;
  readonly number: string;
  readonly title: string;
  readonly content: OfferContent;
  /** The organisation as it was when it applied. */
  readonly applicant: Applicant;
  readonly submittedAt: Instant;
  /** SHA-256, lower-case hexadecimal. */
  readonly checksum: string;
  readonly template: string;
  readonly requestedGrosze: Grosze;
  readonly totalCostGrosze: Grosze;
  readonly awardedGrosze: Grosze | null;
  /** Why no agreement came of its award; null unless it was forgone. */
  readonly forgoneReason: string | null;
}

/** How many offers of a call are in each state, drafts included. */
export type OfferCounts = Readonly<Record<OfferStatus, number>>;

/** What modules downstream may ask about offers and command. Whether the actor may is for the caller to decide. */
@Injectable()
export class OffersFacade {
  /** One submitted or later offer, of whatever authority. */
  async get(db: EntityManager, id: string): Promise<OfferRecord | undefined> {
    return (await this.many(db, [id])).get(id);
  }

  /** Submitted or later offers by their ids; drafts and unknown ids are left out. */
  async many(db: EntityManager, ids: readonly string[]): Promise<Map<string, OfferRecord>> {
    const offers = await db.findBy(Offer, { id: In([...new Set(ids)]), status: Not('draft') });
    return new Map(offers.flatMap((offer) => recordOf(offer)).map((record) => [record.id, record]));
  }

  /** As `get`, and nobody else changes the offer until the transaction ends. */
  async lock(tx: Tx, id: string): Promise<OfferRecord | undefined> {
    const offer = await tx.db.findOne(Offer, {
      where: { id, status: Not('draft') },
      lock: { mode: 'pessimistic_write' },
    });
    return offer ? recordOf(offer)[0] : undefined;
  }

  /** Offers that take part in the call, in the order of their arrival: neither drafts nor withdrawn ones. */
  async submittedOfCall(db: EntityManager, callId: string): Promise<OfferRecord[]> {
    const offers = await db.find(Offer, {
      where: { callId, status: Not(In<OfferStatus>(['draft', 'withdrawn'])) },
      order: { submittedAt: 'ASC', id: 'ASC' },
    });
    return offers.flatMap((offer) => recordOf(offer));
  }

  /** Counts by status for each of the calls, zeros included. */
  async countsOf(db: EntityManager, callIds: readonly string[]): Promise<Map<string, OfferCounts>> {
    const rows = await db.query<{ call_id: string; status: OfferStatus; count: number }[]>(
      'SELECT call_id, status, count(*)::integer AS count FROM offer WHERE call_id = ANY ($1) GROUP BY call_id, status',
      [callIds],
    );
    const none = Object.fromEntries(offerLifecycle.states.map((status) => [status, 0])) as OfferCounts;
    const counts = new Map(callIds.map((callId) => [callId, none]));
    for (const { call_id, status, count } of rows) {
      counts.set(call_id, { ...(counts.get(call_id) ?? none), [status]: count });
    }
    return counts;
  }

  /** The formal check was passed. @throws Refusal notFound; conflict `not_now` */
  admit(tx: Tx, id: string): Promise<void> {
    return this.command(tx, id, 'offer.admitted', (offer) => offer.admit());
  }

  /** The formal check was failed. @throws Refusal notFound; conflict `not_now` */
  reject(tx: Tx, id: string): Promise<void> {
    return this.command(tx, id, 'offer.rejected', (offer) => offer.reject());
  }

  /** The formal check is to be made again. @throws Refusal notFound; conflict `not_now` */
  reopenFormalCheck(tx: Tx, id: string): Promise<void> {
    return this.command(tx, id, 'offer.formalCheckReopened', (offer) => offer.reopenFormalCheck());
  }

  /**
   * The offer gets a grant; the money is the caller's to reserve.
   * @throws Refusal notFound; conflict `not_now`; invalid `proposal_above_request`
   */
  award(tx: Tx, id: string, awardedGrosze: Grosze): Promise<void> {
    return this.command(tx, id, 'offer.awarded', (offer) => offer.award(awardedGrosze), { awardedGrosze });
  }

  /**
   * Files an offer that was made and awarded outside calls, a small grant (UDPP art. 19a), under its own id. What
   * happened to it is recorded by whoever decided; the money is theirs to reserve.
   */
  async fileAwarded(
    tx: Tx,
    filing: Filing & { readonly id: string; readonly authorityId: string; readonly organisationId: string },
    awardedGrosze: Grosze,
  ): Promise<void> {
    await tx.db.insert(Offer, Offer.awardedOutsideCalls(filing, awardedGrosze, tx.now));
  }

  /** No agreement comes of its award; the money is the caller's to release. @throws Refusal notFound; conflict `not_now` */
  forgo(tx: Tx, id: string, reason: string): Promise<void> {
    return this.command(tx, id, 'offer.forgone', (offer) => offer.forgo(reason, tx.now), { reason });
  }

  /** The offer gets no grant. @throws Refusal notFound; conflict `not_now` */
  decline(tx: Tx, id: string): Promise<void> {
    return this.command(tx, id, 'offer.declined', (offer) => offer.decline());
  }

  private async command(
    tx: Tx,
    id: string,
    event: OfferEvent,
    verb: (offer: Offer) => void,
    data?: Readonly<Record<string, string | number>>,
  ): Promise<void> {
    const offer = await tx.db.findOne(Offer, {
      where: { id, status: Not('draft') },
      lock: { mode: 'pessimistic_write' },
    });
    if (!offer) throw refuse.notFound();
    verb(offer);
    const { status, awardedGrosze, forgoneReason, forgoneAt } = offer;
    await tx.db.update(Offer, id, { status, awardedGrosze, forgoneReason, forgoneAt });
    await tx.record(offerFact(event, offer, data));
  }
}

/** The record of a submitted or later offer; nothing for a draft. The CHECK of the table holds the rest. */
function recordOf(offer: Offer): OfferRecord[] {
  const { status, number, applicant, submittedAt, checksum, template } = offer;
  const { requestedGrosze, totalCostGrosze } = offer;
  if (status === 'draft' || number === null || applicant === null || submittedAt === null) return [];
  if (checksum === null || template === null || requestedGrosze === null || totalCostGrosze === null)
    return [];
  const { id, authorityId, callId, organisationId, content, awardedGrosze, forgoneReason } = offer;
  return [
    {
      id,
      authorityId,
      callId,
      organisationId,
      status,
      number,
      title: content.title,
      content,
      applicant,
      submittedAt,
      checksum,
      template,
      requestedGrosze,
      totalCostGrosze,
      awardedGrosze,
      forgoneReason,
    },
  ];
}
