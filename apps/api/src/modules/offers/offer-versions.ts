import type { Instant } from '@nurt/domain/calendar';
import {
  changesBetween,
  EMPTY_OFFER,
  endsVersion,
  MOST_VERSIONS,
  type OfferContent,
  type VersionReason,
} from '@nurt/domain/offers';
import type { EntityManager } from 'typeorm';

/** What an offer says or said, to be kept as one of its versions. */
export interface Said {
  readonly offerId: string;
  readonly version: number;
  readonly content: OfferContent;
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
export async function keepVersion(db: EntityManager, said: Said): Promise<void> {
  await insertVersion(db, said, await lastContent(db, said.offerId));
  await db.query(
    `DELETE FROM offer_version WHERE id IN (
       SELECT id FROM (
         SELECT id, reason, saved_at - lag(saved_at) OVER (ORDER BY version) AS after,
                row_number() OVER (ORDER BY version DESC) AS place
           FROM offer_version WHERE offer_id = $1) v
        WHERE reason = 'written' AND (place > $2 OR (place > $3 AND after < make_interval(mins => $4))))`,
    [said.offerId, MOST_VERSIONS, MOST_RECENT, MINUTES_APART],
  );
  await db.query(
    `DELETE FROM offer_change WHERE offer_id = $1 AND at < $2::timestamptz - make_interval(days => $3)`,
    [said.offerId, said.savedAt, DAYS_OF_LOG],
  );
}

/**
 * Keeps the version, unless it is kept already.
 * @param before what the last version kept says
 */
export async function insertVersion(db: EntityManager, said: Said, before: OfferContent): Promise<void> {
  await db.query(
    `INSERT INTO offer_version (id, offer_id, version, content, account_id, saved_at, reason, changed_fields)
     SELECT gen_random_uuid(), o.id, $2, $3, $4, $5, $6, $7 FROM offer o WHERE o.id = $1
     ON CONFLICT (offer_id, version) DO NOTHING`,
    [
      said.offerId,
      said.version,
      JSON.stringify(said.content),
      said.accountId,
      said.savedAt,
      said.reason,
      changesBetween(before, said.content).length,
    ],
  );
}

/** What an offer says before somebody changes it, and who is writing it. */
export interface BeingWritten extends Pick<Said, 'offerId' | 'version' | 'content' | 'savedAt'> {
  /** Whose stretch of writing is not kept as a version yet; null where all of it is. */
  readonly writtenBy: string | null;
  readonly writingSince: Instant | null;
}

/**
 * Keeps what the offer says as a version where another one begins with this author's change; says whether one does.
 * Kept before the change and not with it: what was read is what the offer said, whoever changes it first.
 */
export async function keepFinished(
  db: EntityManager,
  { writtenBy: by, writingSince: since, ...said }: BeingWritten,
  author: string,
  now: Instant,
): Promise<boolean> {
  if (by === null || since === null) return true;
  if (!endsVersion({ by, since }, author, now)) return false;
  await keepVersion(db, { ...said, accountId: by, reason: 'written' });
  return true;
}

/** What the last kept version says; an empty offer where none is kept. */
export async function lastContent(db: EntityManager, offerId: string): Promise<OfferContent> {
  const [last] = await db.query<{ content: OfferContent }[]>(
    'SELECT content FROM offer_version WHERE offer_id = $1 ORDER BY version DESC LIMIT 1',
    [offerId],
  );
  return last?.content ?? EMPTY_OFFER;
}
