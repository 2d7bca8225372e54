import type { SavedDraftView } from '@nurt/contracts/drafts';
import type { SaveDraftRequest } from '@nurt/contracts/drafts/requests';
import {
  applyChanges,
  changeProblems,
  changesOutside,
  listProblems,
  openedBy,
  updateChangeProblems,
  type RevisionKind,
} from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../../kernel';
import { lockOwnOffer } from '../../offer.policy';
import { OfferRevision } from '../offer-revision.entity';
import { baseOf, OfferRevisions } from '../offer-revisions';

/** Saves what the authors of a returned offer write, in the open places only. */
@Injectable()
export class SaveRevision {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly revisions: OfferRevisions,
  ) {}

  /**
   * @throws Refusal notFound; conflict `not_now`, `offer_correction_over`; malformed with places or
   *   values that are not the form's; invalid `offer_field_closed` with every place that is not open
   */
  execute(
    caller: SignedInCaller,
    offerId: string,
    kind: RevisionKind,
    { baseVersion, changes }: SaveDraftRequest,
  ): Promise<SavedDraftView> {
    return this.unitOfWork.run(caller, async (tx) => {
      const offer = await lockOwnOffer(tx, caller.actor, offerId, 'ownOffer.write');
      const revision = await this.revisions.lock(tx, offerId, kind);
      if (!revision) throw refuse.notFound();
      if (revision.status !== 'open') throw refuse.conflict('not_now');
      if (kind === 'update' && offer.status !== 'awarded') throw refuse.conflict('not_now');
      if (revision.isOver(tx.now)) throw refuse.conflict('offer_correction_over');
      const malformed = changeProblems(changes, revision.content);
      if (malformed.length > 0) throw refuse.malformed(malformed);
      const { content, made, conflicts } = applyChanges(revision.content, changes);
      refuseIfAny(
        kind === 'correction'
          ? changesOutside(changes, openedBy(revision.asked.map(({ path }) => path)))
          : updateChangeProblems(baseOf(offer, revision), content, revision.narrowing !== ''),
      );
      const tooLong = listProblems(content);
      if (tooLong.length > 0) throw refuse.malformed(tooLong);
      // Few write here, so nobody keeps a log: who is behind reads the revision again.
      const behind = revision.version > baseVersion;
      if (made.length > 0) {
        revision.save(content, tx.now);
        await tx.db.update(
          OfferRevision,
          { offerId, kind },
          { content, savedAt: revision.savedAt, version: revision.version },
        );
      }
      return {
        version: revision.version,
        savedAt: revision.savedAt.toISOString(),
        conflicts: conflicts.map(({ path, theirs }) => ({ path, theirs, by: null })),
        others: behind ? null : [],
      };
    });
  }
}
