import type { AnswerQuestionRequest } from '@nurt/contracts/calls/requests';
import { Injectable } from '@nestjs/common';
import { authorityOf, refuse, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { CallQuestion } from '../call-question.entity';

/** An officer answers a question in public, its text without what concerns a person, or leaves it unpublished. */
@Injectable()
export class DecideQuestion {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  answer(caller: SignedInCaller, id: string, request: AnswerQuestionRequest): Promise<string> {
    return this.unitOfWork.run(caller, async (tx) => {
      const question = await held(tx, caller, id);
      const { status } = question;
      question.answerWith(request.question, request.answer, caller.actor.accountId, tx.now);
      await tx.db.save(CallQuestion, question);
      await tx.record({
        // Only the first answer is sent to whoever asked.
        type: status === 'asked' ? 'question.answered' : 'question.corrected',
        subject: { kind: 'question', id },
        authorityId: question.authorityId,
        data: { callId: question.callId },
      });
      return question.callId;
    });
  }

  dismiss(caller: SignedInCaller, id: string): Promise<string> {
    return this.unitOfWork.run(caller, async (tx) => {
      const question = await held(tx, caller, id);
      question.dismiss(caller.actor.accountId, tx.now);
      await tx.db.save(CallQuestion, question);
      await tx.record({
        type: 'question.dismissed',
        subject: { kind: 'question', id },
        authorityId: question.authorityId,
        data: { callId: question.callId },
      });
      return question.callId;
    });
  }
}

/** @throws Refusal notFound for an unknown question and for one to another authority */
async function held(tx: Tx, caller: SignedInCaller, id: string): Promise<CallQuestion> {
  const question = await tx.db.findOne(CallQuestion, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!question || question.authorityId !== authorityOf(caller)) throw refuse.notFound();
  return question;
}
