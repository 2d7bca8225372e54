import type { OfficeQuestionView, PublicQuestionView } from '@nurt/contracts/calls';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedInCaller } from '../../kernel';
import { CallQuestion } from './call-question.entity';
import { Call } from './call.entity';
import { assertOwn } from './call.policy';

/** Reads of questions about calls. Addresses of people leave only towards the office. */
@Injectable()
export class QuestionsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Every question about the call, the latest first. @throws Refusal notFound */
  async ofOffice(caller: SignedInCaller, callId: string): Promise<OfficeQuestionView[]> {
    const db = this.dataSource.manager;
    assertOwn(caller, await db.findOneBy(Call, { id: callId }));
    const questions = await db.find(CallQuestion, {
      where: { callId },
      order: { askedAt: 'DESC', id: 'ASC' },
    });
    return questions.map((asked) => ({
      id: asked.id,
      status: asked.status,
      question: asked.question,
      email: asked.email,
      askedAt: asked.askedAt.toISOString(),
      publishedQuestion: asked.publishedQuestion,
      answer: asked.answer,
      decidedAt: asked.decidedAt?.toISOString() ?? null,
    }));
  }

  /** Answered questions as everybody reads them, in the order of the answers. */
  async published(callId: string): Promise<PublicQuestionView[]> {
    const answered = await this.dataSource.query<(Omit<PublicQuestionView, 'answeredAt'> & { at: Date })[]>(
      `SELECT id, published_question AS question, answer, decided_at AS at
         FROM call_question WHERE call_id = $1 AND status = 'answered' ORDER BY asked_at, id`,
      [callId],
    );
    return answered.map(({ at, ...answer }) => ({ ...answer, answeredAt: at.toISOString() }));
  }
}
