import type { SmallGrantLimitsView, SmallGrantPoolView } from '@nurt/contracts/small-grants';
import type { LocalDate } from '@nurt/domain/calendar';
import type { BasisPoints, Grosze } from '@nurt/domain/money';
import { capState, smallGrantPool, smallGrantRegime } from '@nurt/domain/small-grants';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { groszeOf, type Tx } from '../../kernel';

/** The pool of one programme as it stands. Grosze. */
export interface PoolRecord {
  readonly programmeId: string;
  readonly year: number;
  readonly baseGrosze: Grosze;
  readonly baseSet: boolean;
  readonly baseReason: string;
  readonly plannedGrosze: Grosze;
  readonly grantedGrosze: Grosze;
}

interface StoredPool {
  readonly id: string;
  readonly year: number;
  readonly base: string | null;
  readonly reason: string | null;
  readonly planned: string;
  readonly granted: string | null;
}

const POOLS = `SELECT p.id, p.year, s.base_grosze AS base, s.base_reason AS reason,
    small_grant_planned(p.id) AS planned, s.granted_grosze AS granted
  FROM programme p LEFT JOIN small_grant_pool s ON s.programme_id = p.id`;

/** Reads the three caps; the database keeps them (`0021-small-grants.ts`). */
@Injectable()
export class SmallGrantLimits {
  /** The pools of the authority's adopted programmes, newest first. */
  async pools(db: EntityManager, authorityId: string): Promise<PoolRecord[]> {
    const rows = await db.query<StoredPool[]>(
      `${POOLS} WHERE p.authority_id = $1 AND p.status = 'adopted' ORDER BY p.year DESC`,
      [authorityId],
    );
    return rows.map(poolOf);
  }

  /** The pool of a programme, alone until the transaction ends: grants from it wait for each other. */
  async lockPool(tx: Tx, programmeId: string): Promise<PoolRecord> {
    await tx.db.query('INSERT INTO small_grant_pool (programme_id) VALUES ($1) ON CONFLICT DO NOTHING', [
      programmeId,
    ]);
    await tx.db.query('SELECT 1 FROM small_grant_pool WHERE programme_id = $1 FOR UPDATE', [programmeId]);
    const [row] = await tx.db.query<StoredPool[]>(`${POOLS} WHERE p.id = $1`, [programmeId]);
    if (!row) throw new Error(`programme ${programmeId} has no pool`);
    return poolOf(row);
  }

  /** What the authority granted to the organisation in a year (art. 19a ust. 6). */
  async yearGranted(
    db: EntityManager,
    authorityId: string,
    organisationId: string,
    year: number,
  ): Promise<Grosze> {
    const [row] = await db.query<{ granted: string }[]>(
      `SELECT granted_grosze AS granted FROM small_grant_year_total
        WHERE authority_id = $1 AND organisation_id = $2 AND year = $3`,
      [authorityId, organisationId, year],
    );
    return groszeOf(row?.granted);
  }

  /** Which limits bind an offer of the day for a task of the year, and what is left of them. */
  async view(
    db: EntityManager,
    whose: { readonly authorityId: string; readonly organisationId: string },
    on: LocalDate,
    year: number,
  ): Promise<SmallGrantLimitsView> {
    const { taskLimit, maximumDays, yearLimit, poolShare } = smallGrantRegime(on);
    const granted = await this.yearGranted(db, whose.authorityId, whose.organisationId, year);
    const pool = (await this.pools(db, whose.authorityId)).find((one) => one.year === year);
    return {
      on,
      year,
      taskLimit: { grosze: taskLimit.value, basis: taskLimit.basis },
      maximumDays: { days: maximumDays.value, basis: maximumDays.basis },
      organisationYear: { ...capState(yearLimit.value, granted), basis: yearLimit.basis },
      pool: pool
        ? {
            ...capState(smallGrantPool(pool.baseGrosze, poolShare.value), pool.grantedGrosze),
            basis: poolShare.basis,
          }
        : null,
    };
  }
}

function poolOf({ id, year, base, reason, planned, granted }: StoredPool): PoolRecord {
  const plannedGrosze = groszeOf(planned);
  return {
    programmeId: id,
    year,
    baseGrosze: base === null ? plannedGrosze : groszeOf(base),
    baseSet: base !== null,
    baseReason: reason ?? '',
    plannedGrosze,
    grantedGrosze: groszeOf(granted),
  };
}

/** The pool as the office reads it, by the law of the day. */
export function poolView(pool: PoolRecord, on: LocalDate): SmallGrantPoolView {
  const { poolShare } = smallGrantRegime(on);
  const share: BasisPoints = poolShare.value;
  return {
    ...pool,
    share,
    ...capState(smallGrantPool(pool.baseGrosze, share), pool.grantedGrosze),
    basis: poolShare.basis,
  };
}
