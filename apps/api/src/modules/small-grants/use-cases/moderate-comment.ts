import type { ModerateCommentRequest } from '@nurt/contracts/small-grants/requests';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { SmallGrantComment } from '../small-grant.entity';
import { smallGrantFact } from '../small-grant.events';
import { lockOfOffice } from '../small-grant.policy';

/**
 * An officer shows a comment to everybody, or hides it and says why: an insult, somebody's personal data. A hidden
 * comment is kept and counted; the executive reads it all the same.
 */
@Injectable()
export class ModerateComment {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Returns the id of the offer. */
  execute(
    caller: SignedInCaller,
    commentId: string,
    { shown, hiddenBecause }: ModerateCommentRequest,
  ): Promise<string> {
    return this.unitOfWork.run(caller, async (tx) => {
      const comment = await tx.db.findOneBy(SmallGrantComment, { id: commentId });
      if (!comment) throw refuse.notFound();
      const grant = await lockOfOffice(tx, caller.actor, comment.smallGrantId);
      const because = hiddenBecause.trim();
      if (!shown && because === '') throw refuse.invalid([{ code: 'required', path: 'hiddenBecause' }]);
      comment.moderate(shown ? null : because, caller.actor.accountId, tx.now);
      await tx.db.save(SmallGrantComment, comment);
      await tx.record(smallGrantFact('smallGrant.commentModerated', grant, { outcome: comment.status }));
      return grant.id;
    });
  }
}
