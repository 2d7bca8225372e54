import { randomUUID } from 'node:crypto';
import type { CorrectCallRequest, ExtendCallRequest } from '@nurt/contracts/calls/requests';
import { localDate } from '@nurt/domain/calendar';
import {
  correctionKind,
  correctionProblems,
  isEssential,
  termChanges,
  type CallTerms,
} from '@nurt/domain/calls';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { LedgerFacade } from '../../ledger';
import { ProgrammesFacade } from '../../programmes';
import { CallCorrection } from '../call-correction.entity';
import { Call } from '../call.entity';
import { assertOwn, whyNotCorrectNow } from '../call.policy';
import { instantOf, termsOf } from '../call.terms';
import { freeMoney } from '../free-money';
import { promiseYears, yearPromises } from '../later-years';
import { movePool, owesPool } from '../pool';
import { requireLine } from './require-line';

/**
 * An officer corrects an announced call, or moves its deadline later. The change is published, numbered and kept with
 * what stood before; the pool follows in the ledger; offers that came before stay, and their applicants are told.
 */
@Injectable()
export class CorrectCall {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly programmes: ProgrammesFacade,
    private readonly ledger: LedgerFacade,
  ) {}

  correct(caller: SignedInCaller, id: string, request: CorrectCallRequest): Promise<void> {
    return this.execute(caller, id, request, ({ budgetLineId }) => {
      if (request.budgetLineId.toLowerCase() !== budgetLineId) {
        throw refuse.invalid([{ code: 'call_correction_field_fixed', path: 'budgetLineId' }]);
      }
      return termsOf(request);
    });
  }

  extend(caller: SignedInCaller, id: string, request: ExtendCallRequest): Promise<void> {
    return this.execute(caller, id, request, ({ terms }) => ({
      ...terms,
      closesAt: instantOf(request.closesAt, 'closesAt').toISOString(),
      decisionBy: request.decisionBy === null ? null : localDate(request.decisionBy),
    }));
  }

  private execute(
    caller: SignedInCaller,
    id: string,
    { version, reason }: { readonly version: number; readonly reason: string },
    corrected: (call: Call) => CallTerms,
  ): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const call = await tx.db.findOne(Call, { where: { id }, lock: { mode: 'pessimistic_write' } });
      assertOwn(caller, call);
      const why = whyNotCorrectNow(call, tx.now);
      if (why) throw refuse.conflict(why);
      if (version !== call.version) throw refuse.conflict('changed_elsewhere');
      const { terms: before, publications, statute, authorityId, budgetLineId } = call;
      if (publications === null || statute === null) throw refuse.conflict('not_now');

      const after = corrected(call);
      const line = await requireLine(tx.db, this.programmes, authorityId, budgetLineId);
      const { year } = line;
      const freeGrosze = await freeMoney(tx.db, this.programmes, line);
      const yearLimits = await yearPromises(tx.db, this.programmes, { ...call, terms: after }, line);
      refuseIfAny(
        correctionProblems({
          before,
          after,
          publications,
          statute,
          year,
          freeGrosze,
          yearLimits,
          now: tx.now,
        }),
      );

      const number = await this.record(tx, call, after, reason);
      call.correct(after);
      await tx.db.save(Call, call);
      await promiseYears(tx, call);
      if (!(await owesPool(tx, this.ledger, call))) {
        await movePool(tx, this.ledger, call, before.poolGrosze, `call-correction:${id}:${String(number)}`);
      }
    });
  }

  private async record(tx: Tx, call: Call, after: CallTerms, reason: string): Promise<number> {
    const changes = termChanges(call.terms, after);
    const number = (await tx.db.countBy(CallCorrection, { callId: call.id })) + 1;
    const kind = correctionKind(changes);
    const correction = Object.assign(new CallCorrection(), {
      id: randomUUID(),
      callId: call.id,
      number,
      kind,
      essential: isEssential(changes),
      reason,
      changes,
      publishedAt: tx.now,
      madeBy: tx.actor?.accountId ?? '',
    });
    await tx.db.save(correction);
    await tx.record({
      type: kind === 'extension' ? 'call.extended' : 'call.corrected',
      subject: { kind: 'call', id: call.id },
      authorityId: call.authorityId,
      data: { correction: number, reason, closesAt: after.closesAt },
    });
    return number;
  }
}
