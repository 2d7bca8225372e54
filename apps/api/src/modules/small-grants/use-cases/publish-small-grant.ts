import type { PublishSmallGrantRequest } from '@nurt/contracts/small-grants/requests';
import { dateInWarsaw, localDate } from '@nurt/domain/calendar';
import { smallGrantPublicationProblems } from '@nurt/domain/small-grants';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { SmallGrant } from '../small-grant.entity';
import { smallGrantFact } from '../small-grant.events';
import { lockOfOffice } from '../small-grant.policy';

/**
 * An officer records that the offer stands in all three places (UDPP art. 19a ust. 3): from the last of them on
 * everybody has seven days to comment. One that comes after the seven working days is recorded all the same.
 */
@Injectable()
export class PublishSmallGrant {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, id: string, request: PublishSmallGrantRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const grant = await lockOfOffice(tx, caller.actor, id);
      if (grant.status !== 'submitted' || grant.offeredOn === null) {
        throw refuse.conflict(grant.status === 'withdrawn' ? 'not_now' : 'already_done');
      }
      const publications = {
        bulletin: localDate(request.bulletin),
        noticeBoard: localDate(request.noticeBoard),
        website: localDate(request.website),
      };
      refuseIfAny(smallGrantPublicationProblems(publications, grant.offeredOn, dateInWarsaw(tx.now)));
      grant.publish(publications, caller.actor.accountId, tx.now);
      const { status, commentsUntil, publishedAt, publishedBy } = grant;
      await tx.db.update(SmallGrant, id, {
        status,
        publications,
        commentsUntil,
        publishedAt,
        publishedBy,
      });
      await tx.record(smallGrantFact('smallGrant.published', grant, { until: commentsUntil ?? '' }));
    });
  }
}
