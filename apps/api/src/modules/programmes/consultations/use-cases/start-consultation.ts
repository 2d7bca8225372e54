import { randomUUID } from 'node:crypto';
import type { StartConsultationRequest } from '@nurt/contracts/programmes/requests';
import { dateInWarsaw, localDate } from '@nurt/domain/calendar';
import { periodProblems, type ConsultationTerms } from '@nurt/domain/programmes';
import { Injectable } from '@nestjs/common';
import { refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../../kernel';
import { Programme } from '../../programme.entity';
import { ProgrammesQueries } from '../../programmes.queries';
import { Consultation } from '../consultation.entity';
import { holdProgramme } from '../load-consultation';

/** An officer publishes the draft as it stands and asks what people think of it (UDPP art. 5 ust. 5, art. 5a ust. 1). */
@Injectable()
export class StartConsultation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly programmes: ProgrammesQueries,
  ) {}

  execute(caller: SignedInCaller, programmeId: string, request: StartConsultationRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const programme = await holdProgramme(tx, caller, programmeId);
      programme.consult();
      const terms: ConsultationTerms = {
        startsOn: localDate(request.startsOn),
        endsOn: localDate(request.endsOn),
        ways: request.ways,
        legalAct: request.legalAct.trim(),
        place: request.place.trim(),
        minimumDays: request.minimumDays,
      };
      refuseIfAny(periodProblems(terms, dateInWarsaw(tx.now)));
      await tx.db.update(Programme, programmeId, { status: programme.status });
      const { authorityId } = programme;
      await tx.db.insert(Consultation, {
        ...terms,
        ways: [...terms.ways],
        id: randomUUID(),
        authorityId,
        programmeId,
        announcedEndsOn: terms.endsOn,
        draft: await this.programmes.asPublished(tx.db, programmeId),
        startedAt: tx.now,
      });
      await tx.record({
        type: 'consultation.started',
        subject: { kind: 'programme', id: programmeId },
        authorityId,
        data: { startsOn: terms.startsOn, endsOn: terms.endsOn },
      });
    });
  }
}
