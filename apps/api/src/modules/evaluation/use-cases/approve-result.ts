import type { ApproveResultRequest } from '@nurt/contracts/evaluation/requests';
import { dateInWarsaw, localDate, type LocalDate } from '@nurt/domain/calendar';
import { lastDayForOffers } from '@nurt/domain/calls';
import { firstYearPart, proposalProblems } from '@nurt/domain/evaluation';
import { ZERO } from '@nurt/domain/money';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { CallsFacade, type CallRecord } from '../../calls';
import { LedgerFacade } from '../../ledger';
import { OffersFacade } from '../../offers';
import { namesOf } from '../applicant-names';
import { AllocationProposal, CallResult, type ResultRow } from '../call-result.entity';
import { requireOwn, whyNotApprove } from '../evaluation.policy';
import { Scoring } from '../scoring';

/**
 * The executive decides the call by an order (UDPP art. 15 ust. 2g–2j): grants are reserved and awarded, the other
 * offers declined, the rest of the pool goes back to the line, and the result is public, all at once or not at all.
 */
@Injectable()
export class ApproveResult {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
    private readonly offers: OffersFacade,
    private readonly ledger: LedgerFacade,
  ) {}

  execute(caller: SignedInCaller, callId: string, request: ApproveResultRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const call = requireOwn(caller.actor, await this.calls.lock(tx, callId));
      const scoring = await Scoring.load(tx.db, this.offers, call);
      const proposal = await tx.db.findOneBy(AllocationProposal, { callId });
      const reason = whyNotApprove(this.calls.phase(call, tx.now), scoring, proposal !== null);
      if (reason) throw refuse.conflict(reason);
      // Nobody approves amounts that were changed behind the page they look at.
      if (proposal?.proposedAt.getTime() !== Date.parse(request.proposedAt)) {
        throw refuse.conflict('changed_elsewhere');
      }
      await this.calls.takePool(tx, callId);
      const orderDate = localDate(request.orderDate);
      refuseIfAny([
        ...orderProblems(orderDate, call, dateInWarsaw(tx.now)),
        ...proposalProblems(
          scoring.ranking() ?? [],
          proposal?.amounts ?? [],
          await this.calls.balance(tx.db, callId),
          scoring.organisationCap(),
          await this.calls.laterYears(tx.db, callId),
        ),
      ]);
      const { orderNumber } = request;
      if (await tx.db.existsBy(CallResult, { authorityId: call.authorityId, orderNumber })) {
        throw refuse.conflict('order_number_taken');
      }

      const rows = resultRows(scoring, proposal);
      await tx.db.insert(CallResult, {
        callId,
        authorityId: call.authorityId,
        orderNumber,
        orderDate,
        rows,
        approvedBy: caller.actor.accountId,
        approvedAt: tx.now,
      });
      for (const row of rows) await this.decide(tx, call, row);
      await this.calls.resolve(tx, callId, { orderNumber, orderDate });
    });
  }

  private async decide(tx: Tx, call: CallRecord, row: ResultRow): Promise<void> {
    const { offerId, awardedGrosze, laterYears = [] } = row;
    if (awardedGrosze === 0) return this.offers.decline(tx, offerId);
    const firstGrosze = firstYearPart({ grosze: awardedGrosze, laterYears });
    await this.ledger.post(tx, {
      authorityId: call.authorityId,
      budgetLineId: call.budgetLineId,
      kind: 'reserve',
      from: { place: 'call', holderId: call.id },
      to: { place: 'award', holderId: offerId },
      grosze: firstGrosze,
      subject: { kind: 'offer', id: offerId },
      key: `award:${offerId}`,
    });
    await this.calls.awardYears(tx, call.id, offerId, laterYears);
    await this.offers.award(tx, offerId, awardedGrosze);
  }
}

/** An order is made after the window has closed and not in the future. */
function orderProblems(orderDate: LocalDate, call: CallRecord, today: LocalDate): Problem<ProblemCode>[] {
  const closes = lastDayForOffers(call.closesAt);
  if (orderDate > today) return [{ code: 'order_date_in_future', path: 'orderDate' }];
  if (orderDate < closes) return [{ code: 'order_date_before_close', path: 'orderDate', params: { closes } }];
  return [];
}

function resultRows(scoring: Scoring, proposal: AllocationProposal | null): ResultRow[] {
  return (scoring.ranking() ?? []).flatMap((ranked) => {
    const { offerId, place, score, meetsThreshold, requestedGrosze } = ranked;
    const offer = scoring.offers.find(({ id }) => id === offerId);
    const amount = proposal?.amounts.find((proposed) => proposed.offerId === offerId);
    if (!offer) return [];
    const { title } = offer;
    return [
      {
        offerId,
        // Who made the offer is published (UDPP art. 15 ust. 2h): of a joint one, all.
        organisation: namesOf(offer),
        title,
        place,
        score,
        meetsThreshold,
        requestedGrosze,
        awardedGrosze: amount?.grosze ?? ZERO,
        ...(amount?.laterYears ? { laterYears: amount.laterYears } : {}),
      },
    ];
  });
}
