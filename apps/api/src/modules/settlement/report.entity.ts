import { randomUUID } from 'node:crypto';
import type { Instant, LocalDate } from '@nurt/domain/calendar';
import { canMove, nextState } from '@nurt/domain/lifecycle';
import type { Grosze } from '@nurt/domain/money';
import {
  EMPTY_REPORT,
  reportLifecycle,
  type ReportContent,
  type ReportKind,
  type ReportMove,
  type ReportStatus,
} from '@nurt/domain/settlement';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { groszeColumn, refuse } from '../../kernel';
import type { AgreementRecord } from '../agreements';

/** A report on an agreement: the final one, or an interim one on a budget year of it. */
@Entity('report')
export class Report {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') authorityId!: string;
  @Column('uuid') agreementId!: string;
  @Column('uuid') organisationId!: string;
  @Column('text') kind!: ReportKind;
  /** The budget year of an interim report. */
  @Column('integer', { nullable: true }) year!: number | null;
  @Column('text') status!: ReportStatus;
  @Column('jsonb') content!: ReportContent;
  @Column('integer') version!: number;
  @Column('timestamptz') savedAt!: Instant;
  @Column('date') dueOn!: LocalDate;
  @Column('timestamptz', { nullable: true }) submittedAt!: Instant | null;
  /** SHA-256 of the submission's canonical text, lower-case hexadecimal. */
  @Column('text', { nullable: true }) checksum!: string | null;
  /** What the office last asked to put right. */
  @Column('text', { nullable: true }) remarks!: string | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Instant | null;
  /** What was accepted as used of the grant. */
  @Column('bigint', { nullable: true, transformer: groszeColumn }) usedGrosze!: Grosze | null;

  /**
   * An empty draft with a row for every cost item to account for, and for every applicant of a joint offer.
   * @param about the budget year of an interim report with the day it is due; null for the final one
   */
  static open(
    agreement: AgreementRecord,
    about: { readonly year: number; readonly dueOn: LocalDate } | null,
    rows: Pick<ReportContent, 'costs' | 'partners'>,
    now: Instant,
  ): Report {
    return Object.assign(new Report(), {
      id: randomUUID(),
      authorityId: agreement.authorityId,
      agreementId: agreement.id,
      organisationId: agreement.organisationId,
      kind: about === null ? 'final' : 'interim',
      year: about?.year ?? null,
      status: reportLifecycle.initial,
      content: { ...EMPTY_REPORT, ...rows },
      version: 1,
      savedAt: now,
      dueOn: about?.dueOn ?? agreement.reportDueOn,
    });
  }

  can(move: ReportMove): boolean {
    return canMove(reportLifecycle, this.status, move);
  }

  /** What was written so far is submitted; it changes no more unless the office returns it. */
  submit(checksum: string, now: Instant): void {
    this.move('submit');
    this.checksum = checksum;
    this.submittedAt = now;
  }

  /** The office asks to put something right. */
  returnWithRemarks(remarks: string, accountId: string, now: Instant): void {
    this.move('returnWithRemarks');
    this.remarks = remarks;
    this.decidedBy = accountId;
    this.decidedAt = now;
  }

  /** The office takes the report, and with it what was used of the grant. */
  accept(usedGrosze: Grosze, accountId: string, now: Instant): void {
    this.move('accept');
    this.usedGrosze = usedGrosze;
    this.decidedBy = accountId;
    this.decidedAt = now;
  }

  private move(move: ReportMove): void {
    if (!this.can(move)) throw refuse.conflict('not_now');
    this.status = nextState(reportLifecycle, this.status, move);
  }
}
