import type { RemarkReceiptView } from '@nurt/contracts/programmes';
import type { SubmitRemarkRequest } from '@nurt/contracts/programmes/requests';
import { dateInWarsaw } from '@nurt/domain/calendar';
import { closedProblem, topicProblems } from '@nurt/domain/programmes';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type Caller } from '../../../../kernel';
import { addRemark } from '../add-remark';
import { Consultation } from '../consultation.entity';
import { Programme } from '../../programme.entity';
import { Remark } from '../remark.entity';

/** Anybody says what they think of a published draft, while it is being consulted. */
@Injectable()
export class SubmitRemark {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: Caller, consultationId: string, request: SubmitRemarkRequest): Promise<RemarkReceiptView> {
    return this.unitOfWork.run(caller, async (tx) => {
      const consultation = await tx.db.findOne(Consultation, {
        where: { id: consultationId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!consultation) throw refuse.notFound();
      const { year } = consultation.draft;
      // Sent again because the first answer was lost on the way: the remark is in, and this is its number.
      const known = await tx.db.findOneBy(Remark, { id: request.id });
      if (known && known.consultationId !== consultationId) throw refuse.conflict('already_done');
      if (known) return receipt(year, known.number, known.recordedAt);
      const closed = closedProblem(consultation, tx.now);
      if (closed) throw refuse.conflict(closed.code, closed.params, closed.basis);
      const { programmeId, authorityId } = consultation;
      if (!(await tx.db.existsBy(Programme, { id: programmeId, status: 'consultation' }))) {
        throw refuse.conflict('consultation_over');
      }
      refuseIfAny([
        ...(request.website === '' ? [] : [{ code: 'remark_looks_automatic', path: 'website' } as const]),
        ...topicProblems(request.topic, consultation.draft),
      ]);
      const organisation = ownOrganisation(caller, request.organisationId);
      const number = await addRemark(tx, {
        id: request.id,
        consultationId,
        authorityId,
        way: 'form',
        receivedOn: dateInWarsaw(tx.now),
        author: organisation ? 'organisation' : request.author,
        name: organisation?.name ?? request.name.trim(),
        namePublic: request.namePublic,
        email: request.email,
        locale: request.locale,
        organisationId: organisation?.id ?? null,
        topic: request.topic,
        text: request.text.trim(),
      });
      return receipt(year, number, tx.now);
    });
  }
}

/** The organisation in whose name the caller writes. @throws Refusal notFound where they are not a member */
function ownOrganisation(caller: Caller, id: string | null): { id: string; name: string } | undefined {
  if (id === null) return undefined;
  const organisation = caller.actor?.organisations.find((own) => own.id === id);
  if (!organisation) throw refuse.notFound();
  return organisation;
}

const receipt = (year: number, number: number, at: Date): RemarkReceiptView => ({
  number,
  reference: `${String(year)}/${String(number)}`,
  receivedAt: at.toISOString(),
});
