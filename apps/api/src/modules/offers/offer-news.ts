import type { OfferConflictView, OfferNewsView } from '@nurt/contracts/offers';
import { newsOf, type ChangeConflict, type OfferContent } from '@nurt/domain/offers';
import type { EntityManager } from 'typeorm';

interface LoggedChange {
  readonly version: number;
  readonly by: string;
  readonly paths: readonly string[];
}

/** What was saved in the versions after `since`, oldest first; only they are in the log that are not too old. */
export async function changesSince(
  db: EntityManager,
  offerId: string,
  since: number,
): Promise<readonly LoggedChange[]> {
  return db.query<LoggedChange[]>(
    `SELECT x.version, a.name AS by, x.paths FROM offer_change x JOIN account a ON a.id = x.account_id
      WHERE x.offer_id = $1 AND x.version > $2 ORDER BY x.version`,
    [offerId, since],
  );
}

/** What the content says where it was changed in the `versions` before it; null where the log does not hold them all. */
export function newsView(
  content: OfferContent,
  log: readonly LoggedChange[],
  versions: number,
): readonly OfferNewsView[] | null {
  if (log.length < versions) return null;
  const news = newsOf(
    content,
    log.flatMap(({ paths }) => paths),
  );
  return news.map(({ path, value }) => ({ path, value, by: authorOf(log, path) ?? '' }));
}

/** The conflicts with the name of whoever was there first. */
export function conflictViews(
  conflicts: readonly ChangeConflict[],
  log: readonly LoggedChange[],
): readonly OfferConflictView[] {
  return conflicts.map(({ path, theirs }) => ({ path, theirs, by: authorOf(log, path) }));
}

/** Who changed the place last, or something of it. */
function authorOf(log: readonly LoggedChange[], path: string): string | null {
  const list = path.slice(0, path.lastIndexOf('/'));
  const touches = (changed: string) =>
    changed === path ||
    changed.startsWith(`${path}/`) ||
    (path.endsWith('/order') && changed.startsWith(`${list}/`));
  return log.findLast(({ paths }) => paths.some(touches))?.by ?? null;
}
