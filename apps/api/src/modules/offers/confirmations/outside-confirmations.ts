import { dateInWarsaw, type Deadline, type Instant, type LocalDate } from '@nurt/domain/calendar';
import type { Confirmation } from '@nurt/domain/calls';
import {
  asksForConfirmation,
  confirmationHinders,
  confirmationTerm,
  isSettledByConfirmation,
  revisionConfirmationTerm,
  type OutsideAct,
} from '@nurt/domain/offers';
import type { ProblemCode } from '@nurt/domain/problems';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuse, type Tx } from '../../../kernel';
import type { CallRecord } from '../../calls';
import { Offer } from '../offer.entity';
import { OfferRevision } from '../revisions/offer-revision.entity';
import { OfferRevisions } from '../revisions/offer-revisions';
import { OutsideConfirmation } from './outside-confirmation.entity';

export type TermsOfConfirmation = Pick<CallRecord, 'closesAt' | 'terms'>;

/** A confirmation outside the system, with what it is of. */
export interface HeldOutside {
  readonly outside: OutsideConfirmation;
  /** The correction or update that it is of; null where it is of the offer as it was submitted. */
  readonly revision: OfferRevision | null;
  /** Of what is confirmed. SHA-256, lower-case hexadecimal. */
  readonly checksum: string;
  /** The last day. */
  readonly deadline: Deadline;
}

/** Why something cannot be decided yet, and the last day for what is awaited. */
export interface Hindrance {
  readonly code: ProblemCode;
  readonly dueOn: LocalDate;
}

/** What is confirmed outside the system, by when, and what follows from that. */
@Injectable()
export class OutsideConfirmations {
  constructor(private readonly revisions: OfferRevisions) {}

  /** Null where that was not sent, or is confirmed online. */
  async of(
    db: EntityManager,
    { id, checksum }: Pick<Offer, 'id' | 'checksum'>,
    { closesAt, terms }: TermsOfConfirmation,
    act: OutsideAct,
  ): Promise<HeldOutside | null> {
    const correction = await this.revisions.of(db, id, 'correction');
    if (act === 'offer') {
      const outside = await db.findOneBy(OutsideConfirmation, { offerId: id, act });
      if (!outside || checksum === null) return null;
      const deadline = confirmationTerm(closesAt, terms.confirmationDays, correction);
      return { outside, revision: null, checksum, deadline };
    }
    const revision = act === 'correction' ? correction : await this.revisions.of(db, id, act);
    if (!revision || revision.sentAt === null || revision.checksum === null) return null;
    const { sentAt } = revision;
    const outside = await db.findOneBy(OutsideConfirmation, { offerId: id, act, declaredAt: sentAt });
    if (!outside) return null;
    const deadline = revisionConfirmationTerm({ ...revision, sentAt }, terms.confirmationDays);
    return { outside, revision, checksum: revision.checksum, deadline };
  }

  /** A correction or update is sent now and will be confirmed that way; says by when. */
  async awaitRevision(
    tx: Tx,
    revision: OfferRevision,
    { terms }: TermsOfConfirmation,
    way: Exclude<Confirmation, 'online'>,
  ): Promise<{ readonly way: string; readonly dueOn: string }> {
    const { offerId, kind } = revision;
    await tx.db.insert(OutsideConfirmation, OutsideConfirmation.awaited(offerId, kind, way, tx.now));
    const { dueOn } = revisionConfirmationTerm({ ...revision, sentAt: tx.now }, terms.confirmationDays);
    return { way, dueOn };
  }

  /**
   * What follows from a confirmation that has just come: a correction takes effect, where it came in time; and where it
   * is all that a round of correction asks for, the offer is not with its authors any more.
   */
  async follow(tx: Tx, offer: Offer, { outside, revision, deadline }: HeldOutside): Promise<void> {
    if (revision?.kind === 'correction' && outside.isInTime(deadline)) {
      revision.takeEffect(tx.now);
      const { offerId, kind, effectiveAt } = revision;
      await tx.db.update(OfferRevision, { offerId, kind }, { effectiveAt });
    }
    if (revision === null) await this.settleRound(tx, offer, outside);
  }

  /** Nobody waits for its authors where a round asks for the confirmation only, and that has come. */
  async settleRound(tx: Tx, offer: Offer, outside: OutsideConfirmation): Promise<void> {
    if (!offer.can('sendCorrection')) return;
    const round = await this.revisions.of(tx.db, offer.id, 'correction');
    if (!round || !isSettledByConfirmation(round, outside)) return;
    offer.sendCorrection();
    await tx.db.update(Offer, offer.id, { status: offer.status });
  }

  /**
   * What keeps the formal check from ending so, as far as confirmations outside the system go; null where nothing does.
   * A correction that is not confirmed in time counts for nothing, so after its term it hinders nobody. Confirmed by all,
   * in a round that asked for the confirmation of the offer, it is that confirmation.
   * @param outcome null: whatever it would be
   */
  async hinderCheck(
    db: EntityManager,
    offer: Pick<Offer, 'id' | 'checksum'>,
    call: TermsOfConfirmation,
    now: Instant,
    outcome: 'admitted' | 'rejected' | null,
  ): Promise<Hindrance | null> {
    const today = dateInWarsaw(now);
    const ofRound = await this.of(db, offer, call, 'correction');
    const awaited = ofRound && confirmationHinders(ofRound.outside, ofRound.deadline, today, 'rejected');
    if (awaited) return { code: awaited, dueOn: ofRound.deadline.dueOn };
    const held = await this.of(db, offer, call, 'offer');
    if (!held) return null;
    const round = await this.revisions.of(db, offer.id, 'correction');
    if (round !== null && round.effectiveAt !== null && asksForConfirmation(round)) return null;
    const code = confirmationHinders(held.outside, held.deadline, today, outcome);
    return code && { code, dueOn: held.deadline.dueOn };
  }

  /** What keeps the office from accepting an update; null where nothing does. It may come whenever it comes. */
  async hinderUpdate(
    db: EntityManager,
    offer: Pick<Offer, 'id' | 'checksum'>,
    call: TermsOfConfirmation,
  ): Promise<Hindrance | null> {
    const held = await this.of(db, offer, call, 'update');
    if (!held || held.outside.status === 'confirmed') return null;
    const { dueOn } = held.deadline;
    const code =
      held.outside.status === 'received' ? 'offer_confirmation_undecided' : 'offer_confirmation_awaited';
    return { code, dueOn };
  }
}

/** @throws Refusal invalid `offer_confirmation_way_not_allowed` */
export function requireWay({ terms }: Pick<CallRecord, 'terms'>, way: Confirmation): void {
  if (terms.confirmations.includes(way)) return;
  throw refuse.invalid([{ code: 'offer_confirmation_way_not_allowed', path: 'way' }]);
}
