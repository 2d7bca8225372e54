import type { AskQuestionRequest } from '@nurt/contracts/calls/requests';
import { isHidden, whyNotAsk } from '@nurt/domain/calls';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type Caller } from '../../../kernel';
import { CallQuestion } from '../call-question.entity';
import { Call } from '../call.entity';

/** Anybody asks about an open call, with or without an address for the answer. */
@Injectable()
export class AskQuestion {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: Caller, callId: string, request: AskQuestionRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const call = await tx.db.findOneBy(Call, { id: callId });
      if (!call || isHidden(call.status) || call.closesAt === null) throw refuse.notFound();
      const reason = whyNotAsk(call.phase(tx.now), call.closesAt, tx.now);
      if (reason) throw refuse.conflict(reason);
      // A field that people do not see was filled in: a machine. It is told what a person would be told.
      if (request.website !== '') return;
      const { authorityId } = call;
      const { question, email, locale } = request;
      const asked = CallQuestion.ask({ callId, authorityId, question, email, locale }, tx.now);
      await tx.db.insert(CallQuestion, asked);
      await tx.record({
        type: 'question.asked',
        subject: { kind: 'question', id: asked.id },
        authorityId,
        data: { callId },
      });
    });
  }
}
