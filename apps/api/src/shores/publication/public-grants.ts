import type { GrantStepView, PublicGrantView } from '@nurt/contracts/publication';
import { dateInWarsaw } from '@nurt/domain/calendar';
import type { OfferContent } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { groszeOf, refuse } from '../../kernel';
import { grantRows, grantRowView, type GrantRow } from './grant-rows';

/** What citizens see of one grant: where its money went, from award to settlement. */
@Injectable()
export class PublicGrants {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws Refusal notFound */
  async one(id: string): Promise<PublicGrantView> {
    const [row] = await this.dataSource.query<
      (GrantRow & { content: OfferContent; total: string; results: string | null })[]
    >(
      `${grantRows(`o.content, o.total_cost_grosze AS total,
         CASE WHEN r.status = 'accepted' THEN r.content ->> 'results' END AS results,`)} AND o.id = $1`,
      [id],
    );
    if (!row) throw refuse.notFound();
    return {
      ...grantRowView(row),
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
         SELECT 4, 'reportSubmitted', r.submitted_at, NULL, NULL, r.year::text
           FROM report r JOIN agreement g ON g.id = r.agreement_id WHERE g.offer_id = $1 AND r.submitted_at IS NOT NULL
         UNION ALL
         SELECT 5, 'reportAccepted', r.decided_at, NULL, r.used_grosze, r.year::text
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
