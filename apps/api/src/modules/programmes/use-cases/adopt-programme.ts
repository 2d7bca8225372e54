import type { AdoptProgrammeRequest } from '@nurt/contracts/programmes/requests';
import { dateInWarsaw, localDate } from '@nurt/domain/calendar';
import { limitsPassed, programmeProblems, resolutionProblems, splitByForce } from '@nurt/domain/programmes';
import { Injectable } from '@nestjs/common';
import { authorityOf, refuseIfAny, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { LedgerFacade } from '../../ledger';
import { requireConsulted } from '../consultations/outcome';
import { lockProgramme } from '../load-programme';
import { Programme } from '../programme.entity';
import { holdStandingLimits } from '../standing-limits';
import { requireNewResolution, writeVersion } from '../programme-version';

/**
 * The council's resolution adopts the programme (UDPP art. 5a ust. 1): the law is asked once more, what was adopted
 * is kept as version 1, and the lines of an annual programme get their money. A plan above the limit of a multi-year
 * programme in force is refused only where that programme says that its limits bind.
 */
@Injectable()
export class AdoptProgramme {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ledger: LedgerFacade,
  ) {}

  execute(caller: SignedInCaller, id: string, request: AdoptProgrammeRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const authorityId = authorityOf(caller);
      const programme = await lockProgramme(tx, authorityId, id);
      const resolutionDate = localDate(request.resolutionDate);
      const resolutionNumber = request.resolutionNumber.trim();
      // A draft may have been consulted outside the product; what was begun here is brought to its end.
      if (programme.status === 'consultation') await requireConsulted(tx.db, id, tx.now);
      programme.adopt(resolutionNumber, resolutionDate);
      const { refused, told } = splitByForce(
        limitsPassed(programme.content, await holdStandingLimits(tx, authorityId, programme.year)),
      );
      refuseIfAny([
        ...resolutionProblems(resolutionDate, dateInWarsaw(tx.now), null),
        ...programmeProblems(programme.content),
        ...refused,
      ]);
      await requireNewResolution(tx, authorityId, resolutionNumber);
      await tx.db.update(Programme, id, {
        status: programme.status,
        resolutionNumber: programme.resolutionNumber,
        resolutionDate: programme.resolutionDate,
        inForceFrom: programme.inForceFrom,
      });
      await writeVersion(tx, programme, programme.content, {
        number: resolutionNumber,
        date: resolutionDate,
        justification: '',
        amendmentId: null,
      });
      await this.allocate(tx, programme);
      await tx.record({
        type: 'programme.adopted',
        subject: { kind: 'programme', id },
        authorityId,
        data: { resolutionNumber, resolutionDate, ...(told.length > 0 ? { aboveLimits: told.length } : {}) },
      });
    });
  }

  /** The amounts of several years bind the budgets of those years; money comes with each year's own programme. */
  private async allocate(tx: Tx, { id, authorityId, kind, lines }: Programme): Promise<void> {
    for (const line of kind === 'annual' ? lines : []) {
      if (line.plannedGrosze === 0) continue;
      await this.ledger.post(tx, {
        authorityId,
        budgetLineId: line.id,
        kind: 'allocate',
        from: { place: 'source', holderId: line.id },
        to: { place: 'line', holderId: line.id },
        grosze: line.plannedGrosze,
        subject: { kind: 'programme', id },
        key: `adopt:${id}:${line.id}`,
      });
    }
  }
}
