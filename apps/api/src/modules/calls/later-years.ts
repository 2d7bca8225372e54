import { promisedYears, type CallTerms, type YearPromises } from '@nurt/domain/calls';
import { ZERO, type Grosze } from '@nurt/domain/money';
import { limitsFor } from '@nurt/domain/programmes';
import type { EntityManager } from 'typeorm';
import { groszeOf, type Tx } from '../../kernel';
import type { LineRecord, ProgrammesFacade } from '../programmes';
import type { Call } from './call.entity';

/**
 * For each later year of the call that a multi-year programme in force limits: the limit, and what other announced
 * calls on lines of the same code promise of it.
 */
export async function yearPromises(
  db: EntityManager,
  programmes: ProgrammesFacade,
  call: {
    readonly id: string | null;
    readonly authorityId: string;
    readonly terms: Pick<CallTerms, 'laterYears'>;
  },
  line: Pick<LineRecord, 'code'>,
): Promise<YearPromises[]> {
  const years = call.terms.laterYears.map(({ year }) => year);
  if (years.length === 0) return [];
  const promised = await db.query<{ year: number; grosze: string }[]>(
    `SELECT y.year, sum(y.promised_grosze) AS grosze FROM call_year y
       JOIN call c ON c.id = y.call_id JOIN budget_line l ON l.id = c.budget_line_id
      WHERE y.year = ANY ($1) AND c.authority_id = $2 AND lower(btrim(l.code)) = lower(btrim($3))
        AND c.id IS DISTINCT FROM $4 GROUP BY y.year`,
    [years, call.authorityId, line.code, call.id],
  );
  const found: YearPromises[] = [];
  for (const year of new Set(years)) {
    const promisedGrosze = groszeOf(promised.find((row) => row.year === year)?.grosze ?? '0');
    const standing = await programmes.standingLimits(db, call.authorityId, year);
    for (const { of, limitGrosze } of limitsFor(standing, line.code, year)) {
      const { binding, resolutionNumber } = of;
      found.push({ year, binding, limitGrosze, promisedGrosze, resolutionNumber });
    }
  }
  return found;
}

/**
 * Keeps what an announced call promises for later years, as its terms now say.
 * @throws the database's `call_year_within_limit` (answered as `call_year_above_limit`) where another call was faster
 */
export async function promiseYears(tx: Tx, { id, terms }: Pick<Call, 'id' | 'terms'>): Promise<void> {
  const years = promisedYears(terms.laterYears);
  await tx.db.query('DELETE FROM call_year WHERE call_id = $1 AND year <> ALL ($2)', [
    id,
    years.map(({ year }) => year),
  ]);
  for (const { year, grosze } of years) {
    await tx.db.query(
      `INSERT INTO call_year (call_id, year, promised_grosze) VALUES ($1, $2, $3)
         ON CONFLICT (call_id, year) DO UPDATE SET promised_grosze = excluded.promised_grosze`,
      [id, year, grosze],
    );
  }
}

/** The call is over: later years are promised no more than was awarded. */
export async function releaseYears(tx: Tx, callId: string): Promise<void> {
  await tx.db.query(
    'UPDATE call_year SET promised_grosze = awarded_grosze WHERE call_id = $1 AND promised_grosze > awarded_grosze',
    [callId],
  );
}

/** What the call promises for each later year, and what is awarded of it. */
export async function yearsOfCall(
  db: EntityManager,
  callId: string,
): Promise<{ year: number; promisedGrosze: Grosze; awardedGrosze: Grosze }[]> {
  const rows = await db.query<{ year: number; promised: string; awarded: string }[]>(
    'SELECT year, promised_grosze AS promised, awarded_grosze AS awarded FROM call_year WHERE call_id = $1 ORDER BY year',
    [callId],
  );
  return rows.map(({ year, promised, awarded }) => ({
    year,
    promisedGrosze: groszeOf(promised),
    awardedGrosze: groszeOf(awarded),
  }));
}

/** Awards parts of a grant that later years bear; nothing for a year without a part. */
export async function awardYears(
  tx: Tx,
  callId: string,
  offerId: string,
  parts: readonly { readonly year: number; readonly grosze: Grosze }[],
): Promise<void> {
  for (const { year, grosze } of parts) {
    if (grosze === ZERO) continue;
    await tx.db.query('INSERT INTO award_year (offer_id, year, call_id, grosze) VALUES ($1, $2, $3, $4)', [
      offerId,
      year,
      callId,
      grosze,
    ]);
  }
}

/** A part of a grant that a later budget year bears. */
export interface AwardedYear {
  readonly year: number;
  readonly grosze: Grosze;
  /** The line of that year's programme that gave the money; null until it did. */
  readonly budgetLineId: string | null;
}

/** The parts of a grant that later years bear, in order. */
export async function awardedYears(db: EntityManager, offerId: string): Promise<AwardedYear[]> {
  const rows = await db.query<{ year: number; grosze: string; budgetLineId: string | null }[]>(
    `SELECT year, grosze, budget_line_id AS "budgetLineId" FROM award_year WHERE offer_id = $1 AND NOT forgone ORDER BY year`,
    [offerId],
  );
  return rows.map((row) => ({ ...row, grosze: groszeOf(row.grosze) }));
}

/** Notes the line that gave the money of a later year. False where it was noted before. */
export async function noteYearTaken(
  tx: Tx,
  offerId: string,
  year: number,
  budgetLineId: string,
): Promise<boolean> {
  const rows = await tx.db.query<[unknown[], number]>(
    `UPDATE award_year SET budget_line_id = $3, taken_on_at = $4, taken_on_by = $5
      WHERE offer_id = $1 AND year = $2 AND budget_line_id IS NULL AND NOT forgone`,
    [offerId, year, budgetLineId, tx.now, tx.actor?.accountId],
  );
  return rows[1] === 1;
}

/** The award is forgone: later years are promised no more of it. */
export async function forgoYears(tx: Tx, offerId: string): Promise<void> {
  await tx.db.query('UPDATE award_year SET forgone = true WHERE offer_id = $1 AND NOT forgone', [offerId]);
}
