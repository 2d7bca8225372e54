import type { Instant } from '@nurt/domain/calendar';
import { endsVersion, MOST_VERSIONS, type VersionReason } from '@nurt/domain/drafts';
import type { EntityManager } from 'typeorm';
import { prepared } from '../prepared';
import type { DraftKind } from './draft-kind';

/** What a draft says or said, to be kept as one of its versions. */
export interface Said<Content> {
  readonly id: string;
  readonly version: number;
  readonly content: Content;
  readonly accountId: string;
  readonly savedAt: Instant;
  readonly reason: VersionReason;
}

/** Days for which the log of changes is kept: nobody's unsent changes are merged by their author after that. */
const DAYS_OF_LOG = 30;

/** Of two people who write in turns every few seconds so many versions are kept, and of the time before them … */
const MOST_RECENT = 50;
/** … one in so many minutes. */
const MINUTES_APART = 5;

/** Keeps the version, unless it is kept already, and thins out older ones where there are too many. */
export async function keepVersion<Content extends object>(
  db: EntityManager,
  kind: DraftKind<Content>,
  said: Said<Content>,
): Promise<void> {
  const { table } = kind;
  await insertVersion(db, kind, said, await lastContent(db, kind, said.id));
  await db.query(
    `DELETE FROM ${table}_version WHERE id IN (
       SELECT id FROM (
         SELECT id, reason, saved_at - lag(saved_at) OVER (ORDER BY version) AS after,
                row_number() OVER (ORDER BY version DESC) AS place
           FROM ${table}_version WHERE ${table}_id = $1) v
        WHERE reason = 'written' AND (place > $2 OR (place > $3 AND after < make_interval(mins => $4))))`,
    [said.id, MOST_VERSIONS, MOST_RECENT, MINUTES_APART],
  );
  await db.query(
    `DELETE FROM ${table}_change WHERE ${table}_id = $1 AND at < $2::timestamptz - make_interval(days => $3)`,
    [said.id, said.savedAt, DAYS_OF_LOG],
  );
}

/**
 * Keeps the version, unless it is kept already.
 * @param before what the last version kept says
 */
export async function insertVersion<Content extends object>(
  db: EntityManager,
  { table, rules }: DraftKind<Content>,
  said: Said<Content>,
  before: Content,
): Promise<void> {
  await db.query(
    prepared(
      `INSERT INTO ${table}_version (id, ${table}_id, version, content, account_id, saved_at, reason, changed_fields)
       SELECT gen_random_uuid(), d.id, $2, $3, $4, $5, $6, $7 FROM ${table} d WHERE d.id = $1
       ON CONFLICT (${table}_id, version) DO NOTHING`,
    ),
    [
      said.id,
      said.version,
      JSON.stringify(said.content),
      said.accountId,
      said.savedAt,
      said.reason,
      rules.changesBetween(before, said.content).length,
    ],
  );
}

/** What a draft says before somebody changes it, and who is writing it. */
export interface BeingWritten<Content> extends Pick<Said<Content>, 'id' | 'version' | 'content' | 'savedAt'> {
  /** Whose stretch of writing is not kept as a version yet; null where all of it is. */
  readonly writtenBy: string | null;
  readonly writingSince: Instant | null;
}

/** Does somebody's stretch of writing end with this author's change, so that it has to be kept as a version first? */
export function isFinished(
  { writtenBy: by, writingSince: since }: Pick<BeingWritten<unknown>, 'writtenBy' | 'writingSince'>,
  author: string,
  now: Instant,
): boolean {
  return by !== null && since !== null && endsVersion({ by, since }, author, now);
}

/**
 * Keeps what the locked draft says as a version where another one begins with this author's change; says whether one
 * does.
 */
export async function keepFinished<Content extends object>(
  db: EntityManager,
  kind: DraftKind<Content>,
  { writtenBy, writingSince, ...said }: BeingWritten<Content>,
  author: string,
  now: Instant,
): Promise<boolean> {
  if (writtenBy === null) return true;
  if (!isFinished({ writtenBy, writingSince }, author, now)) return false;
  await keepVersion(db, kind, { ...said, accountId: writtenBy, reason: 'written' });
  return true;
}

/** What the last kept version says; an empty draft where none is kept. */
export async function lastContent<Content extends object>(
  db: EntityManager,
  { table, empty }: DraftKind<Content>,
  id: string,
): Promise<Content> {
  const [last] = await db.query<{ content: Content }[]>(
    prepared(`SELECT content FROM ${table}_version WHERE ${table}_id = $1 ORDER BY version DESC LIMIT 1`),
    [id],
  );
  return last?.content ?? empty;
}
