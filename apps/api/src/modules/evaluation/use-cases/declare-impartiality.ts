import type { DeclareImpartialityRequest } from '@nurt/contracts/evaluation/requests';
import { declarationProblems } from '@nurt/domain/evaluation';
import { EXCLUSION_GROUNDS_VERSION } from '@nurt/domain/statute';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { AllocationProposal } from '../call-result.entity';
import { ImpartialityDeclaration } from '../committee.entity';
import { refuseInterested } from '../evaluation.policy';
import { Seats, type Seat } from '../seats';

/**
 * A member declares towards one offer that no ground of KPA art. 24 applies, or which do. An exclusion takes the
 * offer out of their hands for good; it may also come later, when a ground becomes known.
 */
@Injectable()
export class DeclareImpartiality {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly seats: Seats,
  ) {}

  execute(caller: SignedInCaller, offerId: string, request: DeclareImpartialityRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const seat = await this.seats.take(tx, caller, offerId);
      refuseIfAny(declarationProblems(request.impartial, request.grounds));
      if (request.impartial) refuseInterested(caller.actor, seat.offer);
      const earlier = await this.declareFirst(tx, seat, request);
      if (!earlier) return this.record(tx, seat, request.impartial);
      if (!earlier.impartial && request.impartial) throw refuse.forbidden('member_excluded');
      if (request.impartial) return;
      await tx.db.update(
        ImpartialityDeclaration,
        { offerId, accountId: seat.accountId },
        {
          impartial: false,
          grounds: request.grounds,
          explanation: request.explanation,
          declaredAt: tx.now,
        },
      );
      if (!earlier.impartial) return;
      // The ranking is another one now: what was proposed on the old one is proposed no more.
      await tx.db.delete(AllocationProposal, { callId: seat.call.id });
      await this.record(tx, seat, false);
    });
  }

  /** Writes the first declaration; returns the earlier one, locked, where there is one. */
  private async declareFirst(
    tx: Tx,
    { offer, accountId }: Seat,
    { impartial, grounds, explanation }: DeclareImpartialityRequest,
  ): Promise<ImpartialityDeclaration | null> {
    const first = await tx.db.query<unknown[]>(
      `INSERT INTO impartiality_declaration (offer_id, account_id, impartial, grounds, explanation, declared_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (offer_id, account_id) DO NOTHING RETURNING 1`,
      [offer.id, accountId, impartial, grounds, explanation, tx.now],
    );
    if (first.length > 0) return null;
    return tx.db.findOneOrFail(ImpartialityDeclaration, {
      where: { offerId: offer.id, accountId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** The subject is the call: an offer's own timeline is read by its authors. */
  private async record(tx: Tx, { call, offer }: Seat, impartial: boolean): Promise<void> {
    await tx.record({
      type: impartial ? 'committee.memberDeclared' : 'committee.memberExcluded',
      subject: { kind: 'call', id: call.id },
      authorityId: call.authorityId,
      data: { offerId: offer.id, offerNumber: offer.number, groundsVersion: EXCLUSION_GROUNDS_VERSION },
    });
  }
}
