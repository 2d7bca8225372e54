import type { AnswerRemarkRequest } from '@nurt/contracts/programmes/requests';
import { answerProblems } from '@nurt/domain/programmes';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../../kernel';
import { assertConsulting, assertNotReported, holdRemark } from '../load-consultation';
import { Remark } from '../remark.entity';

/** An officer says what became of a remark; until the report is published the answer can be put better. */
@Injectable()
export class AnswerRemark {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Returns the id of the programme. */
  execute(caller: SignedInCaller, remarkId: string, request: AnswerRemarkRequest): Promise<string> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { programme, consultation, remark } = await holdRemark(tx, caller, remarkId);
      assertConsulting(programme);
      assertNotReported(consultation);
      if (remark.hiddenAt !== null) throw refuse.conflict('not_now');
      const { verdict } = request;
      const reasons = request.reasons.trim();
      refuseIfAny(answerProblems({ verdict, reasons }));
      await tx.db.update(Remark, remarkId, {
        verdict,
        reasons,
        answeredAt: tx.now,
        answeredBy: caller.actor.accountId,
      });
      await tx.record({
        type: 'remark.answered',
        subject: { kind: 'remark', id: remarkId },
        authorityId: remark.authorityId,
        data: { consultationId: consultation.id, number: remark.number, verdict },
      });
      return consultation.programmeId;
    });
  }
}
