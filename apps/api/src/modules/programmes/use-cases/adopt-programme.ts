import type { AdoptProgrammeRequest } from '@nurt/contracts/programmes/requests';
import { dateInWarsaw, localDate } from '@nurt/domain/calendar';
import { Injectable } from '@nestjs/common';
import { authorityOf, refuse, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { LedgerFacade } from '../../ledger';
import { requireConsulted } from '../consultations/outcome';
import { Programme } from '../programme.entity';

/** The council's resolution adopts the programme: its lines get their money (UDPP art. 5a ust. 1). */
@Injectable()
export class AdoptProgramme {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ledger: LedgerFacade,
  ) {}

  execute(caller: SignedInCaller, id: string, request: AdoptProgrammeRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const authorityId = authorityOf(caller);
      const programme = await tx.db.findOne(Programme, {
        where: { id, authorityId },
        loadEagerRelations: false,
        relations: { lines: true },
        lock: { mode: 'pessimistic_write', tables: ['programme'] },
      });
      if (!programme) throw refuse.notFound();
      const resolutionDate = localDate(request.resolutionDate);
      refuseIfAny(
        resolutionDate > dateInWarsaw(tx.now)
          ? [{ code: 'resolution_date_in_future', path: 'resolutionDate' }]
          : [],
      );
      // A draft may have been consulted outside the product; what was begun here is brought to its end.
      if (programme.status === 'consultation') await requireConsulted(tx.db, id, tx.now);
      programme.adopt(request.resolutionNumber, resolutionDate);
      await tx.db.update(Programme, id, {
        status: programme.status,
        resolutionNumber: programme.resolutionNumber,
        resolutionDate: programme.resolutionDate,
        inForceFrom: programme.inForceFrom,
      });
      for (const line of programme.lines) {
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
      await tx.record({
        type: 'programme.adopted',
        subject: { kind: 'programme', id },
        authorityId,
        data: { resolutionNumber: request.resolutionNumber, resolutionDate },
      });
    });
  }
}
