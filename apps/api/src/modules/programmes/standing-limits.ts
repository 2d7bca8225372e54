import type { StandingLimits, YearPromise } from '@nurt/domain/programmes';
import { grosze } from '@nurt/domain/money';
import type { EntityManager } from 'typeorm';
import { groszeOf, type Tx } from '../../kernel';
import type { Programme } from './programme.entity';

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

/**
 * What announced calls on other programmes' lines promise for a year and no line of that year gave yet, by the code of
 * the line. Looks downstream at calls and awards.
 */
export async function promisedFor(
  db: EntityManager,
  authorityId: string,
  year: number,
): Promise<YearPromise[]> {
  const rows = await db.query<{ code: string; grosze: string }[]>(
    `SELECT min(l.code) AS code, sum(y.promised_grosze - coalesce(w.taken, 0)) AS grosze
       FROM call_year y JOIN call c ON c.id = y.call_id JOIN budget_line l ON l.id = c.budget_line_id
       LEFT JOIN LATERAL (SELECT sum(a.grosze) AS taken FROM award_year a
          WHERE a.call_id = y.call_id AND a.year = y.year AND a.budget_line_id IS NOT NULL) w ON true
      WHERE y.year = $2 AND c.authority_id = $1
      GROUP BY lower(btrim(l.code)) HAVING sum(y.promised_grosze - coalesce(w.taken, 0)) > 0 ORDER BY 1`,
    [authorityId, year],
  );
  return rows.map(({ code, grosze: sum }) => ({ code, grosze: groszeOf(sum) }));
}

/** What calls promise for each year of a multi-year programme whose limits bind; nothing for any other programme. */
export async function promisedByYear(
  tx: Tx,
  {
    id,
    authorityId,
    kind,
    limitsBinding,
    year,
    yearTo,
  }: Pick<Programme, 'id' | 'authorityId' | 'kind' | 'limitsBinding' | 'year' | 'yearTo'>,
): Promise<ReadonlyMap<number, YearPromise[]>> {
  if (kind !== 'multiYear' || !limitsBinding) return new Map();
  // Calls that are being announced are waited for, and wait for this.
  await tx.db.query(
    `SELECT 1 FROM budget_line_limit m JOIN budget_line l ON l.id = m.budget_line_id
      WHERE l.programme_id = $1 ORDER BY m.budget_line_id, m.year FOR UPDATE OF m`,
    [id],
  );
  const rows = await tx.db.query<{ year: number; code: string; grosze: string }[]>(
    `SELECT y.year, min(l.code) AS code, sum(y.promised_grosze) AS grosze
       FROM call_year y JOIN call c ON c.id = y.call_id JOIN budget_line l ON l.id = c.budget_line_id
      WHERE y.year BETWEEN $2 AND $3 AND c.authority_id = $1 GROUP BY y.year, lower(btrim(l.code)) ORDER BY 1, 2`,
    [authorityId, year, yearTo],
  );
  const found = new Map<number, YearPromise[]>();
  for (const row of rows) {
    found.set(row.year, [...(found.get(row.year) ?? []), { code: row.code, grosze: groszeOf(row.grosze) }]);
  }
  return found;
}
