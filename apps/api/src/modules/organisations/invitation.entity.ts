import { randomUUID } from 'node:crypto';
import type { OrganisationRole } from '@nurt/domain/access';
import type { Instant, LocalDate } from '@nurt/domain/calendar';
import { INVITATION_DAYS, type Standing } from '@nurt/domain/organisations';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { refuse } from '../../kernel';
import { columnsOf, type StandingColumns } from './member.entity';

const DAY = 24 * 3_600_000;

/** An invitation by mail. It says nothing of whether the address has an account: nobody looked. */
@Entity('organisation_invitation')
export class OrganisationInvitation implements StandingColumns {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organisationId!: string;
  /** Lower case. */
  @Column('text') email!: string;
  @Column('text') role!: OrganisationRole;
  @Column('text') position!: string;
  @Column('boolean') chair!: boolean;
  @Column('date', { nullable: true }) mandateFrom!: LocalDate | null;
  @Column('date', { nullable: true }) mandateTo!: LocalDate | null;
  @Column('uuid') invitedBy!: string;
  @Column('text') locale!: 'pl' | 'en';
  @Column('timestamptz') sentAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  /** Null until the letter is written. */
  @Column('text', { nullable: true }) tokenHash!: string | null;
  @Column('timestamptz', { nullable: true }) acceptedAt!: Date | null;
  @Column('uuid', { nullable: true }) acceptedBy!: string | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;

  static send(
    to: {
      readonly organisationId: string;
      readonly email: string;
      readonly invitedBy: string;
      readonly locale: 'pl' | 'en';
    },
    standing: Standing,
    now: Instant,
  ): OrganisationInvitation {
    const invitation = Object.assign(new OrganisationInvitation(), columnsOf(standing), {
      ...to,
      id: randomUUID(),
      acceptedAt: null,
      acceptedBy: null,
      withdrawnAt: null,
    });
    invitation.dispatch(now);
    return invitation;
  }

  /** Sent once more: the earlier link is worth nothing from now on. */
  resend(now: Instant): void {
    this.requirePending();
    this.dispatch(now);
  }

  /** @throws Refusal conflict `already_done` */
  withdraw(now: Instant): void {
    this.requirePending();
    this.withdrawnAt = now;
    this.tokenHash = null;
  }

  /** @throws Refusal conflict `invitation_invalid` when it has ended in any way */
  accept(accountId: string, now: Instant): void {
    if (!this.isOpen(now)) throw refuse.conflict('invitation_invalid');
    this.acceptedAt = now;
    this.acceptedBy = accountId;
    this.tokenHash = null;
  }

  /** Neither accepted nor withdrawn; it may have expired. */
  get pending(): boolean {
    return this.acceptedAt === null && this.withdrawnAt === null;
  }

  isOpen(now: Instant): boolean {
    return this.pending && now < this.expiresAt;
  }

  private requirePending(): void {
    if (!this.pending) throw refuse.conflict('already_done');
  }

  private dispatch(now: Instant): void {
    this.sentAt = now;
    this.expiresAt = new Date(now.getTime() + INVITATION_DAYS * DAY);
    this.tokenHash = null;
  }
}
