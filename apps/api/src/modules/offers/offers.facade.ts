import type { Deadline, Instant } from '@nurt/domain/calendar';
import type { Grosze } from '@nurt/domain/money';
import { offerLifecycle, type AskedField, type OfferContent, type OfferStatus } from '@nurt/domain/offers';
import type { Applicant } from '@nurt/domain/organisations';
import { Injectable } from '@nestjs/common';
import { In, Not, type EntityManager } from 'typeorm';
import { refuse, type Tx } from '../../kernel';
import { Offer, type Filing } from './offer.entity';
import { offerFact, type OfferEvent } from './offer.events';
import { OfferRevision } from './revisions/offer-revision.entity';
import { OfferRevisions } from './revisions/offer-revisions';

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
  /** What it says now: as submitted, or as its last revision says. */
  readonly content: OfferContent;
  /** The organisation as it was when it applied. */
  readonly applicant: Applicant;
  readonly submittedAt: Instant;
  /** Of what it says now. SHA-256, lower-case hexadecimal. */
  readonly checksum: string;
  /** What its receipt is about. */
  readonly submitted: { readonly content: OfferContent; readonly checksum: string };
  /** When it was revised for the last time; null where it says what was submitted. */
  readonly revisedAt: Instant | null;
  readonly template: string;
  readonly requestedGrosze: Grosze;
  readonly totalCostGrosze: Grosze;
  readonly awardedGrosze: Grosze | null;
}

/** How many offers of a call are in each state, drafts included. */
export type OfferCounts = Readonly<Record<OfferStatus, number>>;

/** What modules downstream may ask about offers and command. Whether the actor may is for the caller to decide. */
@Injectable()
export class OffersFacade {
  constructor(private readonly revisions: OfferRevisions) {}

  /** One submitted or later offer, of whatever authority. */
  async get(db: EntityManager, id: string): Promise<OfferRecord | undefined> {
    return (await this.many(db, [id])).get(id);
  }

  /** Submitted or later offers by their ids; drafts and unknown ids are left out. */
  async many(db: EntityManager, ids: readonly string[]): Promise<Map<string, OfferRecord>> {
    const offers = await db.findBy(Offer, { id: In([...new Set(ids)]), status: Not('draft') });
    return new Map((await this.records(db, offers)).map((record) => [record.id, record]));
  }

  /** As `get`, and nobody else changes the offer until the transaction ends. */
  async lock(tx: Tx, id: string): Promise<OfferRecord | undefined> {
    const offer = await tx.db.findOne(Offer, {
      where: { id, status: Not('draft') },
      lock: { mode: 'pessimistic_write' },
    });
    return (await this.records(tx.db, offer ? [offer] : []))[0];
  }

  /** Offers that take part in the call, in the order of their arrival: neither drafts nor withdrawn ones. */
  async submittedOfCall(db: EntityManager, callId: string): Promise<OfferRecord[]> {
    const offers = await db.find(Offer, {
      where: { callId, status: Not(In<OfferStatus>(['draft', 'withdrawn'])) },
      order: { submittedAt: 'ASC', id: 'ASC' },
    });
    return this.records(db, offers);
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

  /** The correction that the office asked for; undefined where it never did. */
  async correction(db: EntityManager, id: string): Promise<OfferRevision | undefined> {
    return (await this.revisions.of(db, id, 'correction')) ?? undefined;
  }

  /**
   * The office returns the offer for a correction of the named places, once.
   * @throws Refusal notFound; conflict `offer_correction_used`, `not_now`
   */
  async returnToCorrect(
    tx: Tx,
    id: string,
    ask: { readonly asked: readonly AskedField[]; readonly note: string; readonly deadline: Deadline },
    askedBy: string,
  ): Promise<void> {
    if (await this.correction(tx.db, id)) throw refuse.conflict('offer_correction_used');
    const { dueOn } = ask.deadline;
    await this.command(tx, id, 'offer.returnedToCorrect', (offer) => offer.returnToCorrect(), { dueOn });
    const offer = await tx.db.findOneByOrFail(Offer, { id });
    await tx.db.insert(OfferRevision, OfferRevision.correction(offer, ask, askedBy, tx.now));
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
  async award(tx: Tx, id: string, awardedGrosze: Grosze): Promise<void> {
    const requested = (await this.revisions.inEffect(tx.db, [id])).get(id)?.requestedGrosze ?? undefined;
    await this.command(tx, id, 'offer.awarded', (offer) => offer.award(awardedGrosze, requested), {
      awardedGrosze,
    });
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
    await tx.db.update(Offer, id, { status: offer.status, awardedGrosze: offer.awardedGrosze });
    await tx.record(offerFact(event, offer, data));
  }

  private async records(db: EntityManager, offers: readonly Offer[]): Promise<OfferRecord[]> {
    if (offers.length === 0) return [];
    const revisions = await this.revisions.inEffect(
      db,
      offers.map(({ id }) => id),
    );
    return offers.flatMap((offer) => recordOf(offer, revisions.get(offer.id)));
  }
}

/** The record of a submitted or later offer; nothing for a draft. The CHECK of the table holds the rest. */
function recordOf(offer: Offer, revision: OfferRevision | undefined): OfferRecord[] {
  const { status, number, applicant, submittedAt, checksum, template } = offer;
  const { requestedGrosze, totalCostGrosze } = offer;
  if (status === 'draft' || number === null || applicant === null || submittedAt === null) return [];
  if (checksum === null || template === null || requestedGrosze === null || totalCostGrosze === null)
    return [];
  const { id, authorityId, callId, organisationId, awardedGrosze } = offer;
  const content = revision?.content ?? offer.content;
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
      checksum: revision?.checksum ?? checksum,
      submitted: { content: offer.content, checksum },
      revisedAt: revision?.sentAt ?? null,
      template,
      requestedGrosze: revision?.requestedGrosze ?? requestedGrosze,
      totalCostGrosze: revision?.totalCostGrosze ?? totalCostGrosze,
      awardedGrosze,
    },
  ];
}
