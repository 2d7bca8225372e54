import type { DraftVersionRowView } from '@nurt/contracts/drafts';
import type { VersionReason } from '@nurt/domain/drafts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedInCaller } from '../access/caller';
import { refuse } from '../refusal';
import type { DraftKind } from './draft-kind';
import { lastContent } from './draft-versions';

interface Row {
  readonly id: string;
  readonly version: number;
  readonly saved_at: Date;
  readonly by: string;
  readonly reason: VersionReason;
  readonly changed_fields: number;
}

/** What is written now, and whose stretch of writing it is. */
interface Now<Content> {
  readonly organisation_id: string;
  readonly content: Content;
  readonly version: number;
  readonly saved_at: Date;
  /** Null where what is written now is kept as a version. */
  readonly written_by: string | null;
  readonly author: string | null;
}

const ROW = `SELECT v.id, v.version, v.saved_at, a.name AS by, v.reason, v.changed_fields`;

/** Versions of a draft, for members of its organisation only. */
@Injectable()
export class DraftVersions {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * All versions, the newest first; what is written now and not kept yet comes before them, without an id.
   * @throws Refusal notFound for everybody outside the organisation
   */
  async list<Content extends object>(
    kind: DraftKind<Content>,
    caller: SignedInCaller,
    id: string,
  ): Promise<DraftVersionRowView[]> {
    const { table, rules } = kind;
    const draft = await this.own(kind, caller, id);
    const { manager } = this.dataSource;
    const rows = await manager.query<Row[]>(
      `${ROW} FROM ${table}_version v JOIN account a ON a.id = v.account_id
        WHERE v.${table}_id = $1 ORDER BY v.version DESC`,
      [id],
    );
    const kept = rows.map(rowView);
    if (draft.written_by === null) return kept;
    const now: DraftVersionRowView = {
      id: null,
      version: draft.version,
      savedAt: draft.saved_at.toISOString(),
      by: draft.author ?? '',
      reason: 'written',
      changedFields: rules.changesBetween(await lastContent(manager, kind, id), draft.content).length,
    };
    return [now, ...kept];
  }

  /** One version with what it says. @throws Refusal notFound, also for a version of another draft */
  async one<Content extends object>(
    kind: DraftKind<Content>,
    caller: SignedInCaller,
    id: string,
    versionId: string,
  ): Promise<DraftVersionRowView & { readonly content: Content }> {
    await this.own(kind, caller, id);
    const { table } = kind;
    const [row] = await this.dataSource.query<(Row & { content: Content })[]>(
      `${ROW}, v.content FROM ${table}_version v JOIN account a ON a.id = v.account_id
        WHERE v.id = $1 AND v.${table}_id = $2`,
      [versionId, id],
    );
    if (!row) throw refuse.notFound();
    return { ...rowView(row), content: row.content };
  }

  private async own<Content extends object>(
    { table, authorise }: DraftKind<Content>,
    { actor }: SignedInCaller,
    id: string,
  ): Promise<Now<Content>> {
    const [draft] = await this.dataSource.query<Now<Content>[]>(
      `SELECT d.organisation_id, d.content, d.version, d.saved_at, d.written_by, a.name AS author
         FROM ${table} d LEFT JOIN account a ON a.id = d.written_by WHERE d.id = $1`,
      [id],
    );
    if (!draft) throw refuse.notFound();
    authorise(actor, draft.organisation_id, 'read');
    return draft;
  }
}

function rowView(row: Row): DraftVersionRowView {
  return {
    id: row.id,
    version: row.version,
    savedAt: row.saved_at.toISOString(),
    by: row.by,
    reason: row.reason,
    changedFields: row.changed_fields,
  };
}
