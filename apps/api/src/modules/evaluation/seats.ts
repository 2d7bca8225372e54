import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuse, type SignedInCaller, type Tx } from '../../kernel';
import { CallsFacade, type CallRecord } from '../calls';
import { OffersFacade, type OfferRecord } from '../offers';
import { CommitteeMember, ImpartialityDeclaration } from './committee.entity';
import { requireEvaluated, requireOwn } from './evaluation.policy';
import { ScoreSheet } from './score-sheet.entity';
import { isAdmitted } from './scoring';

/** A member's seat before one offer. */
export interface Seat {
  readonly offer: OfferRecord;
  readonly call: CallRecord;
  readonly accountId: string;
  /** From further scoring: what they filed is still theirs to read. */
  readonly released: boolean;
}

/** Seats members of committees before the offers of their calls. */
@Injectable()
export class Seats {
  constructor(
    private readonly calls: CallsFacade,
    private readonly offers: OffersFacade,
  ) {}

  /**
   * The admitted offer before a member of its call's committee.
   * @throws Refusal notFound for offers of other authorities and offers that have not passed the formal check;
   *   forbidden `member_not_appointed` for staff who are not on the committee
   */
  async of(db: EntityManager, { actor }: SignedInCaller, offerId: string): Promise<Seat> {
    const offer = requireOwn(actor, await this.offers.get(db, offerId));
    const call = requireOwn(actor, await this.calls.get(db, offer.callId));
    const { accountId } = actor;
    const member = await db.findOneBy(CommitteeMember, { callId: call.id, accountId });
    if (!member) throw refuse.forbidden('member_not_appointed');
    if (!isAdmitted(offer)) throw refuse.notFound();
    return { offer, call, accountId, released: member.releasedAt !== null };
  }

  /**
   * As `of`, for a command: the call is held, so that neither its committee nor its result changes meanwhile.
   * @throws Refusal as `of`; conflict unless the call is being evaluated; forbidden `member_released`
   */
  async take(tx: Tx, caller: SignedInCaller, offerId: string): Promise<Seat> {
    const { callId } = requireOwn(caller.actor, await this.offers.get(tx.db, offerId));
    await this.calls.hold(tx, callId);
    const seat = await this.of(tx.db, caller, offerId);
    requireEvaluated(this.calls.phase(seat.call, tx.now));
    if (seat.released) throw refuse.forbidden('member_released');
    return seat;
  }
}

/**
 * The member's right to write a sheet: a declaration of impartiality, locked, so that two windows of one member wait
 * for each other, and no filed sheet.
 * @throws Refusal conflict `declaration_required` or `sheet_already_filed`; forbidden `member_excluded`
 */
export async function requireWritableSheet(tx: Tx, { offer, accountId }: Seat): Promise<void> {
  const declaration = await tx.db.findOne(ImpartialityDeclaration, {
    where: { offerId: offer.id, accountId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!declaration) throw refuse.conflict('declaration_required');
  if (!declaration.impartial) throw refuse.forbidden('member_excluded');
  const sheet = await tx.db.findOneBy(ScoreSheet, { offerId: offer.id, accountId });
  if (sheet?.filedAt) throw refuse.conflict('sheet_already_filed');
}
