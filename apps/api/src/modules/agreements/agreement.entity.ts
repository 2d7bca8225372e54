import { agreementLifecycle, type AgreementMove, type AgreementStatus } from '@nurt/domain/agreements';
import type { Instant, LocalDate } from '@nurt/domain/calendar';
import { canMove, nextState } from '@nurt/domain/lifecycle';
import type { Grosze } from '@nurt/domain/money';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { groszeColumn, refuse } from '../../kernel';

/** The agreement on one awarded offer. It binds once three have signed: grantee, executive, treasurer. */
@Entity('agreement')
export class Agreement {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') authorityId!: string;
  @Column('uuid') offerId!: string;
  /** Null for a small grant (UDPP art. 19a). */
  @Column('uuid', { nullable: true }) callId!: string | null;
  @Column('uuid') organisationId!: string;
  @Column('uuid') budgetLineId!: string;
  @Column('text') number!: string;
  @Column('text') status!: AgreementStatus;
  @Column('bigint', { transformer: groszeColumn }) grantGrosze!: Grosze;
  @Column('bigint', { transformer: groszeColumn }) totalCostGrosze!: Grosze;
  /** The grantee's account when the agreement was prepared: the grant goes there. NRB, 26 digits. */
  @Column('text') bankAccount!: string;
  @Column('date') taskFrom!: LocalDate;
  @Column('date') taskTo!: LocalDate;
  @Column('date') reportDueOn!: LocalDate;
  /** Instalments of a later year wait for the accepted reports on the earlier ones. */
  @Column('boolean') awaitsReports!: boolean;
  @Column('date', { nullable: true }) granteeSignedOn!: LocalDate | null;
  @Column('uuid', { nullable: true }) signedBy!: string | null;
  @Column('timestamptz', { nullable: true }) signedAt!: Instant | null;
  @Column('uuid', { nullable: true }) countersignedBy!: string | null;
  @Column('timestamptz', { nullable: true }) countersignedAt!: Instant | null;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Instant;

  can(move: AgreementMove): boolean {
    return canMove(agreementLifecycle, this.status, move);
  }

  /** The grantee's representatives signed on that day; the office holds their copy. */
  recordGranteeSignature(signedOn: LocalDate): void {
    this.awaitSignature(this.granteeSignedOn);
    this.granteeSignedOn = signedOn;
  }

  /** The executive signed. */
  sign(accountId: string, now: Instant): void {
    this.awaitSignature(this.signedAt);
    this.signedBy = accountId;
    this.signedAt = now;
  }

  /** The treasurer countersigned; without it the agreement creates no liability (u.s.g. art. 46 ust. 3). */
  countersign(accountId: string, now: Instant): void {
    this.awaitSignature(this.countersignedAt);
    this.countersignedBy = accountId;
    this.countersignedAt = now;
  }

  get isWhole(): boolean {
    return this.granteeSignedOn !== null && this.signedAt !== null && this.countersignedAt !== null;
  }

  /** All three signatures are there: it binds (UDPP art. 16). */
  conclude(): void {
    if (!this.isWhole) throw refuse.conflict('signature_missing');
    this.move('conclude');
  }

  /** Its final report is accepted (UDPP art. 18). */
  settle(): void {
    this.move('settle');
  }

  /** Its award is forgone before all have signed. */
  abandon(): void {
    this.move('abandon');
  }

  private awaitSignature(signature: Instant | LocalDate | null): void {
    if (!this.can('conclude') || signature !== null) throw refuse.conflict('already_done');
  }

  private move(move: AgreementMove): void {
    if (!this.can(move)) throw refuse.conflict('not_now');
    this.status = nextState(agreementLifecycle, this.status, move);
    this.version += 1;
  }
}

/** One part of the grant. What becomes of it is in its payment order. */
@Entity('instalment')
export class Instalment {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') agreementId!: string;
  /** From 0, in the order in which they are paid. */
  @Column('integer') position!: number;
  @Column('date') dueOn!: LocalDate;
  @Column('bigint', { transformer: groszeColumn }) grosze!: Grosze;
}

/** A budget year of a multi-year agreement that is reported on by itself (UDPP art. 18). */
@Entity('agreement_interim')
export class InterimYear {
  @PrimaryColumn('uuid') agreementId!: string;
  @PrimaryColumn('integer') year!: number;
  /** The part of the grant that the year bears. */
  @Column('bigint', { transformer: groszeColumn }) grosze!: Grosze;
  @Column('date') dueOn!: LocalDate;
  /** When the report on the year was accepted. */
  @Column('timestamptz', { nullable: true }) acceptedAt!: Instant | null;
}
