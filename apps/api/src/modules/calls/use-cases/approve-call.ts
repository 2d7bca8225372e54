import type { CallVersionRequest } from '@nurt/contracts/calls/requests';
import { dateInWarsaw } from '@nurt/domain/calendar';
import { announcementProblems, publishedEverywhereOn, whyNotApprover } from '@nurt/domain/calls';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { ProgrammesFacade } from '../../programmes';
import { Call } from '../call.entity';
import { assertOwn } from '../call.policy';
import { freeMoney } from '../free-money';
import { yearPromises } from '../later-years';
import { requireLine } from './require-line';

/**
 * A second person approves a call: nobody approves what they wrote or proposed themselves, nor what could not be
 * announced today (UDPP art. 13).
 */
@Injectable()
export class ApproveCall {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly programmes: ProgrammesFacade,
  ) {}

  execute(caller: SignedInCaller, id: string, { version }: CallVersionRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const call = await tx.db.findOne(Call, { where: { id }, lock: { mode: 'pessimistic_write' } });
      assertOwn(caller, call);
      if (!call.can('approve')) throw refuse.conflict('not_now');
      const reason = whyNotApprover(call, caller.actor.accountId);
      if (reason) throw refuse.forbidden(reason);
      if (version !== call.version) throw refuse.conflict('changed_elsewhere');

      const { authorityId, budgetLineId, terms } = call;
      const line = await requireLine(tx.db, this.programmes, authorityId, budgetLineId);
      const freeGrosze = await freeMoney(tx.db, this.programmes, line);
      const publications = publishedEverywhereOn(dateInWarsaw(tx.now));
      const yearLimits = await yearPromises(tx.db, this.programmes, call, line);
      refuseIfAny(announcementProblems({ terms, publications, line, freeGrosze, yearLimits, now: tx.now }));

      call.approve(caller.actor.accountId, tx.now);
      await tx.db.save(Call, call);
      await tx.record({ type: 'call.approved', subject: { kind: 'call', id }, authorityId });
    });
  }
}
