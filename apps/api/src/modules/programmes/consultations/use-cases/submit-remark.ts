import type { RemarkReceiptView } from '@nurt/contracts/programmes';
import { dateInWarsaw } from '@nurt/domain/calendar';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import { closedProblem, topicProblems } from '@nurt/domain/programmes';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type Caller } from '../../../../kernel';
import { Programme } from '../../programme.entity';
import { addRemark, type NewRemark } from '../add-remark';
import { Consultation } from '../consultation.entity';
import { Remark } from '../remark.entity';

/** A remark as its author sent it. */
export type SentRemark = Omit<NewRemark, 'consultationId' | 'authorityId' | 'way' | 'receivedOn'>;

/** Anybody says what they think of a published draft, while it is being consulted. */
@Injectable()
export class SubmitRemark {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @param found problems that the sender's side has already shown, told together with the others */
  execute(
    caller: Caller,
    consultationId: string,
    sent: SentRemark,
    found: readonly Problem<ProblemCode>[] = [],
  ): Promise<RemarkReceiptView> {
    return this.unitOfWork.run(caller, async (tx) => {
      const consultation = await tx.db.findOne(Consultation, {
        where: { id: consultationId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!consultation) throw refuse.notFound();
      const { year } = consultation.draft;
      // Sent again because the first answer was lost on the way: the remark is in, and this is its number.
      const known = await tx.db.findOneBy(Remark, { id: sent.id });
      if (known && known.consultationId !== consultationId) throw refuse.conflict('already_done');
      if (known) return receipt(year, known.number, known.recordedAt);
      const closed = closedProblem(consultation, tx.now);
      if (closed) throw refuse.conflict(closed.code, closed.params, closed.basis);
      const { programmeId, authorityId, reportedAt } = consultation;
      // Arrived in time, but waited until the report was out: nobody could answer it any more.
      if (
        reportedAt !== null ||
        !(await tx.db.existsBy(Programme, { id: programmeId, status: 'consultation' }))
      ) {
        throw refuse.conflict('consultation_over');
      }
      refuseIfAny([...found, ...topicProblems(sent.topic, consultation.draft)]);
      const number = await addRemark(tx, {
        ...sent,
        name: sent.name.trim(),
        text: sent.text.trim(),
        consultationId,
        authorityId,
        way: 'form',
        receivedOn: dateInWarsaw(tx.now),
      });
      return receipt(year, number, tx.now);
    });
  }
}

const receipt = (year: number, number: number, at: Date): RemarkReceiptView => ({
  number,
  reference: `${String(year)}/${String(number)}`,
  receivedAt: at.toISOString(),
});
