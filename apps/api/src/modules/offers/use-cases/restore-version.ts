import { applyChanges, changesBetween, type OfferContent } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { withApplicantsOfNow } from '../joint/partners';
import { Offer } from '../offer.entity';
import { offerFact } from '../offer.events';
import { lockOwnOffer, requireOpen } from '../offer.policy';
import { keepVersion } from '../offer-versions';

/**
 * A member brings a version back. What the offer says until then is kept as a version as well, and so is what it says
 * afterwards: a restoration can be taken back by another one.
 */
@Injectable()
export class RestoreVersion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
  ) {}

  /** @throws Refusal notFound; conflict `not_now`, `already_done` where the offer says it already, `offer_window_closed` */
  execute(caller: SignedInCaller, id: string, versionId: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const offer = await lockOwnOffer(tx, caller.actor, id, 'ownOffer.write');
      if (offer.status !== 'draft') throw refuse.conflict('not_now');
      const call = await this.calls.get(tx.db, offer.callId);
      requireOpen(call && this.calls.phase(call, tx.now));
      const [version] = await tx.db.query<{ content: OfferContent; version: number }[]>(
        'SELECT content, version FROM offer_version WHERE id = $1 AND offer_id = $2',
        [versionId, id],
      );
      if (!version) throw refuse.notFound();

      const changes = changesBetween(offer.content, withApplicantsOfNow(version.content, offer.content));
      if (changes.length === 0) throw refuse.conflict('already_done');
      const { accountId } = caller.actor;
      if (offer.writtenBy !== null) {
        await keepVersion(tx.db, {
          offerId: id,
          version: offer.version,
          content: offer.content,
          accountId: offer.writtenBy,
          savedAt: offer.savedAt,
          reason: 'written',
        });
      }
      offer.restore(applyChanges(offer.content, changes).content, tx.now);
      const { content, version: next, savedAt, writtenBy, writingSince } = offer;
      await tx.db.update(Offer, id, { content, version: next, savedAt, writtenBy, writingSince });
      await tx.db.query(
        'INSERT INTO offer_change (offer_id, version, account_id, at, paths) VALUES ($1, $2, $3, $4, $5)',
        [id, next, accountId, tx.now, changes.map(({ path }) => path)],
      );
      await keepVersion(tx.db, {
        offerId: id,
        version: next,
        content,
        accountId,
        savedAt: tx.now,
        reason: 'restored',
      });
      await tx.record(offerFact('offer.restored', offer, { version: version.version }));
    });
  }
}
