import type { Deadline, Instant } from '@nurt/domain/calendar';
import type { Grosze } from '@nurt/domain/money';
import {
  offerLifecycle,
  type AskedField,
  type OfferContent,
  type OfferStatus,
  type RevisionKind,
} from '@nurt/domain/offers';
import type { Applicant } from '@nurt/domain/organisations';
import { Injectable } from '@nestjs/common';
import { In, Not, type EntityManager } from 'typeorm';
import { refuse, type Tx } from '../../kernel';
import { OutsideConfirmation } from './confirmations/outside-confirmation.entity';
import {
  OutsideConfirmations,
  type Hindrance,
  type TermsOfConfirmation,
} from './confirmations/outside-confirmations';
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
  /** What it asks for: as submitted, or as corrected. An update after a cut does not change it. */
  readonly requestedGrosze: Grosze;
  readonly totalCostGrosze: Grosze;
  readonly awardedGrosze: Grosze | null;
  /** Why no agreement came of its award; null unless it was forgone. */
  readonly forgoneReason: string | null;
  /** It says what its update after a cut says. */
  readonly isUpdated: boolean;
  /** Awarded less than it asked for, and no update accepted yet: there can be no agreement. */
  readonly needsUpdate: boolean;
}

/** How many offers of a call are in each state, drafts included. */
export type OfferCounts = Readonly<Record<OfferStatus, number>>;

/** What modules downstream may ask about offers and command. Whether the actor may is for the caller to decide. */
@Injectable()
export class OffersFacade {
  constructor(
    private readonly revisions: OfferRevisions,
    private readonly outside: OutsideConfirmations,
  ) {}

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
    // An evaluation is about what was judged, whatever was updated after it.
    return this.records(db, offers, 'correction');
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

  /** The update after a cut; undefined where none is needed. */
  async update(db: EntityManager, id: string): Promise<OfferRevision | undefined> {
    return (await this.revisions.of(db, id, 'update')) ?? undefined;
  }

  /** The office accepts the update. @throws Refusal notFound; conflict `not_now`, `changed_elsewhere` */
  acceptUpdate(tx: Tx, id: string, version: number, accountId: string): Promise<void> {
    return this.decideUpdate(tx, id, 'offer.updateAccepted', (update) => {
      if (update.version !== version) throw refuse.conflict('changed_elsewhere');
      update.accept(accountId, tx.now);
    });
  }

  /** The office returns the update with remarks. @throws Refusal notFound; conflict `not_now` */
  returnUpdate(tx: Tx, id: string, remarks: string, accountId: string): Promise<void> {
    return this.decideUpdate(tx, id, 'offer.updateReturned', (update) =>
      update.returnWithRemarks(remarks, accountId, tx.now),
    );
  }

  /**
   * What keeps the formal check from ending so, as far as confirmations outside the system go, with the last day; null
   * where nothing does (`OutsideConfirmations.hinderCheck`).
   * @param outcome null: whatever it would be
   */
  confirmationHinders(
    db: EntityManager,
    offer: OfferRecord,
    call: TermsOfConfirmation,
    now: Instant,
    outcome: 'admitted' | 'rejected' | null,
  ): Promise<Hindrance | null> {
    return this.outside.hinderCheck(db, submittedAs(offer), call, now, outcome);
  }

  /** What keeps the office from accepting the update, as far as its confirmation outside the system goes. */
  updateHinders(db: EntityManager, offer: OfferRecord, call: TermsOfConfirmation): Promise<Hindrance | null> {
    return this.outside.hinderUpdate(db, submittedAs(offer), call);
  }

  /** Has the confirmation outside the system not come in time? */
  async isUnconfirmed(
    db: EntityManager,
    offer: OfferRecord,
    call: TermsOfConfirmation,
    now: Instant,
  ): Promise<boolean> {
    const hindered = await this.confirmationHinders(db, offer, call, now, 'admitted');
    return hindered?.code === 'offer_confirmation_missing';
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
    // What came late before may be all that is asked for.
    const outside = await tx.db.findOneBy(OutsideConfirmation, { offerId: id, act: 'offer' });
    if (outside) await this.outside.settleRound(tx, offer, outside);
  }

  /** The formal check was passed. @throws Refusal notFound; conflict `not_now` */
  async admit(tx: Tx, id: string): Promise<void> {
    await this.command(tx, id, 'offer.admitted', (offer) => offer.admit());
  }

  /** The formal check was failed. @throws Refusal notFound; conflict `not_now` */
  async reject(tx: Tx, id: string): Promise<void> {
    await this.command(tx, id, 'offer.rejected', (offer) => offer.reject());
  }

  /** The formal check is to be made again. @throws Refusal notFound; conflict `not_now` */
  async reopenFormalCheck(tx: Tx, id: string): Promise<void> {
    await this.command(tx, id, 'offer.formalCheckReopened', (offer) => offer.reopenFormalCheck());
  }

  /**
   * The offer gets a grant; the money is the caller's to reserve. Where it is less than what was asked for, the offer
   * waits for its update.
   * @throws Refusal notFound; conflict `not_now`; invalid `proposal_above_request`
   */
  async award(tx: Tx, id: string, awardedGrosze: Grosze): Promise<void> {
    const [correction] = (await this.revisions.inEffect(tx.db, [id])).get(id) ?? [];
    const offer = await this.command(
      tx,
      id,
      'offer.awarded',
      (found) => found.award(awardedGrosze, correction?.requestedGrosze),
      { awardedGrosze },
    );
    if (awardedGrosze === (correction?.requestedGrosze ?? offer.requestedGrosze)) return;
    const base = correction?.content ?? offer.content;
    const update = OfferRevision.update(
      { offerId: id, base },
      awardedGrosze,
      tx.actor?.accountId ?? null,
      tx.now,
    );
    await tx.db.insert(OfferRevision, update);
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
  async forgo(tx: Tx, id: string, reason: string): Promise<void> {
    await this.command(tx, id, 'offer.forgone', (offer) => offer.forgo(reason, tx.now), { reason });
  }

  /**
   * Tells the organisation that money was freed in the call in which its offer got none; it promises nothing. Nothing
   * happens where meanwhile the offer is no longer without a grant.
   */
  async tellMoneyFreed(tx: Tx, id: string, freedGrosze: Grosze): Promise<void> {
    const offer = await tx.db.findOneBy(Offer, { id, status: 'notFunded' });
    if (offer) await tx.record(offerFact('offer.moneyFreed', offer, { freedGrosze }));
  }

  /** The offer gets no grant. @throws Refusal notFound; conflict `not_now` */
  async decline(tx: Tx, id: string): Promise<void> {
    await this.command(tx, id, 'offer.declined', (offer) => offer.decline());
  }

  private async decideUpdate(
    tx: Tx,
    id: string,
    event: OfferEvent,
    verb: (update: OfferRevision) => void,
  ): Promise<void> {
    const offer = await tx.db.findOne(Offer, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const update = offer && (await this.revisions.lock(tx, id, 'update'));
    if (!update) throw refuse.notFound();
    if (offer.status !== 'awarded') throw refuse.conflict('not_now');
    verb(update);
    await tx.db.save(OfferRevision, update);
    await tx.record(offerFact(event, offer));
  }

  private async command(
    tx: Tx,
    id: string,
    event: OfferEvent,
    verb: (offer: Offer) => void,
    data?: Readonly<Record<string, string | number>>,
  ): Promise<Offer> {
    const offer = await tx.db.findOne(Offer, {
      where: { id, status: Not('draft') },
      lock: { mode: 'pessimistic_write' },
    });
    if (!offer) throw refuse.notFound();
    verb(offer);
    const { status, awardedGrosze, forgoneReason, forgoneAt } = offer;
    await tx.db.update(Offer, id, { status, awardedGrosze, forgoneReason, forgoneAt });
    await tx.record(offerFact(event, offer, data));
    return offer;
  }

  private async records(
    db: EntityManager,
    offers: readonly Offer[],
    kind?: RevisionKind,
  ): Promise<OfferRecord[]> {
    if (offers.length === 0) return [];
    const revisions = await this.revisions.inEffect(
      db,
      offers.map(({ id }) => id),
      kind,
    );
    return offers.flatMap((offer) => recordOf(offer, revisions.get(offer.id) ?? []));
  }
}

const submittedAs = ({ id, submitted: { checksum } }: OfferRecord) => ({ id, checksum });

/** The record of a submitted or later offer; nothing for a draft. The CHECK of the table holds the rest. */
function recordOf(offer: Offer, revisions: readonly OfferRevision[]): OfferRecord[] {
  const revision = revisions.at(-1);
  const correction = revisions.find(({ kind }) => kind === 'correction');
  const { status, number, applicant, submittedAt, checksum, template } = offer;
  const { requestedGrosze, totalCostGrosze } = offer;
  if (status === 'draft' || number === null || applicant === null || submittedAt === null) return [];
  if (checksum === null || template === null || requestedGrosze === null || totalCostGrosze === null)
    return [];
  const { id, authorityId, callId, organisationId, awardedGrosze, forgoneReason } = offer;
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
      requestedGrosze: correction?.requestedGrosze ?? requestedGrosze,
      totalCostGrosze: revision?.totalCostGrosze ?? totalCostGrosze,
      awardedGrosze,
      forgoneReason,
      isUpdated: revision?.kind === 'update',
      needsUpdate:
        callId !== null &&
        awardedGrosze !== null &&
        awardedGrosze < (correction?.requestedGrosze ?? requestedGrosze) &&
        revision?.kind !== 'update',
    },
  ];
}
