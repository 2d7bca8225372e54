import type { ProposeAllocationRequest } from '@nurt/contracts/evaluation/requests';
import { proposalProblems, type ProposedAmount } from '@nurt/domain/evaluation';
import { grosze, sumGrosze, ZERO } from '@nurt/domain/money';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { OffersFacade } from '../../offers';
import { AllocationProposal } from '../call-result.entity';
import { requireOwn, whyNotPropose } from '../evaluation.policy';
import { Scoring } from '../scoring';

/** An officer writes down the split that the committee proposes, within what the call still holds. */
@Injectable()
export class ProposeAllocation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
    private readonly offers: OffersFacade,
  ) {}

  execute(caller: SignedInCaller, callId: string, request: ProposeAllocationRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const call = requireOwn(caller.actor, await this.calls.lock(tx, callId));
      const scoring = await Scoring.load(tx.db, this.offers, call);
      const reason = whyNotPropose(this.calls.phase(call, tx.now), scoring);
      if (reason) throw refuse.conflict(reason);
      const ranking = scoring.ranking() ?? [];
      const asked = request.amounts.map((amount): ProposedAmount => ({
        offerId: amount.offerId.toLowerCase(),
        grosze: grosze(amount.grosze),
        ...(amount.laterYears && amount.laterYears.length > 0
          ? {
              laterYears: amount.laterYears.map((part) => ({ year: part.year, grosze: grosze(part.grosze) })),
            }
          : {}),
        reason: amount.reason,
      }));
      const available = await this.calls.balance(tx.db, callId);
      const laterYears = await this.calls.laterYears(tx.db, callId);
      refuseIfAny(proposalProblems(ranking, asked, available, scoring.organisationCap(), laterYears));

      const amounts = ranking.map(
        ({ offerId }) =>
          asked.find((amount) => amount.offerId === offerId) ?? { offerId, grosze: ZERO, reason: '' },
      );
      await tx.db.save(AllocationProposal, {
        callId,
        amounts,
        proposedBy: caller.actor.accountId,
        proposedAt: tx.now,
      });
      await tx.record({
        type: 'allocation.proposed',
        subject: { kind: 'call', id: callId },
        authorityId: call.authorityId,
        data: {
          totalGrosze: sumGrosze(amounts.map((amount) => amount.grosze)),
          grants: amounts.filter((amount) => amount.grosze > 0).length,
        },
      });
    });
  }
}
