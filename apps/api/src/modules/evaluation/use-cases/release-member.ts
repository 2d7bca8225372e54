import type { ReleaseMemberRequest } from '@nurt/contracts/evaluation/requests';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { AccountsFacade } from '../../identity';
import { OffersFacade } from '../../offers';
import { CommitteeMember } from '../committee.entity';
import { requireOwn, whyNotRelease } from '../evaluation.policy';
import { Scoring } from '../scoring';

/**
 * An officer releases a member who cannot go on from further scoring, for good and only while scoring is sealed. What
 * they filed counts; what they have not filed is owed no more.
 */
@Injectable()
export class ReleaseMember {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsFacade,
    private readonly calls: CallsFacade,
    private readonly offers: OffersFacade,
  ) {}

  /** @throws Refusal notFound for other authorities and people who are not on the committee; conflict as `whyNotRelease` */
  execute(
    caller: SignedInCaller,
    callId: string,
    accountId: string,
    { reason }: ReleaseMemberRequest,
  ): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      // Alone, so that no sheet is filed meanwhile.
      const call = requireOwn(caller.actor, await this.calls.lock(tx, callId));
      const scoring = await Scoring.load(tx.db, this.offers, call);
      const member = scoring.members.find((found) => found.accountId === accountId.toLowerCase());
      if (!member) throw refuse.notFound();
      const why = whyNotRelease(this.calls.phase(call, tx.now), scoring, member);
      if (why) throw refuse.conflict(why);
      await tx.db.update(
        CommitteeMember,
        { callId, accountId: member.accountId },
        { releasedAt: tx.now, releaseReason: reason, releasedBy: caller.actor.accountId },
      );
      const [account] = await this.accounts.byIds(tx.db, [member.accountId]);
      await tx.record({
        type: 'committee.memberReleased',
        subject: { kind: 'call', id: callId },
        authorityId: call.authorityId,
        data: { name: account?.name ?? '', reason },
      });
    });
  }
}
