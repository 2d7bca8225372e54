import type { EntityManager } from 'typeorm';

/** How many offers a call got. Drafts and withdrawn offers are not offers to the office. */
export interface OfferCounts {
  readonly submitted: number;
  /** Passed the formal check. */
  readonly eligible: number;
  readonly rejected: number;
}

export const NO_OFFERS: OfferCounts = { submitted: 0, eligible: 0, rejected: 0 };

/**
 * Counts of the offers of some calls; calls without offers are left out. A read model: the table belongs to offers,
 * which lie downstream, so the code of calls does not know them and only these figures are read, by SQL.
 */
export async function offerCounts(
  db: EntityManager,
  callIds: readonly string[],
): Promise<Map<string, OfferCounts>> {
  const rows = await db.query<({ call_id: string } & OfferCounts)[]>(
    `SELECT call_id, count(*)::int AS submitted,
            (count(*) FILTER (WHERE status IN ('eligible', 'awarded', 'resigned', 'notFunded')))::int AS eligible,
            (count(*) FILTER (WHERE status = 'rejected'))::int AS rejected
       FROM offer WHERE call_id = ANY ($1) AND status NOT IN ('draft', 'withdrawn') GROUP BY call_id`,
    [callIds],
  );
  return new Map(rows.map(({ call_id, ...counts }) => [call_id, counts]));
}
