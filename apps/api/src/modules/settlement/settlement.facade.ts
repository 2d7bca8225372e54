import type { Instant, LocalDate } from '@nurt/domain/calendar';
import type { Grosze } from '@nurt/domain/money';
import type { GrantReturnStatus, ReportContent, ReportStatus, ReturnGround } from '@nurt/domain/settlement';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { GrantReturn } from './grant-return.entity';
import { Report } from './report.entity';

/** A report as documents, mails and the public pages need it. */
export interface ReportRecord {
  readonly id: string;
  readonly authorityId: string;
  readonly agreementId: string;
  readonly organisationId: string;
  readonly status: ReportStatus;
  /** What the authors have written so far, also when it is not submitted. */
  readonly content: ReportContent;
  readonly dueOn: LocalDate;
  readonly submittedAt: Instant | null;
  readonly checksum: string | null;
  readonly remarks: string | null;
  readonly decidedAt: Instant | null;
  /** Accepted as used of the grant. */
  readonly usedGrosze: Grosze | null;
}

/** A return as mails, reports and the public pages need it. */
export interface ReturnRecord {
  readonly id: string;
  readonly authorityId: string;
  readonly agreementId: string;
  readonly organisationId: string;
  readonly ground: ReturnGround;
  readonly status: GrantReturnStatus;
  readonly principalGrosze: Grosze;
  readonly receivedGrosze: Grosze;
  readonly receivedInterestGrosze: Grosze;
  readonly dueOn: LocalDate;
  readonly createdAt: Instant;
}

/** What the shores may ask about reports and returns. Whether the asker may know is theirs to decide (`readerSide`). */
@Injectable()
export class SettlementFacade {
  async report(db: EntityManager, id: string): Promise<ReportRecord | undefined> {
    const report = await db.findOneBy(Report, { id });
    return report ? reportRecord(report) : undefined;
  }

  async grantReturn(db: EntityManager, id: string): Promise<ReturnRecord | undefined> {
    const grantReturn = await db.findOneBy(GrantReturn, { id });
    return grantReturn ? returnRecord(grantReturn) : undefined;
  }
}

function reportRecord(report: Report): ReportRecord {
  const { id, authorityId, agreementId, organisationId, status, content, dueOn } = report;
  const { submittedAt, checksum, remarks, decidedAt, usedGrosze } = report;
  return {
    id,
    authorityId,
    agreementId,
    organisationId,
    status,
    content,
    dueOn,
    submittedAt,
    checksum,
    remarks,
    decidedAt,
    usedGrosze,
  };
}

function returnRecord(grantReturn: GrantReturn): ReturnRecord {
  const { id, authorityId, agreementId, organisationId, ground, status, principalGrosze } = grantReturn;
  const { receivedGrosze, receivedInterestGrosze, dueOn, createdAt } = grantReturn;
  return {
    id,
    authorityId,
    agreementId,
    organisationId,
    ground,
    status,
    principalGrosze,
    receivedGrosze,
    receivedInterestGrosze,
    dueOn,
    createdAt,
  };
}
