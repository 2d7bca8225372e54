import { Injectable } from '@nestjs/common';
import { refuse, restoreDraft, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { smallGrantFact } from '../small-grant.events';
import { lockOwn } from '../small-grant.policy';
import { SMALL_GRANT_DRAFT } from '../small-grant-draft';

/** A member brings a version of the offer back. */
@Injectable()
export class RestoreSmallGrant {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Refusal as `restoreDraft`; notFound */
  execute(caller: SignedInCaller, id: string, versionId: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { actor } = caller;
      const grant = await lockOwn(tx, actor, id, 'ownOffer.write');
      if (grant.status !== 'draft') throw refuse.conflict('not_now');
      const version = await restoreDraft(tx, actor, SMALL_GRANT_DRAFT, grant, versionId);
      await tx.record(smallGrantFact('smallGrant.restored', grant, { version }));
    });
  }
}
