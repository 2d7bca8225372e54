import type { StandingLimits } from '@nurt/domain/programmes';
import { grosze } from '@nurt/domain/money';
import type { EntityManager } from 'typeorm';
import type { Tx } from '../../kernel';

interface Stored extends Omit<StandingLimits, 'lines'> {
  readonly lines: readonly {
    readonly code: string;
    readonly limits: readonly { readonly year: number; readonly grosze: number }[];
  }[];
}

/** The adopted multi-year programmes of the authority that a year belongs to, with the limits of all their years. */
export async function standingLimits(
  db: EntityManager,
  authorityId: string,
  year: number,
): Promise<StandingLimits[]> {
  const rows = await db.query<Stored[]>(
    `SELECT p.id AS "programmeId", p.resolution_number AS "resolutionNumber", p.limits_binding AS "binding",
            (SELECT coalesce(json_agg(json_build_object('code', l.code, 'limits',
               (SELECT coalesce(json_agg(json_build_object('year', m.year, 'grosze', m.limit_grosze) ORDER BY m.year), '[]')
                  FROM budget_line_limit m WHERE m.budget_line_id = l.id)) ORDER BY l.position), '[]')
               FROM budget_line l WHERE l.programme_id = p.id) AS lines
       FROM programme p
      WHERE p.authority_id = $1 AND p.kind = 'multiYear' AND p.status = 'adopted' AND $2 BETWEEN p.year AND p.year_to
      ORDER BY p.year, p.id`,
    [authorityId, year],
  );
  return rows.map((row) => ({
    ...row,
    lines: row.lines.map(({ code, limits }) => ({
      code,
      limits: limits.map((limit) => ({ year: limit.year, grosze: grosze(limit.grosze) })),
    })),
  }));
}

/** The same, and until the transaction ends no amendment changes them. */
export async function holdStandingLimits(
  tx: Tx,
  authorityId: string,
  year: number,
): Promise<StandingLimits[]> {
  await tx.db.query(
    `SELECT 1 FROM programme WHERE authority_id = $1 AND kind = 'multiYear' AND status = 'adopted'
        AND $2 BETWEEN year AND year_to ORDER BY id FOR SHARE`,
    [authorityId, year],
  );
  return standingLimits(tx.db, authorityId, year);
}
