import { randomUUID } from 'node:crypto';
import type { LocalDate } from '@nurt/domain/calendar';
import { sumGrosze } from '@nurt/domain/money';
import type { ProgrammeContent } from '@nurt/domain/programmes';
import { refuse, type Tx } from '../../kernel';
import { standingFiles } from './attached-files';
import type { Programme } from './programme.entity';

/** A resolution of the council on a programme. */
export interface Resolution {
  readonly number: string;
  readonly date: LocalDate;
  readonly justification: string;
  readonly amendmentId: string | null;
}

/** The number and day of the newest version, or null before the adoption. The programme is locked. */
export async function newestVersion(
  tx: Tx,
  programmeId: string,
): Promise<{ number: number; resolutionDate: LocalDate } | null> {
  const [newest] = await tx.db.query<{ number: number; resolutionDate: LocalDate }[]>(
    `SELECT number, resolution_date::text AS "resolutionDate" FROM programme_version
      WHERE programme_id = $1 ORDER BY number DESC LIMIT 1`,
    [programmeId],
  );
  return newest ?? null;
}

/**
 * Refuses a resolution that stands behind another version already. Two that arrive at once meet the constraint
 * `programme_version_resolution_unique`.
 */
export async function requireNewResolution(tx: Tx, authorityId: string, number: string): Promise<void> {
  const taken = await tx.db.query<unknown[]>(
    'SELECT 1 FROM programme_version WHERE authority_id = $1 AND resolution_number = $2',
    [authorityId, number],
  );
  if (taken.length > 0) {
    throw refuse.invalid([{ code: 'resolution_number_taken', path: 'resolutionNumber' }]);
  }
}

/** Keeps what the resolution made of the programme, for good. Returns the number of the version. */
export async function writeVersion(
  tx: Tx,
  { id: programmeId, authorityId }: Pick<Programme, 'id' | 'authorityId'>,
  { title, sections, lines, limitsBinding }: ProgrammeContent,
  { number, date, justification, amendmentId }: Resolution,
): Promise<number> {
  const [written] = await tx.db.query<{ number: number }[]>(
    `INSERT INTO programme_version (id, authority_id, programme_id, number, amendment_id, resolution_number,
                                    resolution_date, justification, content, planned_grosze, adopted_at)
     SELECT $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, $6, $7, $8, $9, $10
       FROM programme_version WHERE programme_id = $3
     RETURNING number`,
    [
      randomUUID(),
      authorityId,
      programmeId,
      amendmentId,
      number,
      date,
      justification,
      JSON.stringify({
        title,
        sections,
        lines,
        limitsBinding,
        attachments: await standingFiles(tx.db, programmeId),
      }),
      sumGrosze(lines.map(({ plannedGrosze }) => plannedGrosze)),
      tx.now,
    ],
  );
  return written?.number ?? 1;
}
