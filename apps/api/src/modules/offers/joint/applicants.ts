import type { EntityManager } from 'typeorm';

/**
 * SQL: the names of those who apply together with the applicant that leads, as a JSON array; empty for a single one.
 *
 * @param content the column that holds what the offer says
 */
export const partnerNamesIn = (content: string): string =>
  `coalesce(jsonb_path_query_array(${content}, '$.joint.applicants[1 to last].name'), '[]')`;

/** Ids of the organisations that take part in each of the offers beside the one that leads; offers without are left out. */
export async function partnerIdsOf(
  db: EntityManager,
  offerIds: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const rows = await db.query<{ offer_id: string; ids: string[] }[]>(
    `SELECT offer_id, array_agg(organisation_id::text) AS ids FROM offer_partner
      WHERE offer_id = ANY ($1) AND status = 'accepted' GROUP BY offer_id`,
    [[...new Set(offerIds)]],
  );
  return new Map(rows.map(({ offer_id, ids }) => [offer_id, ids]));
}
