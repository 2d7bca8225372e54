import type { TakeOnYearRequest } from '@nurt/contracts/agreements/requests';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { LedgerFacade } from '../../ledger';
import { ProgrammesFacade } from '../../programmes';
import { Agreement } from '../agreement.entity';
import { requireOfficeOfAll } from '../load-scope';

/**
 * A later budget year of a multi-year agreement has come: its part of the grant is committed on a line of that year's
 * adopted programme (UDPP art. 16 ust. 3; UFP art. 46 ust. 1), and from then on its instalments can be paid.
 */
@Injectable()
export class TakeOnYear {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
    private readonly programmes: ProgrammesFacade,
    private readonly ledger: LedgerFacade,
  ) {}

  /**
   * @throws Refusal notFound, forbidden; conflict `not_now` unless it is signed, `agreement_year_unknown`, `already_done`;
   *   invalid `agreement_year_line_unsuitable`; `insufficient_funds` by the ledger
   */
  execute(caller: SignedInCaller, id: string, { year, budgetLineId }: TakeOnYearRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const agreement = await tx.db.findOne(Agreement, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!agreement) throw refuse.notFound();
      await requireOfficeOfAll(tx, caller.actor, agreement, agreement.offerId);
      if (agreement.status !== 'signed') throw refuse.conflict('not_now');
      const { authorityId, organisationId, offerId, number } = agreement;
      const part = (await this.calls.awardedYears(tx.db, offerId)).find((one) => one.year === year);
      if (!part) throw refuse.conflict('agreement_year_unknown', { year });
      const line = await this.programmes.holdLine(tx, authorityId, budgetLineId);
      if (line?.adopted !== true || line.year !== year) {
        throw refuse.invalid([
          { code: 'agreement_year_line_unsuitable', path: 'budgetLineId', params: { year } },
        ]);
      }
      if (!(await this.calls.noteYearTaken(tx, offerId, year, line.id)))
        throw refuse.conflict('already_done');
      await this.ledger.post(tx, {
        authorityId,
        budgetLineId: line.id,
        kind: 'commit',
        from: { place: 'line', holderId: line.id },
        to: { place: 'agreement', holderId: id },
        grosze: part.grosze,
        subject: { kind: 'agreement', id },
        key: `commit:${id}:${String(year)}`,
      });
      await tx.record({
        type: 'agreement.yearTakenOn',
        subject: { kind: 'agreement', id },
        authorityId,
        organisationId,
        data: { number, year, grosze: part.grosze, line: line.code },
      });
    });
  }
}
