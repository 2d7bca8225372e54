import type { SaveReportRequest } from '@nurt/contracts/settlement/requests';
import type { ReportStatus } from '@nurt/domain/settlement';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuse, type Refusal, type SignedInCaller } from '../../../kernel';
import { organisationsAllowing, requireRoleIn } from '../../organisations';

/** What a save answers. */
export interface SavedReport {
  readonly version: number;
  readonly savedAt: string;
}

/**
 * Saves the parts of a draft, or of a returned report, that changed. It runs every few seconds for everybody who
 * writes, so it is one statement and therefore its own transaction; only when nothing was saved does it look for the
 * reason.
 */
@Injectable()
export class SaveReport {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws Refusal notFound, forbidden; conflict `not_now`, or `changed_elsewhere` for an older version */
  async execute(
    { actor, arrivedAt }: SignedInCaller,
    id: string,
    { version, parts }: SaveReportRequest,
  ): Promise<SavedReport> {
    const [saved] = await this.dataSource.query<[{ version: number }[], number]>(
      `UPDATE report SET content = content || $3::jsonb, version = version + 1, saved_at = $4
        WHERE id = $1 AND version = $2 AND status IN ('draft', 'returned') AND organisation_id = ANY ($5)
        RETURNING version`,
      [id, version, JSON.stringify(parts), arrivedAt, organisationsAllowing(actor, 'ownReport.write')],
    );
    const row = saved[0];
    if (!row) throw await this.whyNot({ actor }, id);
    return { version: row.version, savedAt: arrivedAt.toISOString() };
  }

  private async whyNot({ actor }: Pick<SignedInCaller, 'actor'>, id: string): Promise<Refusal> {
    const [report] = await this.dataSource.query<{ status: ReportStatus; organisation_id: string }[]>(
      'SELECT status, organisation_id FROM report WHERE id = $1',
      [id],
    );
    if (!report) return refuse.notFound();
    requireRoleIn(actor, report.organisation_id, 'ownReport.write');
    const isOpen = report.status === 'draft' || report.status === 'returned';
    return refuse.conflict(isOpen ? 'changed_elsewhere' : 'not_now');
  }
}
