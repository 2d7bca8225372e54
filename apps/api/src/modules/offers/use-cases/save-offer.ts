import type { SavedOfferView } from '@nurt/contracts/offers';
import type { SaveOfferRequest } from '@nurt/contracts/offers/requests';
import { repeatedIds, type OfferStatus } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuse, type Refusal, type SignedInCaller } from '../../../kernel';
import { organisationsAllowing, requireRoleIn } from '../../organisations';

/**
 * Saves the parts of a draft that changed. It runs every few seconds for everybody who writes, so it is one statement
 * and therefore its own transaction; only when nothing was saved does it look for the reason.
 */
@Injectable()
export class SaveOffer {
  constructor(private readonly dataSource: DataSource) {}

  async execute(
    { actor, arrivedAt }: SignedInCaller,
    id: string,
    { version, parts }: SaveOfferRequest,
  ): Promise<SavedOfferView> {
    const repeated = repeatedIds(parts);
    if (repeated.length > 0) {
      throw refuse.malformed(repeated.map(({ code, path }) => ({ code, path: `parts.${path}` })));
    }
    const [saved] = await this.dataSource.query<[{ version: number }[], number]>(
      // Only an offer on the form of sports clubs has their part.
      `UPDATE offer o SET content = o.content || CASE WHEN o.content ? 'sport' THEN $3::jsonb ELSE $3::jsonb - 'sport' END,
              version = o.version + 1, saved_at = $4
         FROM call c
        WHERE o.id = $1 AND o.version = $2 AND o.status = 'draft' AND o.organisation_id = ANY ($5)
          AND c.id = o.call_id AND c.status = 'announced' AND c.closes_at > $4
        RETURNING o.version`,
      [id, version, JSON.stringify(parts), arrivedAt, organisationsAllowing(actor, 'ownOffer.write')],
    );
    const row = saved[0];
    if (!row) throw await this.whyNot({ actor, arrivedAt }, id);
    return { version: row.version, savedAt: arrivedAt.toISOString() };
  }

  private async whyNot(
    { actor, arrivedAt }: Pick<SignedInCaller, 'actor' | 'arrivedAt'>,
    id: string,
  ): Promise<Refusal> {
    const [offer] = await this.dataSource.query<
      { status: OfferStatus; organisation_id: string; open: boolean }[]
    >(
      `SELECT o.status, o.organisation_id, c.status = 'announced' AND c.closes_at > $2 AS open
         FROM offer o JOIN call c ON c.id = o.call_id WHERE o.id = $1`,
      [id, arrivedAt],
    );
    if (!offer) return refuse.notFound();
    requireRoleIn(actor, offer.organisation_id, 'ownOffer.write');
    if (offer.status !== 'draft') return refuse.conflict('not_now');
    return refuse.conflict(offer.open ? 'changed_elsewhere' : 'offer_window_closed');
  }
}
