import { randomUUID } from 'node:crypto';
import type { CommentSmallGrantRequest } from '@nurt/contracts/small-grants/requests';
import { COMMENTS_PER_OFFER, commentsAreOpen } from '@nurt/domain/small-grants';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type Caller } from '../../../kernel';
import { SmallGrant, SmallGrantComment } from '../small-grant.entity';
import { smallGrantFact } from '../small-grant.events';

/** Anybody comments on a published offer within seven days (UDPP art. 19a ust. 4). No account is asked for. */
@Injectable()
export class CommentSmallGrant {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Refusal notFound; conflict `small_grant_comments_closed`, `small_grant_comments_full` */
  execute(caller: Caller, id: string, { author, text }: CommentSmallGrantRequest): Promise<string> {
    return this.unitOfWork.run({ ...caller, actor: null }, async (tx) => {
      const grant = await tx.db.findOne(SmallGrant, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!grant || grant.commentsUntil === null) throw refuse.notFound();
      const { commentsUntil: until } = grant;
      if (grant.status !== 'published' || !commentsAreOpen(until, tx.now)) {
        throw refuse.conflict('small_grant_comments_closed', { until }, 'UDPP art. 19a ust. 4');
      }
      if ((await tx.db.countBy(SmallGrantComment, { smallGrantId: id })) >= COMMENTS_PER_OFFER) {
        throw refuse.conflict('small_grant_comments_full', { maximum: COMMENTS_PER_OFFER });
      }
      const comment = {
        id: randomUUID(),
        smallGrantId: id,
        author: author.trim(),
        text: text.trim(),
        at: tx.now,
        status: 'waiting' as const,
      };
      await tx.db.insert(SmallGrantComment, comment);
      await tx.record(smallGrantFact('smallGrant.commented', grant));
      return comment.id;
    });
  }
}
