import type { SavedDraftView } from '@nurt/contracts/drafts';
import type { SaveDraftRequest } from '@nurt/contracts/drafts/requests';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedInCaller } from '../access/caller';
import { onOneConnection } from '../one-connection';
import { prepared } from '../prepared';
import { refuse } from '../refusal';
import { UnitOfWork } from '../unit-of-work';
import type { DraftKind } from './draft-kind';
import { changesSince, conflictViews, newsView } from './draft-news';
import { isFinished, keepFinished } from './draft-versions';
import { mergeChanges } from './merge-changes';
import { missingDraft } from './missing-draft';

interface Row<Content> {
  readonly content: Content;
  readonly version: number;
  readonly saved_at: Date;
  readonly status: string;
  readonly organisation_id: string;
  readonly open: boolean;
  readonly written_by: string | null;
  readonly writing_since: Date | null;
}

/** True, and its parameter is used, as PostgreSQL asks of every parameter. */
const AT_ANY_TIME = (at: string): string => `${at}::timestamptz IS NOT NULL`;

/**
 * Merges the fields that an author changed into the draft as it is now, whoever else has changed others. It runs every
 * few seconds for everybody who writes, so it reads and writes in one statement each and takes the row's lock only
 * where somebody else was faster between the two, and where a version ends.
 */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Changes whose field somebody else changed meanwhile are not made and come back as conflicts.
   * @throws Refusal malformed for places and values that the form does not have; notFound, `draft_discarded` among it; conflict `not_now`, and
   *   why the draft is closed
   */
  async execute<Content extends object>(
    kind: DraftKind<Content>,
    caller: SignedInCaller,
    id: string,
    request: SaveDraftRequest,
  ): Promise<SavedDraftView> {
    return (
      (await onOneConnection(this.dataSource, (db) => this.attempt(kind, db, caller, id, request, ''))) ??
      (await this.unitOfWork.run(caller, async ({ db }) => {
        const saved = await this.attempt(kind, db, caller, id, request, 'FOR UPDATE OF d');
        if (saved === null) throw kind.whyClosed();
        return saved;
      }))
    );
  }

  /** Null where the draft has changed since it was read, and where it has to be locked first. */
  private async attempt<Content extends object>(
    kind: DraftKind<Content>,
    db: EntityManager,
    { actor, arrivedAt }: SignedInCaller,
    id: string,
    { baseVersion, changes }: SaveDraftRequest,
    lock: '' | 'FOR UPDATE OF d',
  ): Promise<SavedDraftView | null> {
    const { table } = kind;
    const isOpen = kind.isOpen ?? AT_ANY_TIME;
    const [draft] = await db.query<Row<Content>[]>(
      prepared(
        `SELECT d.content, d.version, d.saved_at, d.status, d.organisation_id, d.written_by, d.writing_since,
                ${isOpen('$2')} AS open
           FROM ${table} d WHERE d.id = $1 ${lock}`,
      ),
      [id, arrivedAt],
    );
    if (!draft) throw await missingDraft(db, kind, actor, id);
    kind.authorise(actor, draft.organisation_id, 'write');
    if (draft.status !== 'draft') throw refuse.conflict('not_now');
    if (!draft.open) throw kind.whyClosed();

    const { content, made, conflicts } = mergeChanges(kind.rules, draft.content, changes);
    const behind = Math.max(0, draft.version - baseVersion);
    const log = behind > 0 ? await changesSince(db, kind, id, baseVersion) : [];
    const told = {
      conflicts: conflictViews(conflicts, log),
      others: newsView(kind, content, log, behind),
    };
    if (made.length === 0) {
      return { version: draft.version, savedAt: draft.saved_at.toISOString(), ...told };
    }
    const { version, content: before, saved_at: savedAt, written_by: writtenBy } = draft;
    const being = { id, version, content: before, savedAt, writtenBy, writingSince: draft.writing_since };
    // Whoever keeps a version does so under the lock: two who keep the same one would wait for each other.
    if (lock === '' && isFinished(being, actor.accountId, arrivedAt)) return null;
    const begins = await keepFinished(db, kind, being, actor.accountId, arrivedAt);
    const [saved] = await db.query<{ version: number }[]>(
      prepared(
        `WITH saved AS (
           UPDATE ${table} d SET content = $3, version = d.version + 1, saved_at = $4, written_by = $5,
                  writing_since = CASE WHEN $7 THEN $4 ELSE d.writing_since END
            WHERE d.id = $1 AND d.version = $2 AND d.status = 'draft' AND ${isOpen('$4')}
           RETURNING d.version)
         INSERT INTO ${table}_change (${table}_id, version, account_id, at, paths)
         SELECT $1, version, $5, $4, $6 FROM saved RETURNING version`,
      ),
      [
        id,
        version,
        JSON.stringify(content),
        arrivedAt,
        actor.accountId,
        made.map(({ path }) => path),
        begins,
      ],
    );
    return saved ? { version: saved.version, savedAt: arrivedAt.toISOString(), ...told } : null;
  }
}
