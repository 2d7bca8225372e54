import type { ExtendConsultationRequest } from '@nurt/contracts/programmes/requests';
import { dateInWarsaw, localDate } from '@nurt/domain/calendar';
import { extensionProblems } from '@nurt/domain/programmes';
import { Injectable } from '@nestjs/common';
import { refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../../kernel';
import { Consultation } from '../consultation.entity';
import { assertConsulting, assertNotReported, holdConsultation } from '../load-consultation';

/** An officer gives people more time. The period is never shortened. */
@Injectable()
export class ExtendConsultation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, programmeId: string, request: ExtendConsultationRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { programme, consultation } = await holdConsultation(tx, caller, programmeId);
      assertConsulting(programme);
      assertNotReported(consultation);
      const endsOn = localDate(request.endsOn);
      refuseIfAny(extensionProblems(consultation, endsOn, dateInWarsaw(tx.now)));
      await tx.db.update(Consultation, consultation.id, { endsOn });
      await tx.record({
        type: 'consultation.extended',
        subject: { kind: 'programme', id: programmeId },
        authorityId: consultation.authorityId,
        data: { before: consultation.endsOn, endsOn },
      });
    });
  }
}
