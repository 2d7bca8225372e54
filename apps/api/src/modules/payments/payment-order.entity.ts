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

/** An order to pay one instalment: given by one person, decided by another, unless the first takes it back. */
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

  /** Before it is executed, approved or not; the instalment may be ordered anew. @throws as `approve` */
  reject(accountId: string, reason: string, now: Instant): void {
    this.decide('reject', accountId, now);
    this.rejectionReason = reason;
  }

  /** The instalment may be ordered anew. @throws Refusal forbidden `order_withdrawn_by_another`; conflict `not_now` */
  withdraw(accountId: string): void {
    this.move('withdraw', accountId);
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
    if (problem === 'not_now') throw refuse.conflict(problem);
    if (problem) throw refuse.forbidden(problem);
    this.status = nextState(paymentOrderLifecycle, this.status, move);
  }
}
