import type { PresenceView } from '@nurt/contracts/drafts';
import type { BePresentRequest } from '@nurt/contracts/drafts/requests';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedInCaller } from '../access/caller';
import { refuse } from '../refusal';
import type { DraftKind } from './draft-kind';
import { changesSince, newsView } from './draft-news';

/** Milliseconds after which a window that said nothing counts as closed. */
const GONE_AFTER = 40_000;
/** People who are told of; more do not fit into one draft anyway. */
const MOST_PEOPLE = 20;

interface Row<Content> {
  readonly version: number;
  readonly saved_at: Date;
  readonly organisation_id: string;
  /** Only where it is newer than what the window knows. */
  readonly content: Content | null;
}

interface Window {
  readonly window_id: string;
  readonly account_id: string;
  readonly name: string;
  readonly part: string;
  readonly field: string;
  readonly seen_at: Date;
}

/**
 * A window of the draft says where its author is and hears who else is here and what they have saved since. It is asked
 * every few seconds, of whatever process: all it knows stands in the database, and is swept by whoever comes next.
 */
@Injectable()
export class DraftPresence {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The window was closed; another person's is left alone.
   * @throws Refusal notFound for everybody outside the organisation
   */
  async leave<Content extends object>(
    { table, authorise }: DraftKind<Content>,
    { actor }: SignedInCaller,
    id: string,
    window: string,
  ): Promise<void> {
    const [draft] = await this.dataSource.query<Pick<Row<Content>, 'organisation_id'>[]>(
      `SELECT organisation_id FROM ${table} WHERE id = $1`,
      [id],
    );
    if (!draft) throw refuse.notFound();
    authorise(actor, draft.organisation_id, 'read');
    await this.dataSource.query(
      `DELETE FROM ${table}_presence WHERE ${table}_id = $1 AND window_id = $2 AND account_id = $3`,
      [id, window, actor.accountId],
    );
  }

  /** @throws Refusal notFound for everybody outside the organisation */
  async execute<Content extends object>(
    kind: DraftKind<Content>,
    { actor, arrivedAt }: SignedInCaller,
    id: string,
    { window, version, part, field }: BePresentRequest,
  ): Promise<PresenceView> {
    const { table } = kind;
    const db = this.dataSource.manager;
    const [draft] = await db.query<Row<Content>[]>(
      `SELECT version, saved_at, organisation_id, CASE WHEN version > $2 THEN content END AS content
         FROM ${table} WHERE id = $1`,
      [id, version],
    );
    if (!draft) throw refuse.notFound();
    kind.authorise(actor, draft.organisation_id, 'read');
    const present = await db.query<Window[]>(
      `WITH gone AS (DELETE FROM ${table}_presence WHERE seen_at < $7),
            here AS (
              INSERT INTO ${table}_presence (${table}_id, window_id, account_id, part, field, seen_at)
              VALUES ($1, $2, $3, $4, $5, $6)
              ON CONFLICT (${table}_id, window_id) DO UPDATE
                SET part = EXCLUDED.part, field = EXCLUDED.field, seen_at = EXCLUDED.seen_at
                WHERE ${table}_presence.account_id = EXCLUDED.account_id)
       SELECT * FROM (
         -- Of each person the window in which they were last.
         SELECT DISTINCT ON (p.account_id) p.window_id, p.account_id, a.name, p.part, p.field, p.seen_at
           FROM ${table}_presence p JOIN account a ON a.id = p.account_id
          WHERE p.${table}_id = $1 AND p.window_id <> $2 AND p.seen_at >= $7
          ORDER BY p.account_id, p.seen_at DESC, p.window_id) last
        ORDER BY name, account_id LIMIT ${MOST_PEOPLE}`,
      [id, window, actor.accountId, part, field, arrivedAt, new Date(arrivedAt.getTime() - GONE_AFTER)],
    );
    const behind = draft.version - version;
    const log = draft.content === null ? [] : await changesSince(db, kind, id, version);
    return {
      version: draft.version,
      savedAt: draft.saved_at.toISOString(),
      others: draft.content === null ? [] : newsView(kind, draft.content, log, behind),
      present: present.map((one) => ({
        window: one.window_id,
        name: one.name,
        own: one.account_id === actor.accountId,
        part: one.part,
        field: one.field,
        seenAt: one.seen_at.toISOString(),
      })),
    };
  }
}
