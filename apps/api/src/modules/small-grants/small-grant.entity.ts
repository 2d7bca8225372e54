import { randomUUID } from 'node:crypto';
import type { Instant, LocalDate } from '@nurt/domain/calendar';
import type { Publications } from '@nurt/domain/calls';
import { canMove, nextState } from '@nurt/domain/lifecycle';
import type { BasisPoints, Grosze } from '@nurt/domain/money';
import type { Applicant } from '@nurt/domain/organisations';
import {
  commentsUntil,
  EMPTY_SMALL_GRANT,
  smallGrantLifecycle,
  type SmallGrantContent,
  type SmallGrantMove,
  type SmallGrantStatus,
} from '@nurt/domain/small-grants';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { groszeColumn, refuse } from '../../kernel';

/** What a submission adds to the draft, the law of its day with it; from then on nothing of it changes. */
export interface SmallGrantFiling {
  readonly number: string;
  /** With the checksums of its files. */
  readonly content: SmallGrantContent;
  readonly applicant: Applicant;
  readonly template: string;
  /** SHA-256 of the submission's canonical text, lower-case hexadecimal. */
  readonly checksum: string;
  readonly askedGrosze: Grosze;
  readonly totalCostGrosze: Grosze;
  readonly offeredOn: LocalDate;
  readonly taskLimitGrosze: Grosze;
  readonly yearLimitGrosze: Grosze;
  readonly poolShare: BasisPoints;
  readonly publishBy: LocalDate;
  readonly submittedAt: Instant;
  readonly submittedBy: string;
}

/** An organisation's own offer for a small grant (UDPP art. 19a), from the draft to the decision. */
@Entity('small_grant')
export class SmallGrant {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') authorityId!: string;
  @Column('uuid') organisationId!: string;
  @Column('text') status!: SmallGrantStatus;
  @Column('jsonb') content!: SmallGrantContent;
  @Column('integer') version!: number;
  @Column('timestamptz') savedAt!: Date;
  /** Whose stretch of writing is not kept as a version yet; null where all of it is. */
  @Column('uuid', { nullable: true }) writtenBy!: string | null;
  @Column('timestamptz', { nullable: true }) writingSince!: Date | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('text', { nullable: true }) number!: string | null;
  @Column('timestamptz', { nullable: true }) submittedAt!: Date | null;
  @Column('uuid', { nullable: true }) submittedBy!: string | null;
  @Column('text', { nullable: true }) checksum!: string | null;
  @Column('text', { nullable: true }) template!: string | null;
  @Column('jsonb', { nullable: true }) applicant!: Applicant | null;
  @Column('bigint', { nullable: true, transformer: groszeColumn }) askedGrosze!: Grosze | null;
  @Column('bigint', { nullable: true, transformer: groszeColumn }) totalCostGrosze!: Grosze | null;
  @Column('date', { nullable: true }) offeredOn!: LocalDate | null;
  @Column('bigint', { nullable: true, transformer: groszeColumn }) taskLimitGrosze!: Grosze | null;
  @Column('bigint', { nullable: true, transformer: groszeColumn }) yearLimitGrosze!: Grosze | null;
  @Column('integer', { nullable: true }) poolShare!: BasisPoints | null;
  @Column('date', { nullable: true }) publishBy!: LocalDate | null;
  @Column('jsonb', { nullable: true }) publications!: Publications | null;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('uuid', { nullable: true }) publishedBy!: string | null;
  @Column('date', { nullable: true }) commentsUntil!: LocalDate | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('text', { nullable: true }) reasons!: string | null;
  @Column('text', { nullable: true }) considered!: string | null;
  @Column('uuid', { nullable: true }) budgetLineId!: string | null;
  @Column('bigint', { nullable: true, transformer: groszeColumn }) grantedGrosze!: Grosze | null;
  @Column('timestamptz', { nullable: true }) forgoneAt!: Date | null;
  @Column('uuid', { nullable: true }) forgoneBy!: string | null;
  @Column('text', { nullable: true }) forgoneReason!: string | null;

  /** An empty draft, but for the person to ask. */
  static start(
    belongsTo: { readonly authorityId: string; readonly organisationId: string },
    contact: SmallGrantContent['contact'],
    now: Instant,
  ): SmallGrant {
    return Object.assign(new SmallGrant(), {
      authorityId: belongsTo.authorityId,
      organisationId: belongsTo.organisationId,
      id: randomUUID(),
      status: smallGrantLifecycle.initial,
      content: { ...EMPTY_SMALL_GRANT, contact },
      version: 1,
      savedAt: now,
      writtenBy: null,
      writingSince: null,
      createdAt: now,
    });
  }

  can(move: SmallGrantMove): boolean {
    return canMove(smallGrantLifecycle, this.status, move);
  }

  /** Filed with the authority (UDPP art. 19a ust. 1). */
  submit(filing: SmallGrantFiling): void {
    this.move('submit');
    Object.assign(this, filing);
    this.version += 1;
    this.writtenBy = null;
    this.writingSince = null;
  }

  /** Says something else while it is written. @throws Refusal conflict `not_now` unless it is a draft */
  change(content: SmallGrantContent, now: Instant): void {
    if (this.status !== 'draft') throw refuse.conflict('not_now');
    this.content = content;
    this.version += 1;
    this.savedAt = now;
  }

  /** Says again what it said in a version, which is kept anew. @throws Refusal conflict `not_now` unless it is a draft */
  restore(content: SmallGrantContent, now: Instant): void {
    this.change(content, now);
    this.writtenBy = null;
    this.writingSince = null;
  }

  /** Taken back by its authors before it was published. */
  withdraw(): void {
    this.move('withdraw');
  }

  /** It stands in all three places; comments are taken from now on (art. 19a ust. 3–4). */
  publish(publications: Publications, by: string, now: Instant): void {
    this.move('publish');
    this.publications = publications;
    this.commentsUntil = commentsUntil(publications);
    this.publishedAt = now;
    this.publishedBy = by;
  }

  /** Found purposeful and given a grant from the line (art. 19a ust. 1, 5). */
  grant(decision: Decided & { readonly grantedGrosze: Grosze; readonly budgetLineId: string }): void {
    this.move('grant');
    Object.assign(this, decision);
  }

  /** Not found purposeful (art. 19a ust. 1). */
  refuse(decision: Decided): void {
    this.move('refuse');
    Object.assign(this, decision);
  }

  /** No agreement comes of it: it counts in no cap any more (art. 19a ust. 6, 7). */
  forgo(reason: string, by: string, now: Instant): void {
    this.move('forgo');
    this.forgoneReason = reason;
    this.forgoneBy = by;
    this.forgoneAt = now;
  }

  private move(move: SmallGrantMove): void {
    if (!this.can(move)) throw refuse.conflict('not_now');
    this.status = nextState(smallGrantLifecycle, this.status, move);
  }
}

interface Decided {
  readonly reasons: string;
  readonly considered: string;
  readonly decidedBy: string;
  readonly decidedAt: Instant;
}

/** What somebody wrote about a published offer. Nothing of it is shown before the office has read it. */
@Entity('small_grant_comment')
export class SmallGrantComment {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') smallGrantId!: string;
  @Column('text') author!: string;
  @Column('text') text!: string;
  @Column('timestamptz') at!: Date;
  @Column('text') status!: 'waiting' | 'shown' | 'hidden';
  @Column('text', { nullable: true }) hiddenBecause!: string | null;
  @Column('uuid', { nullable: true }) moderatedBy!: string | null;
  @Column('timestamptz', { nullable: true }) moderatedAt!: Date | null;

  /** Shown to everybody, or hidden with the reason. May be changed again. */
  moderate(hiddenBecause: string | null, by: string, now: Instant): void {
    this.status = hiddenBecause === null ? 'shown' : 'hidden';
    this.hiddenBecause = hiddenBecause;
    this.moderatedBy = by;
    this.moderatedAt = now;
  }
}
