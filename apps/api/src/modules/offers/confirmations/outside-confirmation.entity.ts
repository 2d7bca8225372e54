import type { Instant, LocalDate } from '@nurt/domain/calendar';
import type { OutsideConfirmationState, OutsideStanding, OutsideWay } from '@nurt/domain/offers';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { refuse } from '../../../kernel';

/** The confirmation of a submitted offer that comes from outside the system: on paper, or in a signed file. */
@Entity('outside_confirmation')
export class OutsideConfirmation implements OutsideStanding {
  @PrimaryColumn('uuid') offerId!: string;
  @Column('text') way!: OutsideWay;
  @Column('text') status!: OutsideConfirmationState;
  /** By it is judged whether it came in time: the day of arrival, or of sending where the call says so. */
  @Column('date', { nullable: true }) arrivedOn!: LocalDate | null;
  /** Why the office did not accept the file; empty otherwise. */
  @Column('text') remarks!: string;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Instant | null;

  /** Of an offer that is submitted now. */
  static awaited(offerId: string, way: OutsideWay): OutsideConfirmation {
    return Object.assign(new OutsideConfirmation(), {
      offerId,
      way,
      status: 'awaited',
      arrivedOn: null,
      remarks: '',
      decidedBy: null,
      decidedAt: null,
    });
  }

  /** The paper bears the checksum of the offer. @throws Refusal conflict `already_done`, `not_now` */
  matchPaper(on: LocalDate, by: string, now: Instant): void {
    if (this.way !== 'paper') throw refuse.conflict('not_now');
    this.decide('confirmed', by, now);
    this.arrivedOn = on;
  }

  private decide(status: 'confirmed' | 'refused', by: string, now: Instant): void {
    if (this.status === 'confirmed') throw refuse.conflict('already_done');
    this.status = status;
    this.decidedBy = by;
    this.decidedAt = now;
  }
}
