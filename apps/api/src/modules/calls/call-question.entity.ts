import { randomUUID } from 'node:crypto';
import type { Instant } from '@nurt/domain/calendar';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { refuse } from '../../kernel';

export type QuestionStatus = 'asked' | 'answered' | 'dismissed';

/** A question that somebody asked about an open call. */
@Entity('call_question')
export class CallQuestion {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') callId!: string;
  @Column('uuid') authorityId!: string;
  @Column('text') status!: QuestionStatus;
  /** As it was asked. */
  @Column('text') question!: string;
  /** Where the answer is sent; never published. */
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text') locale!: 'pl' | 'en';
  @Column('timestamptz') askedAt!: Date;
  /** As it is published; the office may leave out what concerns a person. */
  @Column('text', { nullable: true }) publishedQuestion!: string | null;
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;

  static ask(
    asked: Pick<CallQuestion, 'callId' | 'authorityId' | 'question' | 'email' | 'locale'>,
    now: Instant,
  ): CallQuestion {
    return Object.assign(new CallQuestion(), {
      ...asked,
      id: randomUUID(),
      status: 'asked',
      askedAt: now,
      publishedQuestion: null,
      answer: null,
      decidedBy: null,
      decidedAt: null,
    });
  }

  /** Publishes the answer, or puts a published one right. */
  answerWith(question: string, answer: string, by: string, now: Instant): void {
    if (this.status === 'dismissed') throw refuse.conflict('not_now');
    this.status = 'answered';
    this.publishedQuestion = question;
    this.answer = answer;
    this.decidedBy = by;
    this.decidedAt = now;
  }

  /** Not a question about the call: it stays unpublished. */
  dismiss(by: string, now: Instant): void {
    if (this.status !== 'asked') throw refuse.conflict('not_now');
    this.status = 'dismissed';
    this.decidedBy = by;
    this.decidedAt = now;
  }
}
