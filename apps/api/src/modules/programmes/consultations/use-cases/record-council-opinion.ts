import type { RecordCouncilOpinionRequest } from '@nurt/contracts/programmes/requests';
import { dateInWarsaw, localDate } from '@nurt/domain/calendar';
import { opinionProblems } from '@nurt/domain/programmes';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../../kernel';
import { AuthoritiesFacade } from '../../../authorities';
import { Consultation } from '../consultation.entity';
import { assertConsulting, holdConsultation } from '../load-consultation';

/** An officer records what the public benefit council said, in its days. */
@Injectable()
export class RecordCouncilOpinion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly authorities: AuthoritiesFacade,
  ) {}

  execute(caller: SignedInCaller, programmeId: string, request: RecordCouncilOpinionRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { programme, consultation } = await holdConsultation(tx, caller, programmeId);
      assertConsulting(programme);
      const { deliveredOn } = consultation;
      if (deliveredOn === null) throw refuse.conflict('not_now');
      if (consultation.verdict !== null) throw refuse.conflict('already_done');
      const { kind } = await this.authorities.get(tx.db, consultation.authorityId);
      const { verdict } = request;
      const opinion = { verdict, givenOn: localDate(request.givenOn), text: request.text.trim() };
      refuseIfAny(opinionProblems(opinion, deliveredOn, kind, dateInWarsaw(tx.now)));
      await tx.db.update(Consultation, consultation.id, {
        verdict,
        givenOn: opinion.givenOn,
        opinionText: opinion.text,
        opinionRecordedAt: tx.now,
      });
      await tx.record({
        type: 'consultation.opinionGiven',
        subject: { kind: 'programme', id: programmeId },
        authorityId: consultation.authorityId,
        data: { verdict, givenOn: opinion.givenOn },
      });
    });
  }
}
