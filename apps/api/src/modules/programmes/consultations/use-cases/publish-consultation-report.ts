import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../../kernel';
import { Consultation } from '../consultation.entity';
import { holdConsultation } from '../load-consultation';
import { requireConsulted } from '../outcome';

/** An officer publishes the report: the remarks with their answers, and the council's opinion (UDPP art. 5a ust. 4 pkt 10). */
@Injectable()
export class PublishConsultationReport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, programmeId: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { consultation } = await holdConsultation(tx, caller, programmeId);
      if (consultation.reportedAt !== null) throw refuse.conflict('already_done');
      await requireConsulted(tx.db, programmeId, tx.now);
      await tx.db.update(Consultation, consultation.id, { reportedAt: tx.now });
      await tx.record({
        type: 'consultation.reported',
        subject: { kind: 'programme', id: programmeId },
        authorityId: consultation.authorityId,
      });
    });
  }
}
