import type { SignedPdfExamination } from '@nurt/contracts/files';
import { dateInWarsaw, type Deadline, type Instant, type LocalDate } from '@nurt/domain/calendar';
import type { AddedAfterwards } from '@nurt/domain/files';
import {
  isLateConfirmation,
  type OutsideAct,
  type OutsideConfirmationState,
  type OutsideStanding,
  type OutsideWay,
} from '@nurt/domain/offers';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { refuse } from '../../../kernel';

/** What was found out about a signed file before it was stored. */
export interface ExaminedFile extends SignedPdfExamination {
  /** What the file adds to the offer's own document. */
  readonly addedToOffer: AddedAfterwards;
}

/**
 * The confirmation of a submitted offer, or of its correction or update, that comes from outside the system: on paper, or
 * in a signed file. One for each time that it was sent to be confirmed so.
 */
@Entity('outside_confirmation')
export class OutsideConfirmation implements OutsideStanding {
  @PrimaryColumn('uuid') offerId!: string;
  @PrimaryColumn('text') act!: OutsideAct;
  /** When that was submitted, or sent back. */
  @PrimaryColumn('timestamptz') declaredAt!: Instant;
  @Column('text') way!: OutsideWay;
  @Column('text') status!: OutsideConfirmationState;
  /** By it is judged whether it came in time: the day of arrival, or of sending where the call says so. */
  @Column('date', { nullable: true }) arrivedOn!: LocalDate | null;
  /** The signed file, as it came. */
  @Column('uuid', { nullable: true }) fileId!: string | null;
  @Column('jsonb', { nullable: true }) examination!: ExaminedFile | null;
  @Column('uuid', { nullable: true }) sentBy!: string | null;
  @Column('timestamptz', { nullable: true }) sentAt!: Instant | null;
  /** Why the office did not accept the file; empty otherwise. */
  @Column('text') remarks!: string;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Instant | null;

  /** Of what is submitted, or sent back, now. */
  static awaited(offerId: string, act: OutsideAct, way: OutsideWay, now: Instant): OutsideConfirmation {
    return Object.assign(new OutsideConfirmation(), {
      offerId,
      act,
      declaredAt: now,
      way,
      status: 'awaited',
      arrivedOn: null,
      fileId: null,
      examination: null,
      sentBy: null,
      sentAt: null,
      remarks: '',
      decidedBy: null,
      decidedAt: null,
    });
  }

  /** Confirmed, and not too late. */
  isInTime(deadline: Pick<Deadline, 'dueOn'>): boolean {
    return (
      this.status === 'confirmed' && this.arrivedOn !== null && !isLateConfirmation(this.arrivedOn, deadline)
    );
  }

  /** The paper bears the checksum of what is confirmed. @throws Refusal conflict `already_done`, `not_now` */
  matchPaper(on: LocalDate, by: string, now: Instant): void {
    if (this.way !== 'paper') throw refuse.conflict('not_now');
    this.decide('confirmed', by, now);
    this.arrivedOn = on;
  }

  /** A signed file has come, in place of the one before. @throws Refusal conflict `already_done`, `not_now` */
  receive(fileId: string, examined: ExaminedFile, by: string, now: Instant): void {
    if (this.way !== 'signedPdf') throw refuse.conflict('not_now');
    if (this.status === 'confirmed') throw refuse.conflict('already_done');
    this.status = 'received';
    this.fileId = fileId;
    this.examination = examined;
    this.sentBy = by;
    this.sentAt = now;
    this.arrivedOn = dateInWarsaw(now);
    this.remarks = '';
    this.decidedBy = null;
    this.decidedAt = null;
  }

  /** @throws Refusal conflict `already_done`, `not_now` */
  acceptFile(by: string, now: Instant): void {
    this.requireReceived();
    this.decide('confirmed', by, now);
  }

  /** @throws Refusal conflict `already_done`, `not_now` */
  refuseFile(remarks: string, by: string, now: Instant): void {
    this.requireReceived();
    this.decide('refused', by, now);
    this.remarks = remarks;
  }

  private requireReceived(): void {
    if (this.status !== 'received')
      throw refuse.conflict(this.status === 'confirmed' ? 'already_done' : 'not_now');
  }

  private decide(status: 'confirmed' | 'refused', by: string, now: Instant): void {
    if (this.status === 'confirmed') throw refuse.conflict('already_done');
    this.status = status;
    this.decidedBy = by;
    this.decidedAt = now;
  }
}
