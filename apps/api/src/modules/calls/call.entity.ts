import { randomUUID } from 'node:crypto';
import type { Instant, LocalDate } from '@nurt/domain/calendar';
import {
  callLifecycle,
  callPhase,
  isHidden,
  readTerms,
  windowProblem,
  type CallMove,
  type CallPhase,
  type CallStatus,
  type CallStatute,
  type CallTerms,
  type Publications,
  type StoredTerms,
} from '@nurt/domain/calls';
import { canMove, nextState } from '@nurt/domain/lifecycle';
import type { Grosze } from '@nurt/domain/money';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import type { PublicationPlace } from '@nurt/domain/statute';
import { Column, Entity, PrimaryColumn, type ValueTransformer } from 'typeorm';
import { groszeColumn, refuse } from '../../kernel';

/** Terms are read by one reader, however long ago they were written. */
const termsColumn: ValueTransformer = {
  from: (stored: StoredTerms | null) => stored && readTerms(stored),
  to: (terms: CallTerms) => terms,
};

/** Nobody has the call in hand but its author. */
const NOBODY = { proposedBy: null, proposedAt: null, approvedBy: null, approvedAt: null };

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
  @Column('jsonb', { transformer: termsColumn }) terms!: CallTerms;
  @Column('jsonb', { nullable: true }) publications!: Partial<Publications> | null;
  @Column('jsonb', { nullable: true }) statute!: CallStatute | null;
  @Column('timestamptz', { nullable: true }) announcedAt!: Date | null;
  @Column('text', { nullable: true }) annulmentGrounds!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  /** Who saved the terms last. */
  @Column('uuid', { nullable: true }) editedBy!: string | null;
  @Column('uuid', { nullable: true }) proposedBy!: string | null;
  @Column('timestamptz', { nullable: true }) proposedAt!: Date | null;
  @Column('uuid', { nullable: true }) approvedBy!: string | null;
  @Column('timestamptz', { nullable: true }) approvedAt!: Date | null;
  /** Announced before calls were approved: nobody is on record. */
  @Column('boolean') beforeApprovals!: boolean;
  /** What the approver asked to change when it was sent back; gone once it is proposed anew. */
  @Column('text', { nullable: true }) remarks!: string | null;

  /** A new draft on a budget line. */
  static draft(authorityId: string, budgetLineId: string, terms: CallTerms, by: string, now: Instant): Call {
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
      editedBy: by,
      ...NOBODY,
      remarks: null,
      beforeApprovals: false,
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

  /** Replaces everything the officer wrote. Only a draft is written: what somebody approves or announced stands. */
  rewrite(budgetLineId: string, terms: CallTerms, by: string): void {
    if (this.status !== 'draft') {
      throw refuse.conflict(isHidden(this.status) ? 'call_not_draft' : 'call_already_announced');
    }
    this.takeTerms(budgetLineId, terms);
    this.editedBy = by;
    this.version += 1;
  }

  /** Handed to a second person. */
  propose(by: string, now: Instant): void {
    this.move('propose');
    this.proposedBy = by;
    this.proposedAt = now;
    this.remarks = null;
  }

  /** Back to its author, who wants to go on writing. */
  takeBack(): void {
    this.move('takeBack');
    Object.assign(this, NOBODY);
  }

  /** Back to its author with what is to be changed; an approval falls. */
  sendBack(remarks: string): void {
    this.move('sendBack');
    Object.assign(this, NOBODY);
    this.remarks = remarks;
  }

  approve(by: string, now: Instant): void {
    this.move('approve');
    this.approvedBy = by;
    this.approvedAt = now;
  }

  /** Announced: from now on its terms and the law it stands on are fixed (UDPP art. 13). */
  announce(number: string, publications: Partial<Publications>, statute: CallStatute, now: Instant): void {
    this.move('announce');
    this.number = number;
    this.publications = publications;
    this.statute = statute;
    this.announcedAt = now;
  }

  /** The announcement appeared in a place, or did so on another day than was told. The terms stay. */
  publish(place: PublicationPlace, day: LocalDate): void {
    if (this.status !== 'announced') throw refuse.conflict('not_now');
    this.publications = { ...this.publications, [place]: day };
  }

  /** A published correction: the only way in which the terms of an announced call change. */
  correct(terms: CallTerms): void {
    if (this.status !== 'announced') throw refuse.conflict('not_now');
    this.takeTerms(this.budgetLineId, terms);
    this.version += 1;
  }

  /** Why its offers cannot be judged, or null. See `windowProblem`. */
  windowProblem(): Problem<ProblemCode> | null {
    const { closesAt, publications, statute } = this;
    if (closesAt === null || publications === null || statute === null) return null;
    return windowProblem({ closesAt, publications, statute });
  }

  /** Decided by the order of the executive (UDPP art. 15). */
  resolve(): void {
    this.move('resolve');
  }

  /** Ended without a choice (UDPP art. 18a). */
  annul(grounds: string): void {
    this.move('annul');
    this.annulmentGrounds = grounds;
  }

  private move(move: CallMove): void {
    if (!this.can(move)) throw refuse.conflict('not_now');
    this.status = nextState(callLifecycle, this.status, move);
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
