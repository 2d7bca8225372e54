import type { SavedOfferView } from '@nurt/contracts/offers';
import type { SaveOfferRequest } from '@nurt/contracts/offers/requests';
import type { OfferContent, OfferStatus } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { requireRoleIn } from '../../organisations';
import { mergeChanges } from '../merge-changes';
import { changesSince, conflictViews, newsView } from '../offer-news';
import { keepFinished } from '../offer-versions';

interface Row {
  readonly content: OfferContent;
  readonly version: number;
  readonly saved_at: Date;
  readonly status: OfferStatus;
  readonly organisation_id: string;
  readonly open: boolean;
  readonly written_by: string | null;
  readonly writing_since: Date | null;
}

/**
 * Merges the fields that an author changed into the draft as it is now, whoever else has changed others. It runs every
 * few seconds for everybody who writes, so it reads and writes in one statement each and takes the row's lock only
 * where somebody else was faster between the two.
 */
@Injectable()
export class SaveOffer {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Changes whose field somebody else changed meanwhile are not made and come back as conflicts.
   * @throws Refusal malformed for places and values that the form does not have; notFound; conflict `not_now`,
   *   `offer_window_closed`
   */
  async execute(caller: SignedInCaller, id: string, request: SaveOfferRequest): Promise<SavedOfferView> {
    return (
      (await this.attempt(this.dataSource.manager, caller, id, request, '')) ??
      (await this.unitOfWork.run(caller, async ({ db }) => {
        const saved = await this.attempt(db, caller, id, request, 'FOR UPDATE OF o');
        if (saved === null) throw refuse.conflict('offer_window_closed');
        return saved;
      }))
    );
  }

  /** Null where the offer has changed since it was read. */
  private async attempt(
    db: EntityManager,
    { actor, arrivedAt }: SignedInCaller,
    id: string,
    { baseVersion, changes }: SaveOfferRequest,
    lock: '' | 'FOR UPDATE OF o',
  ): Promise<SavedOfferView | null> {
    const [offer] = await db.query<Row[]>(
      `SELECT o.content, o.version, o.saved_at, o.status, o.organisation_id, o.written_by, o.writing_since,
              c.status = 'announced' AND c.closes_at > $2 AS open
         FROM offer o JOIN call c ON c.id = o.call_id WHERE o.id = $1 ${lock}`,
      [id, arrivedAt],
    );
    if (!offer) throw refuse.notFound();
    requireRoleIn(actor, offer.organisation_id, 'ownOffer.write');
    if (offer.status !== 'draft') throw refuse.conflict('not_now');
    if (!offer.open) throw refuse.conflict('offer_window_closed');

    const { content, made, conflicts } = mergeChanges(offer.content, changes);
    const behind = Math.max(0, offer.version - baseVersion);
    const log = behind > 0 ? await changesSince(db, id, baseVersion) : [];
    const told = {
      conflicts: conflictViews(conflicts, log),
      others: newsView(content, log, behind),
    };
    if (made.length === 0) {
      return { version: offer.version, savedAt: offer.saved_at.toISOString(), ...told };
    }
    const { version, content: before, saved_at: savedAt } = offer;
    const begins = await keepFinished(
      db,
      {
        offerId: id,
        version,
        content: before,
        savedAt,
        writtenBy: offer.written_by,
        writingSince: offer.writing_since,
      },
      actor.accountId,
      arrivedAt,
    );
    const [saved] = await db.query<{ version: number }[]>(
      `WITH saved AS (
         UPDATE offer o SET content = $3, version = o.version + 1, saved_at = $4, written_by = $5,
                writing_since = CASE WHEN $7 THEN $4 ELSE o.writing_since END
           FROM call c
          WHERE o.id = $1 AND o.version = $2 AND o.status = 'draft'
            AND c.id = o.call_id AND c.status = 'announced' AND c.closes_at > $4
         RETURNING o.version)
       INSERT INTO offer_change (offer_id, version, account_id, at, paths)
       SELECT $1, version, $5, $4, $6 FROM saved RETURNING version`,
      [
        id,
        offer.version,
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
