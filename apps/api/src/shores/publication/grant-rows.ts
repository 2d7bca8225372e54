import type { GrantStage, PublicGrantRowView } from '@nurt/contracts/publication';
import { groszeOf } from '../../kernel';
import { partnerNamesIn } from '../../modules/offers';

export interface GrantRow {
  readonly id: string;
  readonly authority_id: string;
  readonly authority: string;
  readonly organisation: string;
  readonly partners: readonly string[];
  readonly title: string;
  readonly call_id: string | null;
  readonly call_number: string | null;
  readonly call_title: string | null;
  readonly year: number;
  readonly line: string;
  readonly awarded: string;
  readonly committed: string;
  readonly paid: string;
  readonly settled: string;
  readonly returned: string;
  readonly agreement_status: string | null;
  readonly report_status: string | null;
}

/**
 * Read model of a grant across the whole river; it is a shore, so it may look at every stretch. A grant is an
 * awarded offer; where its money is comes from the ledger's accounts of the offer and of its agreement.
 *
 * @param more further columns, each followed by a comma
 */
export const grantRows = (more = ''): string => `
  SELECT o.id, o.authority_id, a.name AS authority, o.applicant ->> 'name' AS organisation,
         ${partnerNamesIn('o.content')} AS partners,
         o.content ->> 'title' AS title, c.id AS call_id, c.number AS call_number, c.title AS call_title,
         p.year, l.name AS line, o.awarded_grosze AS awarded,
         coalesce(g.grant_grosze, 0) * (g.status IS NOT NULL AND g.status <> 'prepared')::int AS committed,
         coalesce(m.paid, 0) + coalesce(m.settled, 0) + coalesce(m.returned, 0) AS paid,
         coalesce(m.settled, 0) AS settled, coalesce(m.returned, 0) AS returned,
         ${more} g.status AS agreement_status, r.status AS report_status
    FROM offer o
    JOIN authority a ON a.id = o.authority_id
    LEFT JOIN call c ON c.id = o.call_id
    LEFT JOIN small_grant s ON s.id = o.id
    JOIN budget_line l ON l.id = coalesce(c.budget_line_id, s.budget_line_id)
    JOIN programme p ON p.id = l.programme_id
    LEFT JOIN agreement g ON g.offer_id = o.id
    LEFT JOIN report r ON r.agreement_id = g.id AND r.kind = 'final'
    LEFT JOIN LATERAL (
      SELECT sum(balance_grosze) FILTER (WHERE place = 'paid') AS paid,
             sum(balance_grosze) FILTER (WHERE place = 'settled') AS settled,
             sum(balance_grosze) FILTER (WHERE place = 'returned') AS returned
        FROM ledger_account WHERE holder_id = g.id) m ON true
   WHERE o.status = 'awarded'`;

export function grantRowView(row: GrantRow): PublicGrantRowView {
  return {
    id: row.id,
    authority: { id: row.authority_id, name: row.authority },
    organisation: row.organisation,
    partners: row.partners,
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
