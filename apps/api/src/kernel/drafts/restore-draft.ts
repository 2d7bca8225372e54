import type { Actor } from '../access/actor';
import { refuse } from '../refusal';
import type { Tx } from '../unit-of-work';
import type { DraftKind, WrittenDraft } from './draft-kind';
import { logChange } from './draft-news';
import { keepVersion } from './draft-versions';

/**
 * Brings a version back into a locked draft. What the draft says until then is kept as a version as well, and so is what
 * it says afterwards: a restoration can be taken back by another one. Returns the number of the version.
 *
 * @param ofNow what a version says, with what is agreed elsewhere and not written as it is now
 * @throws Refusal notFound for a version of another draft; conflict `not_now`, and `already_done` where the draft says it
 *   already
 */
export async function restoreDraft<Content extends object>(
  tx: Tx,
  { accountId }: Actor,
  kind: DraftKind<Content>,
  draft: WrittenDraft<Content>,
  versionId: string,
  ofNow: (said: Content) => Content = (said) => said,
): Promise<number> {
  const { rules, table } = kind;
  const { id } = draft;
  const [kept] = await tx.db.query<{ content: Content; version: number }[]>(
    `SELECT content, version FROM ${table}_version WHERE id = $1 AND ${table}_id = $2`,
    [versionId, id],
  );
  if (!kept) throw refuse.notFound();
  const changes = rules.changesBetween(draft.content, ofNow(kept.content));
  if (changes.length === 0) throw refuse.conflict('already_done');
  const { writtenBy } = draft;
  if (writtenBy !== null) {
    const { version, content, savedAt } = draft;
    const said = { id, version, content, savedAt, accountId: writtenBy, reason: 'written' } as const;
    await keepVersion(tx.db, kind, said);
  }
  draft.restore(rules.applyChanges(draft.content, changes).content, tx.now);
  const { content, version, savedAt } = draft;
  await tx.db.query(
    `UPDATE ${table} SET content = $2, version = $3, saved_at = $4, written_by = $5, writing_since = $6 WHERE id = $1`,
    [id, JSON.stringify(content), version, savedAt, draft.writtenBy, draft.writingSince],
  );
  const paths = changes.map(({ path }) => path);
  await logChange(tx.db, kind, { id, version, accountId, at: tx.now, paths });
  await keepVersion(tx.db, kind, { id, version, content, accountId, savedAt, reason: 'restored' });
  return kept.version;
}
