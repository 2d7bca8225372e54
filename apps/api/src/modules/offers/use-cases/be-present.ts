import type { OfferPresenceView } from '@nurt/contracts/offers';
import type { BePresentRequest } from '@nurt/contracts/offers/requests';
import type { OfferContent } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuse, type SignedInCaller } from '../../../kernel';
import { requireRoleIn } from '../../organisations';
import { changesSince, newsView } from '../offer-news';

/** Milliseconds after which a window that said nothing counts as closed. */
const GONE_AFTER = 40_000;
/** People who are told of; more do not fit into one offer anyway. */
const MOST_PEOPLE = 20;

interface Row {
  readonly version: number;
  readonly saved_at: Date;
  readonly organisation_id: string;
  /** Only where it is newer than what the window knows. */
  readonly content: OfferContent | null;
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
 * A window of the offer says where its author is and hears who else is here and what they have saved since. It is asked
 * every few seconds, of whatever process: all it knows stands in the database, and is swept by whoever comes next.
 */
@Injectable()
export class BePresent {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The window was closed; another person's is left alone.
   * @throws Refusal notFound for everybody outside the organisation
   */
  async leave({ actor }: SignedInCaller, id: string, window: string): Promise<void> {
    const [offer] = await this.dataSource.query<Pick<Row, 'organisation_id'>[]>(
      'SELECT organisation_id FROM offer WHERE id = $1',
      [id],
    );
    if (!offer) throw refuse.notFound();
    requireRoleIn(actor, offer.organisation_id, 'ownOffer.read');
    await this.dataSource.query(
      'DELETE FROM offer_presence WHERE offer_id = $1 AND window_id = $2 AND account_id = $3',
      [id, window, actor.accountId],
    );
  }

  /** @throws Refusal notFound for everybody outside the organisation */
  async execute(
    { actor, arrivedAt }: SignedInCaller,
    id: string,
    { window, version, part, field }: BePresentRequest,
  ): Promise<OfferPresenceView> {
    const db = this.dataSource.manager;
    const [offer] = await db.query<Row[]>(
      `SELECT version, saved_at, organisation_id, CASE WHEN version > $2 THEN content END AS content
         FROM offer WHERE id = $1`,
      [id, version],
    );
    if (!offer) throw refuse.notFound();
    requireRoleIn(actor, offer.organisation_id, 'ownOffer.read');
    const present = await db.query<Window[]>(
      `WITH gone AS (DELETE FROM offer_presence WHERE seen_at < $7),
            here AS (
              INSERT INTO offer_presence (offer_id, window_id, account_id, part, field, seen_at)
              VALUES ($1, $2, $3, $4, $5, $6)
              ON CONFLICT (offer_id, window_id) DO UPDATE
                SET part = EXCLUDED.part, field = EXCLUDED.field, seen_at = EXCLUDED.seen_at
                WHERE offer_presence.account_id = EXCLUDED.account_id)
       SELECT * FROM (
         -- Of each person the window in which they were last.
         SELECT DISTINCT ON (p.account_id) p.window_id, p.account_id, a.name, p.part, p.field, p.seen_at
           FROM offer_presence p JOIN account a ON a.id = p.account_id
          WHERE p.offer_id = $1 AND p.window_id <> $2 AND p.seen_at >= $7
          ORDER BY p.account_id, p.seen_at DESC, p.window_id) last
        ORDER BY name, account_id LIMIT ${MOST_PEOPLE}`,
      [id, window, actor.accountId, part, field, arrivedAt, new Date(arrivedAt.getTime() - GONE_AFTER)],
    );
    const behind = offer.version - version;
    const log = offer.content === null ? [] : await changesSince(db, id, version);
    return {
      version: offer.version,
      savedAt: offer.saved_at.toISOString(),
      others: offer.content === null ? [] : newsView(offer.content, log, behind),
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
