import type {
  GrantStage,
  GrantStepView,
  PublicGrantRowView,
  PublicGrantView,
} from '@nurt/contracts/publication';
import { dateInWarsaw } from '@nurt/domain/calendar';
import type { OfferContent } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { groszeOf, refuse } from '../../kernel';

interface GrantRow {
  id: string;
  authority_id: string;
  authority: string;
  organisation: string;
  title: string;
  call_id: string | null;
  call_number: string | null;
  call_title: string | null;
  year: number;
  line: string;
  awarded: string;
  committed: string;
  paid: string;
  settled: string;
  returned: string;
  agreement_status: string | null;
  report_status: string | null;
}

/**
 * Read model of a grant across the whole river; it is a shore, so it may look at every stretch. A grant is an
 * awarded offer; where its money is comes from the ledger's accounts of the offer and of its agreement.
 */
const GRANTS = `
  SELECT o.id, o.authority_id, a.name AS authority, o.applicant ->> 'name' AS organisation,
         o.content ->> 'title' AS title, c.id AS call_id, c.number AS call_number, c.title AS call_title,
         p.year, l.name AS line, o.awarded_grosze AS awarded,
         coalesce(g.grant_grosze, 0) * (g.status IS NOT NULL AND g.status <> 'prepared')::int AS committed,
         coalesce(m.paid, 0) + coalesce(m.settled, 0) + coalesce(m.returned, 0) AS paid,
         coalesce(m.settled, 0) AS settled, coalesce(m.returned, 0) AS returned,
         g.status AS agreement_status, r.status AS report_status
    FROM offer o
    JOIN authority a ON a.id = o.authority_id
    LEFT JOIN call c ON c.id = o.call_id
    LEFT JOIN small_grant s ON s.id = o.id
    JOIN budget_line l ON l.id = coalesce(c.budget_line_id, s.budget_line_id)
    JOIN programme p ON p.id = l.programme_id
    LEFT JOIN agreement g ON g.offer_id = o.id
    LEFT JOIN report r ON r.agreement_id = g.id
    LEFT JOIN LATERAL (
      SELECT sum(balance_grosze) FILTER (WHERE place = 'paid') AS paid,
             sum(balance_grosze) FILTER (WHERE place = 'settled') AS settled,
             sum(balance_grosze) FILTER (WHERE place = 'returned') AS returned
        FROM ledger_account WHERE holder_id = g.id) m ON true
   WHERE o.status = 'awarded'`;

/** What citizens see of grants: where the money went, from award to settlement. */
@Injectable()
export class PublicGrants {
  constructor(private readonly dataSource: DataSource) {}

  async list({
    year,
    q,
  }: {
    year?: number | undefined;
    q?: string | undefined;
  }): Promise<PublicGrantRowView[]> {
    const rows = await this.dataSource.query<GrantRow[]>(
      `${GRANTS} AND ($1::int IS NULL OR p.year = $1)
         AND ($2::text IS NULL OR strpos(lower(o.applicant ->> 'name'), lower($2)) > 0
                               OR strpos(lower(o.content ->> 'title'), lower($2)) > 0)
       ORDER BY p.year DESC, o.awarded_grosze DESC, o.id LIMIT 500`,
      [year ?? null, q || null],
    );
    return rows.map(rowView);
  }

  /** @throws Refusal notFound */
  async one(id: string): Promise<PublicGrantView> {
    const [row] = await this.dataSource.query<
      (GrantRow & { content: OfferContent; total: string; results: string | null })[]
    >(
      GRANTS.replace(
        'g.status AS agreement_status,',
        `o.content, o.total_cost_grosze AS total,
         CASE WHEN r.status = 'accepted' THEN r.content ->> 'results' END AS results, g.status AS agreement_status,`,
      ) + ' AND o.id = $1',
      [id],
    );
    if (!row) throw refuse.notFound();
    return {
      ...rowView(row),
      taskFrom: row.content.taskFrom ?? '',
      taskTo: row.content.taskTo ?? '',
      description: row.content.description,
      totalCostGrosze: groszeOf(row.total),
      steps: await this.steps(id),
      results: row.results,
    };
  }

  /** The way of the grant's money, oldest first. */
  private async steps(offerId: string): Promise<GrantStepView[]> {
    const rows = await this.dataSource.query<
      {
        kind: GrantStepView['kind'];
        at: Date | null;
        on_day: string | null;
        grosze: string | null;
        reference: string | null;
      }[]
    >(
      `SELECT * FROM (
         SELECT 1 AS n, 'awarded' AS kind, NULL::timestamptz AS at, res.order_date::text AS on_day,
                o.awarded_grosze AS grosze, res.order_number AS reference
           FROM offer o JOIN call_result res ON res.call_id = o.call_id WHERE o.id = $1
         UNION ALL
         SELECT 1, 'awarded', s.decided_at, NULL, s.granted_grosze, s.number
           FROM small_grant s WHERE s.id = $1 AND s.status = 'granted'
         UNION ALL
         SELECT 2, 'agreementSigned',
                greatest(g.signed_at, g.countersigned_at), NULL, g.grant_grosze, g.number
           FROM agreement g WHERE g.offer_id = $1 AND g.status <> 'prepared'
         UNION ALL
         SELECT 3, 'instalmentPaid', NULL, y.executed_on::text, y.grosze, NULL
           FROM payment_order y JOIN agreement g ON g.id = y.agreement_id
          WHERE g.offer_id = $1 AND y.status = 'executed'
         UNION ALL
         SELECT 4, 'reportSubmitted', r.submitted_at, NULL, NULL, NULL
           FROM report r JOIN agreement g ON g.id = r.agreement_id WHERE g.offer_id = $1 AND r.submitted_at IS NOT NULL
         UNION ALL
         SELECT 5, 'reportAccepted', r.decided_at, NULL, r.used_grosze, NULL
           FROM report r JOIN agreement g ON g.id = r.agreement_id WHERE g.offer_id = $1 AND r.status = 'accepted'
         UNION ALL
         SELECT 6, 'returnDue', NULL, t.due_on::text, t.principal_grosze, NULL
           FROM grant_return t JOIN agreement g ON g.id = t.agreement_id WHERE g.offer_id = $1
         UNION ALL
         SELECT 7, 'returnReceived', NULL, c.received_on::text, c.principal_grosze, NULL
           FROM grant_return_receipt c JOIN grant_return t ON t.id = c.grant_return_id
           JOIN agreement g ON g.id = t.agreement_id WHERE g.offer_id = $1
       ) step ORDER BY n, on_day, at`,
      [offerId],
    );
    return rows.map(({ kind, at, on_day, grosze, reference }) => ({
      kind,
      on: on_day ?? (at ? dateInWarsaw(at) : ''),
      grosze: grosze === null ? null : groszeOf(grosze),
      reference,
    }));
  }
}

function rowView(row: GrantRow): PublicGrantRowView {
  return {
    id: row.id,
    authority: { id: row.authority_id, name: row.authority },
    organisation: row.organisation,
    title: row.title,
    call:
      row.call_id === null
        ? null
        : { id: row.call_id, number: row.call_number ?? '', title: row.call_title ?? '' },
    year: row.year,
    lineName: row.line,
    awardedGrosze: groszeOf(row.awarded),
    committedGrosze: groszeOf(row.committed),
    paidGrosze: groszeOf(row.paid),
    settledGrosze: groszeOf(row.settled),
    returnedGrosze: groszeOf(row.returned),
    stage: stageOf(row),
  };
}

function stageOf({ agreement_status, report_status, paid }: GrantRow): GrantStage {
  if (agreement_status === 'settled') return 'settled';
  if (report_status === 'submitted' || report_status === 'returned') return 'reported';
  if (groszeOf(paid) > 0) return 'paid';
  return agreement_status === 'signed' ? 'signed' : 'awarded';
}
