import { randomUUID } from 'node:crypto';
import type { EnterRemarkRequest } from '@nurt/contracts/programmes/requests';
import { dateInWarsaw, localDate } from '@nurt/domain/calendar';
import { topicProblems } from '@nurt/domain/programmes';
import { Injectable } from '@nestjs/common';
import { refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../../kernel';
import { addRemark } from '../add-remark';
import { assertConsulting, assertNotReported, holdConsultation } from '../load-consultation';

/** An officer enters a remark that came by letter, by e-mail or at a meeting; it may be typed in after the end. */
@Injectable()
export class EnterRemark {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, programmeId: string, request: EnterRemarkRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { programme, consultation } = await holdConsultation(tx, caller, programmeId);
      assertConsulting(programme);
      assertNotReported(consultation);
      const { startsOn, endsOn } = consultation;
      const receivedOn = localDate(request.receivedOn);
      const inTime = receivedOn >= startsOn && receivedOn <= endsOn && receivedOn <= dateInWarsaw(tx.now);
      refuseIfAny([
        ...(inTime
          ? []
          : [
              {
                code: 'remark_received_outside',
                path: 'receivedOn',
                params: { startsOn, endsOn },
              } as const,
            ]),
        ...topicProblems(request.topic, consultation.draft),
      ]);
      await addRemark(tx, {
        id: randomUUID(),
        consultationId: consultation.id,
        authorityId: consultation.authorityId,
        way: request.way,
        receivedOn,
        author: request.author,
        name: request.name.trim(),
        namePublic: request.namePublic,
        email: request.email,
        locale: 'pl',
        organisationId: null,
        topic: request.topic,
        text: request.text.trim(),
      });
    });
  }
}
