import { randomUUID } from 'node:crypto';
import type { Instant } from '@nurt/domain/calendar';
import { newcomerExpiry, newcomerState, type NewcomerOutcome } from '@nurt/domain/offers';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { refuse } from '../../../kernel';

/** An organisation without an account here that is invited by mail to apply together, and what became of it. */
@Entity('offer_newcomer')
export class Newcomer {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') offerId!: string;
  /** That of the offer. */
  @Column('uuid') authorityId!: string;
  /** As the lead wrote it. */
  @Column('text') name!: string;
  /** Ten digits: only the organisation with this number takes the place. */
  @Column('text') nip!: string;
  /** Lower case. */
  @Column('text') email!: string;
  @Column('uuid') invitedBy!: string;
  @Column('text') locale!: 'pl' | 'en';
  @Column('timestamptz') sentAt!: Instant;
  @Column('timestamptz') expiresAt!: Instant;
  /** Null until the letter is written, and from the end of the invitation on. */
  @Column('text', { nullable: true }) tokenHash!: string | null;
  @Column('text', { nullable: true }) outcome!: NewcomerOutcome | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Instant | null;
  /** The organisation that took the place. */
  @Column('uuid', { nullable: true }) joinedAs!: string | null;

  static invite(
    to: Pick<Newcomer, 'offerId' | 'authorityId' | 'name' | 'nip' | 'email' | 'invitedBy' | 'locale'>,
    now: Instant,
  ): Newcomer {
    const newcomer = Object.assign(new Newcomer(), to, {
      id: randomUUID(),
      outcome: null,
      endedAt: null,
      joinedAs: null,
    });
    newcomer.dispatch(now);
    return newcomer;
  }

  /** Sent once more: the earlier link is worth nothing from now on. @throws Refusal conflict `already_done` */
  resend(now: Instant): void {
    if (this.outcome !== null) throw refuse.conflict('already_done');
    this.dispatch(now);
  }

  /** @throws Refusal conflict `already_done` */
  withdraw(now: Instant): void {
    if (this.outcome !== null) throw refuse.conflict('already_done');
    this.end('withdrawn', now);
  }

  /** @throws Refusal conflict `newcomer_invitation_invalid` when it has ended in any way */
  refuse(now: Instant): void {
    this.requireOpen(now);
    this.end('refused', now);
  }

  /** @throws Refusal conflict `newcomer_invitation_invalid` when it has ended in any way */
  join(organisationId: string, now: Instant): void {
    this.requireOpen(now);
    this.end('joined', now);
    this.joinedAs = organisationId;
  }

  isOpen(now: Instant): boolean {
    return newcomerState(this, now) === 'open';
  }

  private requireOpen(now: Instant): void {
    if (!this.isOpen(now)) throw refuse.conflict('newcomer_invitation_invalid');
  }

  private end(outcome: NewcomerOutcome, now: Instant): void {
    this.outcome = outcome;
    this.endedAt = now;
    this.tokenHash = null;
  }

  private dispatch(now: Instant): void {
    this.sentAt = now;
    this.expiresAt = newcomerExpiry(now);
    this.tokenHash = null;
  }
}
