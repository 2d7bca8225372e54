import type { LastChangesRequest } from '@nurt/contracts/drafts/requests';
import { isWithin, type FieldChange } from '@nurt/domain/drafts';
import type { Actor } from '../access/actor';
import { refuse } from '../refusal';
import type { Tx } from '../unit-of-work';
import type { DraftKind, WrittenDraft } from './draft-kind';
import { changesSince, type DraftChange } from './draft-news';
import { keepFinished } from './draft-versions';
import { mergeChanges } from './merge-changes';

/**
 * Makes the changes that came along with a submission, so that what is submitted is what its author saw: the version on
 * the server with what was not saved yet. A save of the same changes may have been faster; it makes no difference. The
 * draft is locked, and is written by whoever submits it, with the change that this gives for the log (`logChange`); null
 * where nothing was changed.
 *
 * @throws Refusal conflict `changed_elsewhere` where somebody else changed anything since the version that was seen;
 *   malformed for places and values that the form does not have; forbidden for who may submit and not write
 */
export async function makeLastChanges<Content extends object>(
  tx: Tx,
  actor: Actor,
  kind: DraftKind<Content>,
  draft: WrittenDraft<Content>,
  { version, baseVersion = version, changes = [] }: LastChangesRequest,
): Promise<DraftChange | null> {
  if (changes.length === 0) {
    if (draft.version !== version) throw refuse.conflict('changed_elsewhere');
    return null;
  }
  kind.authorise(actor, draft.organisationId, 'write');
  const { content, made, conflicts } = mergeChanges(kind.rules, draft.content, changes);
  const isSeen = draft.version === baseVersion || (await onlyThese(tx, kind, draft, baseVersion, changes));
  if (conflicts.length > 0 || !isSeen) throw refuse.conflict('changed_elsewhere');
  if (made.length === 0) return null;

  const { id, version: before, content: said, savedAt, writtenBy, writingSince } = draft;
  const being = { id, version: before, content: said, savedAt, writtenBy, writingSince };
  const { accountId } = actor;
  await keepFinished(tx.db, kind, being, accountId, tx.now);
  draft.change(content, tx.now);
  return { id, version: draft.version, accountId, at: tx.now, paths: made.map(({ path }) => path) };
}

/** Was nothing changed since the version but what these changes say as well? */
async function onlyThese(
  tx: Tx,
  kind: Pick<DraftKind<never>, 'table'>,
  { id, version }: { readonly id: string; readonly version: number },
  since: number,
  changes: readonly FieldChange[],
): Promise<boolean> {
  const log = await changesSince(tx.db, kind, id, since);
  return (
    log.length === version - since &&
    log.every(({ paths }) => paths.every((path) => changes.some((change) => isWithin(path, change))))
  );
}
