import { randomUUID } from 'node:crypto';
import type { Instant } from '@nurt/domain/calendar';
import { canMove, nextState } from '@nurt/domain/lifecycle';
import type { Grosze } from '@nurt/domain/money';
import { offerLifecycle, type OfferContent, type OfferMove, type OfferStatus } from '@nurt/domain/offers';
import type { Applicant } from '@nurt/domain/organisations';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { groszeColumn, refuse } from '../../kernel';

/** What a submission adds to the draft; from then on nothing of it changes. */
export interface Filing {
  readonly number: string;
  /** With the years filled in where there was nothing to choose. */
  readonly content: OfferContent;
  readonly applicant: Applicant;
  readonly template: string;
  /** SHA-256 of the submission's canonical text, lower-case hexadecimal. */
  readonly checksum: string;
  readonly requestedGrosze: Grosze;
  readonly totalCostGrosze: Grosze;
  readonly submittedAt: Instant;
  /** Account of the representative. */
  readonly submittedBy: string;
}

/** An organisation's offer in one call. */
@Entity('offer')
export class Offer {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') authorityId!: string;
  /** Null for an awarded offer that answered no call: a small grant (UDPP art. 19a). */
  @Column('uuid', { nullable: true }) callId!: string | null;
  @Column('uuid') organisationId!: string;
  /** The submitted offer in whose place it is written. */
  @Column('uuid', { nullable: true }) replaces!: string | null;
  @Column('text') status!: OfferStatus;
  @Column('jsonb') content!: OfferContent;
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
  @Column('bigint', { nullable: true, transformer: groszeColumn }) requestedGrosze!: Grosze | null;
  @Column('bigint', { nullable: true, transformer: groszeColumn }) totalCostGrosze!: Grosze | null;
  @Column('bigint', { nullable: true, transformer: groszeColumn }) awardedGrosze!: Grosze | null;
  /** Why no agreement came of its award, and when that was recorded. */
  @Column('text', { nullable: true }) forgoneReason!: string | null;
  @Column('timestamptz', { nullable: true }) forgoneAt!: Date | null;

  /** A draft that says this already, on the form that the call asks for. @param by its author, where it is not empty */
  static start(
    belongsTo: { readonly authorityId: string; readonly callId: string; readonly organisationId: string },
    content: OfferContent,
    now: Instant,
    by: string | null = null,
  ): Offer {
    return Object.assign(new Offer(), belongsTo, {
      id: randomUUID(),
      status: offerLifecycle.initial,
      content,
      version: 1,
      savedAt: now,
      createdAt: now,
      writtenBy: by,
      writingSince: by === null ? null : now,
      awardedGrosze: null,
    });
  }

  /** A draft in place of a submitted offer, which says what that one says. */
  static inPlaceOf(earlier: Offer, now: Instant): Offer {
    const { id: replaces, authorityId, callId, organisationId } = earlier;
    // The files hang on the draft by themselves.
    const { attachments: _files, ...content } = earlier.content;
    return Object.assign(new Offer(), {
      id: randomUUID(),
      authorityId,
      callId,
      organisationId,
      replaces,
      status: offerLifecycle.initial,
      content,
      version: 1,
      savedAt: now,
      createdAt: now,
      awardedGrosze: null,
    });
  }

  /**
   * The offer of a granted small grant (UDPP art. 19a): submitted and awarded outside any call, so that the agreement
   * finds it like any other.
   */
  static awardedOutsideCalls(
    filing: Filing & { readonly id: string; readonly authorityId: string; readonly organisationId: string },
    grosze: Grosze,
    now: Instant,
  ): Offer {
    const status: OfferStatus = 'awarded';
    return Object.assign(new Offer(), filing, {
      callId: null,
      status,
      version: 1,
      savedAt: filing.submittedAt,
      createdAt: now,
      writtenBy: null,
      writingSince: null,
      awardedGrosze: grosze,
    });
  }

  can(move: OfferMove): boolean {
    return canMove(offerLifecycle, this.status, move);
  }

  /**
   * Filed with the office (UDPP art. 14).
   * @throws Refusal conflict `not_now` unless it is a draft
   */
  submit(filing: Filing): void {
    this.move('submit');
    Object.assign(this, filing);
    this.version += 1;
    this.writtenBy = null;
    this.writingSince = null;
  }

  /** Says something else while it is written. @throws Refusal conflict `not_now` unless it is a draft */
  change(content: OfferContent, now: Instant): void {
    if (this.status !== 'draft') throw refuse.conflict('not_now');
    this.content = content;
    this.version += 1;
    this.savedAt = now;
  }

  /** Says again what it said in a version, which is kept anew. @throws Refusal conflict `not_now` unless it is a draft */
  restore(content: OfferContent, now: Instant): void {
    this.change(content, now);
    this.writtenBy = null;
    this.writingSince = null;
  }

  /** Taken back by its authors; it keeps its number. */
  withdraw(): void {
    this.move('withdraw');
  }

  /** Another offer of the same authors took its place; it keeps its number and what it said. */
  replace(): void {
    this.move('replace');
  }

  /** Passed the formal check (UDPP art. 15). */
  admit(): void {
    this.move('admit');
  }

  /** Back to its authors, for a correction that the office asks for. */
  returnToCorrect(): void {
    this.move('returnToCorrect');
  }

  /** Corrected by its authors and with the office again. */
  sendCorrection(): void {
    this.move('sendCorrection');
  }

  /** Failed the formal check (UDPP art. 15). */
  reject(): void {
    this.move('reject');
  }

  /** Back to the formal check. */
  reopenFormalCheck(): void {
    this.move('reopenFormalCheck');
  }

  /**
   * Chosen for a grant, of at most what it asks for now (UDPP art. 15 ust. 2g).
   * @param requested what it asks for since its correction
   * @throws Refusal conflict `not_now`; invalid `proposal_above_request`
   */
  award(grosze: Grosze, requested: Grosze | null = this.requestedGrosze): void {
    const maximum = requested ?? 0;
    if (grosze <= 0 || grosze > maximum) {
      throw refuse.invalid([{ code: 'proposal_above_request', params: { maximum } }]);
    }
    this.move('award');
    this.awardedGrosze = grosze;
  }

  /** No agreement comes of the award: its authors give it up themselves, or the office records it. */
  forgo(reason: string, now: Instant, move: 'forgo' | 'resign' = 'forgo'): void {
    this.move(move);
    this.forgoneReason = reason;
    this.forgoneAt = now;
  }

  /** Not chosen for a grant (UDPP art. 15 ust. 2h). */
  decline(): void {
    this.move('decline');
  }

  private move(move: OfferMove): void {
    if (!this.can(move)) throw refuse.conflict('not_now');
    this.status = nextState(offerLifecycle, this.status, move);
  }
}
