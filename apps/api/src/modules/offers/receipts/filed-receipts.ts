import type { VerifiedReceiptView } from '@nurt/contracts/offers';
import type { ReceiptStatement, RevisionKind } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

interface Row {
  /** Null for what was submitted before receipts were signed. */
  readonly statement: string | null;
  readonly number: string;
  readonly submitted_at: Date;
  readonly checksum: string;
  readonly template: string;
  readonly organisation: string;
  readonly authority: string;
  readonly call_number: string | null;
  readonly call_title: string | null;
  /** Revisions in effect, oldest first, and then those that are yet to be confirmed on paper or in a signed file. */
  readonly revisions: readonly Revision[];
}

interface Revision {
  readonly kind: RevisionKind;
  readonly checksum: string;
  readonly sentAt: string;
  readonly inEffect: boolean;
}

/**
 * Everything filed, with its receipt. A read model: offers for small grants lie downstream. One that was granted stands
 * among the awarded offers as well, under the same number, and is told once.
 */
const FILED = `SELECT o.id, r.digest, r.statement, o.number, o.submitted_at, o.checksum, o.template, o.applicant, o.authority_id,
    c.number AS call_number, c.title AS call_title
  FROM offer o JOIN call c ON c.id = o.call_id LEFT JOIN offer_receipt r ON r.offer_id = o.id WHERE o.status <> 'draft'
  UNION ALL
  SELECT s.id, r.digest, r.statement, s.number, s.submitted_at, s.checksum, s.template, s.applicant, s.authority_id, NULL, NULL
  FROM small_grant s LEFT JOIN offer_receipt r ON r.small_grant_id = s.id WHERE s.status <> 'draft'`;

/** What the office filed, found by what stands on a receipt or a document. */
@Injectable()
export class FiledReceipts {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * What was submitted under the receipt whose signed text has that SHA-256; or, with a checksum, the revision of that
   * offer that has it.
   */
  async byDigest(digest: string, checksum?: string): Promise<VerifiedReceiptView | null> {
    const versions = await this.found('f.digest = $1', digest);
    const wanted = (one: VerifiedReceiptView) =>
      checksum === undefined ? one.version === 'submitted' : one.checksum === checksum;
    return versions.find(wanted) ?? null;
  }

  /** Every version of everything under that number: each authority counts its own offers. */
  byNumber(number: string): Promise<VerifiedReceiptView[]> {
    return this.found('f.number = $1', number);
  }

  private async found(where: string, value: string): Promise<VerifiedReceiptView[]> {
    const rows = await this.dataSource.query<Row[]>(
      `SELECT f.statement, f.number, f.submitted_at, f.checksum, f.template, f.applicant ->> 'name' AS organisation,
              a.name AS authority, f.call_number, f.call_title,
              (SELECT coalesce(json_agg(json_build_object('kind', v.kind, 'checksum', v.checksum, 'inEffect', v.effective_at IS NOT NULL,
                         'sentAt', to_char(v.sent_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
                         ORDER BY v.effective_at), '[]')
                 FROM offer_revision v
                WHERE v.offer_id = f.id AND v.checksum IS NOT NULL AND (v.effective_at IS NOT NULL OR EXISTS (
                  SELECT FROM outside_confirmation n
                   WHERE n.offer_id = v.offer_id AND n.act = v.kind AND n.declared_at = v.sent_at))) AS revisions
         FROM (${FILED}) f JOIN authority a ON a.id = f.authority_id WHERE ${where} ORDER BY f.submitted_at`,
      [value],
    );
    return rows.flatMap(versionsOf);
  }
}

/**
 * What was submitted, as it was signed where it was, and what the offer has said since each revision. A call or an
 * authority may have another name by now.
 */
function versionsOf(row: Row): VerifiedReceiptView[] {
  const signed = row.statement === null ? null : (JSON.parse(row.statement) as ReceiptStatement);
  const filed = {
    number: row.number,
    receivedAt: row.submitted_at.toISOString(),
    template: row.template,
    organisation: signed?.organisation.name ?? row.organisation,
    authority: signed?.authority.name ?? row.authority,
    call:
      signed?.call ??
      (row.call_title === null ? null : { number: row.call_number ?? '', title: row.call_title }),
  };
  const last = row.revisions.findLast(({ inEffect }) => inEffect);
  const replacedBy = last ? { kind: last.kind, revisedAt: last.sentAt } : null;
  return [
    { ...filed, checksum: row.checksum, version: 'submitted', revisedAt: null, inEffect: true, replacedBy },
    ...row.revisions.map(({ kind, checksum, sentAt, inEffect }): VerifiedReceiptView => ({
      ...filed,
      checksum,
      version: kind,
      revisedAt: sentAt,
      inEffect,
      replacedBy: kind === last?.kind || !inEffect ? null : replacedBy,
    })),
  ];
}
