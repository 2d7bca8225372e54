import { randomUUID } from 'node:crypto';
import type { Instant } from '@nurt/domain/calendar';
import {
  callLifecycle,
  callPhase,
  type CallMove,
  type CallPhase,
  type CallStatus,
  type CallStatute,
  type CallTerms,
  type Publications,
} from '@nurt/domain/calls';
import { canMove, nextState } from '@nurt/domain/lifecycle';
import type { Grosze } from '@nurt/domain/money';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { groszeColumn, refuse } from '../../kernel';

/** An open call for offers on one budget line. */
@Entity('call')
export class Call {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') authorityId!: string;
  @Column('uuid') budgetLineId!: string;
  @Column('text', { nullable: true }) number!: string | null;
  @Column('text') status!: CallStatus;
  @Column('text') title!: string;
  @Column('bigint', { nullable: true, transformer: groszeColumn }) poolGrosze!: Grosze | null;
  @Column('timestamptz', { nullable: true }) closesAt!: Date | null;
  @Column('jsonb') terms!: CallTerms;
  @Column('jsonb', { nullable: true }) publications!: Publications | null;
  @Column('jsonb', { nullable: true }) statute!: CallStatute | null;
  @Column('timestamptz', { nullable: true }) announcedAt!: Date | null;
  @Column('text', { nullable: true }) annulmentGrounds!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;

  /** A new draft on a budget line. */
  static draft(authorityId: string, budgetLineId: string, terms: CallTerms, now: Instant): Call {
    const call = Object.assign(new Call(), {
      id: randomUUID(),
      authorityId,
      number: null,
      status: callLifecycle.initial,
      publications: null,
      statute: null,
      announcedAt: null,
      annulmentGrounds: null,
      version: 1,
      createdAt: now,
    });
    call.takeTerms(budgetLineId, terms);
    return call;
  }

  can(move: CallMove): boolean {
    return canMove(callLifecycle, this.status, move);
  }

  /** See `callPhase`. */
  phase(now: Instant): CallPhase {
    return callPhase(this.status, this.closesAt, now);
  }

  /** Replaces everything the officer wrote. After the announcement nobody changes the terms. */
  rewrite(budgetLineId: string, terms: CallTerms): void {
    if (this.status !== 'draft') throw refuse.conflict('call_already_announced');
    this.takeTerms(budgetLineId, terms);
    this.version += 1;
  }

  /** Announced: from now on its terms and the law it stands on are fixed (UDPP art. 13). */
  announce(number: string, publications: Publications, statute: CallStatute, now: Instant): void {
    if (!this.can('announce')) throw refuse.conflict('call_already_announced');
    this.status = nextState(callLifecycle, this.status, 'announce');
    this.number = number;
    this.publications = publications;
    this.statute = statute;
    this.announcedAt = now;
    this.version += 1;
  }

  /** Decided by the order of the executive (UDPP art. 15). */
  resolve(): void {
    if (!this.can('resolve')) throw refuse.conflict('not_now');
    this.status = nextState(callLifecycle, this.status, 'resolve');
    this.version += 1;
  }

  /** Ended without a choice (UDPP art. 18a). */
  annul(grounds: string): void {
    if (!this.can('annul')) throw refuse.conflict('not_now');
    this.status = nextState(callLifecycle, this.status, 'annul');
    this.annulmentGrounds = grounds;
    this.version += 1;
  }

  private takeTerms(budgetLineId: string, terms: CallTerms): void {
    this.budgetLineId = budgetLineId;
    this.terms = terms;
    this.title = terms.title;
    this.poolGrosze = terms.poolGrosze;
    this.closesAt = terms.closesAt === null ? null : new Date(terms.closesAt);
  }
}
