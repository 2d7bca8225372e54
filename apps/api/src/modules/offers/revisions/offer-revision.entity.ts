import type { Deadline, Instant } from '@nurt/domain/calendar';
import { canMove, nextState } from '@nurt/domain/lifecycle';
import type { Grosze } from '@nurt/domain/money';
import {
  correctionEnds,
  revisionLifecycle,
  updateStart,
  type AskedField,
  type OfferContent,
  type RevisionKind,
  type RevisionMove,
  type RevisionStatus,
} from '@nurt/domain/offers';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { groszeColumn, refuse } from '../../../kernel';
import type { Offer } from '../offer.entity';

/** What sending back adds to what its authors wrote. */
export interface RevisionFiling {
  /** With the years filled in where there was nothing to choose. */
  readonly content: OfferContent;
  /** SHA-256 of the offer's canonical text as revised, lower-case hexadecimal. */
  readonly checksum: string;
  readonly requestedGrosze: Grosze;
  readonly totalCostGrosze: Grosze;
  readonly sentAt: Instant;
  /** Account of the representative. */
  readonly sentBy: string;
}

/** A submitted offer that is written in again, beside what was submitted. One of each kind at most. */
@Entity('offer_revision')
export class OfferRevision {
  @PrimaryColumn('uuid') offerId!: string;
  @PrimaryColumn('text') kind!: RevisionKind;
  @Column('text') status!: RevisionStatus;
  /** What the office named; only that is open. */
  @Column('jsonb') asked!: readonly AskedField[];
  @Column('text') note!: string;
  @Column('uuid', { nullable: true }) askedBy!: string | null;
  @Column('timestamptz') askedAt!: Instant;
  /** The last day, with the reasons for it. */
  @Column('jsonb', { nullable: true }) deadline!: Deadline | null;
  /** The first instant that is too late. */
  @Column('timestamptz', { nullable: true }) closesAt!: Instant | null;
  @Column('jsonb') content!: OfferContent;
  @Column('integer') version!: number;
  @Column('timestamptz') savedAt!: Instant;
  @Column('timestamptz', { nullable: true }) sentAt!: Instant | null;
  @Column('uuid', { nullable: true }) sentBy!: string | null;
  @Column('text', { nullable: true }) checksum!: string | null;
  @Column('bigint', { nullable: true, transformer: groszeColumn }) requestedGrosze!: Grosze | null;
  @Column('bigint', { nullable: true, transformer: groszeColumn }) totalCostGrosze!: Grosze | null;
  /** What the offer said when the revision began; null: what was submitted. */
  @Column('jsonb', { nullable: true }) base!: OfferContent | null;
  /** Why the task becomes smaller; empty where it does not. */
  @Column('text') narrowing!: string;
  /** With what the office returned an update. */
  @Column('text') remarks!: string;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Instant | null;
  /** From then on the offer says what the revision says. */
  @Column('timestamptz', { nullable: true }) effectiveAt!: Instant | null;

  /** A correction that the office asks for; it begins with what was submitted. */
  static correction(
    { id, content }: Pick<Offer, 'id' | 'content'>,
    ask: { readonly asked: readonly AskedField[]; readonly note: string; readonly deadline: Deadline },
    askedBy: string,
    now: Instant,
  ): OfferRevision {
    return Object.assign(new OfferRevision(), ask, {
      offerId: id,
      kind: 'correction' as const,
      status: revisionLifecycle.initial,
      askedBy,
      askedAt: now,
      closesAt: correctionEnds(ask.deadline),
      content,
      version: 1,
      savedAt: now,
      base: null,
      narrowing: '',
      remarks: '',
      effectiveAt: null,
    });
  }

  /** The update of an offer that was awarded less than it asked for; it begins with the awarded grant. */
  static update(
    { offerId, base }: { readonly offerId: string; readonly base: OfferContent },
    awardedGrosze: Grosze,
    askedBy: string | null,
    now: Instant,
  ): OfferRevision {
    return Object.assign(new OfferRevision(), {
      offerId,
      kind: 'update' as const,
      status: revisionLifecycle.initial,
      asked: [],
      note: '',
      askedBy,
      askedAt: now,
      deadline: null,
      closesAt: null,
      content: updateStart(base, awardedGrosze),
      version: 1,
      savedAt: now,
      base,
      narrowing: '',
      remarks: '',
      effectiveAt: null,
    });
  }

  can(move: RevisionMove): boolean {
    return canMove(revisionLifecycle, this.status, move);
  }

  /** Is it too late to write in it or to send it back? Computed, never stored. */
  isOver(now: Instant): boolean {
    return this.closesAt !== null && now.getTime() >= this.closesAt.getTime();
  }

  /** May its authors write in it now? */
  isWritable(now: Instant): boolean {
    return this.status === 'open' && !this.isOver(now);
  }

  /** What the authors wrote, saved. */
  save(content: OfferContent, now: Instant): void {
    this.content = content;
    this.savedAt = now;
    this.version += 1;
  }

  /**
   * Sent back. A correction that all have confirmed takes effect at once: the office decides on what it says.
   * @param confirmed false where it will be confirmed outside the system
   * @throws Refusal conflict `not_now`
   */
  send(filing: RevisionFiling, confirmed: boolean): void {
    this.move('send');
    Object.assign(this, filing);
    if (this.kind === 'correction' && confirmed) this.takeEffect(filing.sentAt);
    this.version += 1;
  }

  /** All have confirmed the correction: from now on the offer says what it says. */
  takeEffect(now: Instant): void {
    this.effectiveAt = now;
  }

  /** The authors say that the task becomes smaller, and why; empty: it does not. */
  narrow(reason: string, now: Instant): void {
    this.narrowing = reason;
    this.savedAt = now;
    this.version += 1;
  }

  /** The office accepts the update: from now on the offer says what it says. */
  accept(accountId: string, now: Instant): void {
    this.move('accept');
    this.decidedBy = accountId;
    this.decidedAt = now;
    this.effectiveAt = now;
  }

  /** The office returns the update to its authors. */
  returnWithRemarks(remarks: string, accountId: string, now: Instant): void {
    this.move('returnWithRemarks');
    Object.assign(this, { remarks, decidedBy: accountId, decidedAt: now });
    Object.assign(this, { sentAt: null, sentBy: null, checksum: null });
    Object.assign(this, { requestedGrosze: null, totalCostGrosze: null });
    this.version += 1;
  }

  private move(move: RevisionMove): void {
    if (!this.can(move)) throw refuse.conflict('not_now');
    this.status = nextState(revisionLifecycle, this.status, move);
  }
}
