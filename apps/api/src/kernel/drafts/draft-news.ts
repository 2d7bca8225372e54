import type { DraftConflictView, DraftNewsView } from '@nurt/contracts/drafts';
import type { ChangeConflict } from '@nurt/domain/drafts';
import type { EntityManager } from 'typeorm';
import { prepared } from '../prepared';
import type { DraftKind } from './draft-kind';

interface LoggedChange {
  readonly version: number;
  readonly by: string;
  readonly paths: readonly string[];
}

/** What was saved in the versions after `since`, oldest first; only they are in the log that are not too old. */
export async function changesSince(
  db: EntityManager,
  { table }: Pick<DraftKind<never>, 'table'>,
  id: string,
  since: number,
): Promise<readonly LoggedChange[]> {
  return db.query<LoggedChange[]>(
    prepared(
      `SELECT x.version, a.name AS by, x.paths FROM ${table}_change x JOIN account a ON a.id = x.account_id
        WHERE x.${table}_id = $1 AND x.version > $2 ORDER BY x.version`,
    ),
    [id, since],
  );
}

/** What the content says where it was changed in the `versions` before it; null where the log does not hold them all. */
export function newsView<Content extends object>(
  { rules }: Pick<DraftKind<Content>, 'rules'>,
  content: Content,
  log: readonly LoggedChange[],
  versions: number,
): readonly DraftNewsView[] | null {
  if (log.length < versions) return null;
  const news = rules.newsOf(
    content,
    log.flatMap(({ paths }) => paths),
  );
  return news.map(({ path, value }) => ({ path, value, by: authorOf(log, path) ?? '' }));
}

/** The conflicts with the name of whoever was there first. */
export function conflictViews(
  conflicts: readonly ChangeConflict[],
  log: readonly LoggedChange[],
): readonly DraftConflictView[] {
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

/** Who changed which fields of a draft in which version. */
export interface DraftChange {
  readonly id: string;
  readonly version: number;
  readonly accountId: string;
  readonly at: Date;
  readonly paths: readonly string[];
}

/** Writes down who changed which fields, for everybody who has not seen it; nothing where there was no change. */
export async function logChange(
  db: EntityManager,
  { table }: Pick<DraftKind<never>, 'table'>,
  change: DraftChange | null,
): Promise<void> {
  if (change === null) return;
  await db.query(
    prepared(
      `INSERT INTO ${table}_change (${table}_id, version, account_id, at, paths) VALUES ($1, $2, $3, $4, $5)`,
    ),
    [change.id, change.version, change.accountId, change.at, change.paths],
  );
}
