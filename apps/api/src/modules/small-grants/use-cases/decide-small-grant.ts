import type { DecideSmallGrantRequest } from '@nurt/contracts/small-grants/requests';
import { yearOf } from '@nurt/domain/calendar';
import { grosze } from '@nurt/domain/money';
import { asOffer, smallGrantDecisionProblems, type SmallGrantDecision } from '@nurt/domain/small-grants';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { LedgerFacade } from '../../ledger';
import { OffersFacade } from '../../offers';
import { ProgrammesFacade, type LineRecord } from '../../programmes';
import { SmallGrant, SmallGrantComment } from '../small-grant.entity';
import { smallGrantFact } from '../small-grant.events';
import { SmallGrantLimits } from '../small-grant-limits';
import { lockOfOffice, whyNotDecide } from '../small-grant.policy';

/**
 * The executive decides on purpose and amount (UDPP art. 19a ust. 1, 5). A grant becomes an awarded offer that belongs
 * to no call, and its money leaves the line; from there on it is agreed, paid and accounted for like any other.
 */
@Injectable()
export class DecideSmallGrant {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: SmallGrantLimits,
    private readonly programmes: ProgrammesFacade,
    private readonly offers: OffersFacade,
    private readonly ledger: LedgerFacade,
  ) {}

  /** @throws Refusal conflict `small_grant_comments_open`, `already_done`; invalid with every broken cap and article */
  execute(caller: SignedInCaller, id: string, request: DecideSmallGrantRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const grant = await lockOfOffice(tx, caller.actor, id);
      const reason = whyNotDecide(grant, tx.now);
      if (reason === 'small_grant_comments_open') {
        throw refuse.conflict(reason, { until: grant.commentsUntil ?? '' }, 'UDPP art. 19a ust. 5');
      }
      if (reason) throw refuse.conflict(reason);
      const decision = decisionOf(request);
      const line = await this.lineOf(tx, grant, request);
      await this.check(tx, grant, decision, line);

      const decided = {
        reasons: decision.reasons,
        considered: decision.considered,
        decidedBy: caller.actor.accountId,
        decidedAt: tx.now,
      };
      if (decision.purposeful && decision.grantGrosze !== null && line) {
        const granted = { ...decided, grantedGrosze: decision.grantGrosze, budgetLineId: line.id };
        grant.grant(granted);
        await tx.db.update(SmallGrant, id, { ...granted, status: grant.status });
        await this.award(tx, grant, line);
      } else {
        grant.refuse(decided);
        await tx.db.update(SmallGrant, id, { ...decided, status: grant.status });
        await tx.record(smallGrantFact('smallGrant.refused', grant));
      }
    });
  }

  private async lineOf(
    tx: Tx,
    { authorityId }: SmallGrant,
    { purposeful, budgetLineId }: DecideSmallGrantRequest,
  ): Promise<LineRecord | undefined> {
    return purposeful && budgetLineId !== null
      ? this.programmes.line(tx.db, authorityId, budgetLineId)
      : undefined;
  }

  /** Holds the pool before it reads what is left, so that of two decisions the second sees the first. */
  private async check(
    tx: Tx,
    grant: SmallGrant,
    decision: SmallGrantDecision,
    line: LineRecord | undefined,
  ): Promise<void> {
    const { id, authorityId, organisationId, askedGrosze, offeredOn, content } = grant;
    if (askedGrosze === null || offeredOn === null || content.taskFrom === null) {
      throw new Error(`small grant ${id} was submitted in part`);
    }
    const pool = line && (await this.limits.lockPool(tx, line.programmeId));
    refuseIfAny(
      smallGrantDecisionProblems(decision, {
        askedGrosze,
        comments: await tx.db.countBy(SmallGrantComment, { smallGrantId: id }),
        taskYear: yearOf(content.taskFrom),
        line: line && { ...line, freeGrosze: await this.programmes.freeOf(tx.db, line.id) },
        caps: pool && {
          offeredOn,
          year: pool.year,
          yearGrantedGrosze: await this.limits.yearGranted(tx.db, authorityId, organisationId, pool.year),
          poolBaseGrosze: pool.baseGrosze,
          poolGrantedGrosze: pool.grantedGrosze,
        },
      }),
    );
  }

  private async award(tx: Tx, grant: SmallGrant, line: LineRecord): Promise<void> {
    const { id, authorityId, grantedGrosze } = grant;
    if (grantedGrosze === null) return;
    await this.offers.fileAwarded(tx, filingOf(grant), grantedGrosze);
    await this.ledger.post(tx, {
      authorityId,
      budgetLineId: line.id,
      kind: 'reserve',
      from: { place: 'line', holderId: line.id },
      to: { place: 'award', holderId: id },
      grosze: grantedGrosze,
      subject: { kind: 'smallGrant', id },
      key: `award:${id}`,
    });
    await tx.record(smallGrantFact('smallGrant.granted', grant, { grantedGrosze, budgetLineId: line.id }));
  }
}

function decisionOf(request: DecideSmallGrantRequest): SmallGrantDecision {
  return {
    purposeful: request.purposeful,
    reasons: request.reasons.trim(),
    considered: request.considered.trim(),
    grantGrosze: request.grantGrosze === null ? null : grosze(request.grantGrosze),
  };
}

/** The awarded offer, under the id of the small grant. */
function filingOf(grant: SmallGrant): Parameters<OffersFacade['fileAwarded']>[1] {
  const { number, submittedAt, submittedBy, checksum, template, applicant, askedGrosze, totalCostGrosze } =
    grant;
  if (number === null || submittedAt === null || submittedBy === null || checksum === null) {
    throw new Error(`small grant ${grant.id} was submitted in part`);
  }
  if (template === null || applicant === null || askedGrosze === null || totalCostGrosze === null) {
    throw new Error(`small grant ${grant.id} was submitted in part`);
  }
  return {
    id: grant.id,
    authorityId: grant.authorityId,
    organisationId: grant.organisationId,
    content: asOffer(grant.content, grant.id),
    number,
    submittedAt,
    submittedBy,
    checksum,
    template,
    applicant,
    requestedGrosze: askedGrosze,
    totalCostGrosze,
  };
}
