import type { DeliverToCouncilRequest } from '@nurt/contracts/programmes/requests';
import { dateInWarsaw, lastDayInTime, localDate } from '@nurt/domain/calendar';
import { councilOpinionDeadline, deliveryProblems } from '@nurt/domain/programmes';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../../kernel';
import { AuthoritiesFacade } from '../../../authorities';
import { Consultation } from '../consultation.entity';
import { assertConsulting, holdConsultation } from '../load-consultation';

/** The public benefit council got the draft: its days for an opinion begin (UDPP art. 41i ust. 2, art. 41a ust. 3). */
@Injectable()
export class DeliverToCouncil {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly authorities: AuthoritiesFacade,
  ) {}

  execute(caller: SignedInCaller, programmeId: string, request: DeliverToCouncilRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { programme, consultation } = await holdConsultation(tx, caller, programmeId);
      assertConsulting(programme);
      if (consultation.deliveredOn !== null) throw refuse.conflict('already_done');
      const deliveredOn = localDate(request.deliveredOn);
      refuseIfAny(deliveryProblems(deliveredOn, dateInWarsaw(tx.now)));
      const { kind } = await this.authorities.get(tx.db, consultation.authorityId);
      const deadline = councilOpinionDeadline(kind, deliveredOn);
      const { dueOn } = deadline;
      // The board waits as long as the opinion may come.
      const opinionDueOn = lastDayInTime(deadline);
      await tx.db.update(Consultation, consultation.id, { deliveredOn, opinionDueOn });
      await tx.record({
        type: 'consultation.deliveredToCouncil',
        subject: { kind: 'programme', id: programmeId },
        authorityId: consultation.authorityId,
        data: { deliveredOn, dueOn },
      });
    });
  }
}
