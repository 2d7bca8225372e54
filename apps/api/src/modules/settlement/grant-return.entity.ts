import type { Deadline, Instant, LocalDate } from '@nurt/domain/calendar';
import { canMove, nextState } from '@nurt/domain/lifecycle';
import type { Grosze } from '@nurt/domain/money';
import {
  grantReturnLifecycle,
  type GrantReturnStatus,
  type Receipt,
  type ReturnGround,
} from '@nurt/domain/settlement';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { groszeColumn, refuse } from '../../kernel';

/** Money of a grant that is to be given back. */
@Entity('grant_return')
export class GrantReturn {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') authorityId!: string;
  @Column('uuid') agreementId!: string;
  /** The report whose acceptance asked the money back. */
  @Column('uuid') reportId!: string;
  /** The line that the money goes back through; null where it is of several. */
  @Column('uuid', { nullable: true }) budgetLineId!: string | null;
  @Column('uuid') organisationId!: string;
  @Column('text') ground!: ReturnGround;
  @Column('text') status!: GrantReturnStatus;
  @Column('bigint', { transformer: groszeColumn }) principalGrosze!: Grosze;
  @Column('bigint', { transformer: groszeColumn }) receivedGrosze!: Grosze;
  @Column('bigint', { transformer: groszeColumn }) receivedInterestGrosze!: Grosze;
  @Column('jsonb') due!: Deadline;
  @Column('date') dueOn!: LocalDate;
  /** The first day that bears interest. */
  @Column('date') interestFrom!: LocalDate;
  @Column('timestamptz') createdAt!: Instant;

  can(move: 'receive'): boolean {
    return canMove(grantReturnLifecycle, this.status, move);
  }

  /** All of the principal is back. Interest on it may still be owed. */
  receive(): void {
    if (!this.can('receive')) throw refuse.conflict('not_now');
    this.status = nextState(grantReturnLifecycle, this.status, 'receive');
  }
}

/** One transfer that came back. */
@Entity('grant_return_receipt')
export class GrantReturnReceipt implements Receipt {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') grantReturnId!: string;
  @Column('date') receivedOn!: LocalDate;
  @Column('bigint', { transformer: groszeColumn }) principalGrosze!: Grosze;
  @Column('bigint', { transformer: groszeColumn }) interestGrosze!: Grosze;
  @Column('uuid') recordedBy!: string;
  @Column('timestamptz') recordedAt!: Instant;
}
