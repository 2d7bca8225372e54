import type { Instant, LocalDate } from '@nurt/domain/calendar';
import { nextState } from '@nurt/domain/lifecycle';
import type { Grosze } from '@nurt/domain/money';
import {
  paymentOrderLifecycle,
  paymentOrderProblem,
  type PaymentOrderMove,
  type PaymentOrderStatus,
} from '@nurt/domain/payments';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { groszeColumn, refuse } from '../../kernel';

/** An order to pay one instalment: given by one person, decided by another. */
@Entity('payment_order')
export class PaymentOrder {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') authorityId!: string;
  @Column('uuid') agreementId!: string;
  @Column('uuid') instalmentId!: string;
  @Column('bigint', { transformer: groszeColumn }) grosze!: Grosze;
  /** NRB of the grantee when it was ordered. */
  @Column('text') bankAccount!: string;
  @Column('text') status!: PaymentOrderStatus;
  @Column('uuid') orderedBy!: string;
  @Column('timestamptz') orderedAt!: Instant;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Instant | null;
  @Column('text', { nullable: true }) rejectionReason!: string | null;
  @Column('date', { nullable: true }) executedOn!: LocalDate | null;
  @Column('uuid', { nullable: true }) executedBy!: string | null;

  /** @throws Refusal forbidden `same_person_orders_and_approves`; conflict `not_now` */
  approve(accountId: string, now: Instant): void {
    this.decide('approve', accountId, now);
  }

  /** The instalment may be ordered anew. @throws as `approve` */
  reject(accountId: string, reason: string, now: Instant): void {
    this.decide('reject', accountId, now);
    this.rejectionReason = reason;
  }

  /** The authority's account was debited on that day. @throws Refusal conflict `not_now` */
  execute(accountId: string, executedOn: LocalDate): void {
    this.move('execute', accountId);
    this.executedBy = accountId;
    this.executedOn = executedOn;
  }

  private decide(move: 'approve' | 'reject', accountId: string, now: Instant): void {
    this.move(move, accountId);
    this.decidedBy = accountId;
    this.decidedAt = now;
  }

  private move(move: PaymentOrderMove, accountId: string): void {
    const problem = paymentOrderProblem(
      { status: this.status, orderedById: this.orderedBy },
      move,
      accountId,
    );
    if (problem === 'same_person_orders_and_approves') throw refuse.forbidden(problem);
    if (problem) throw refuse.conflict(problem);
    this.status = nextState(paymentOrderLifecycle, this.status, move);
  }
}
