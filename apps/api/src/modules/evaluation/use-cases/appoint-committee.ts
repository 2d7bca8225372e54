import type { AppointCommitteeRequest } from '@nurt/contracts/evaluation/requests';
import { committeeProblems, mayChangeCommittee } from '@nurt/domain/evaluation';
import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { refuse, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { AuthoritiesFacade } from '../../authorities';
import { CallsFacade } from '../../calls';
import { OffersFacade } from '../../offers';
import { CommitteeMember } from '../committee.entity';
import { requireOwn } from '../evaluation.policy';
import { Scoring } from '../scoring';

/** An officer appoints the committee of a call, or changes it (UDPP art. 15 ust. 2a–2d). */
@Injectable()
export class AppointCommittee {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly authorities: AuthoritiesFacade,
    private readonly calls: CallsFacade,
    private readonly offers: OffersFacade,
  ) {}

  execute(caller: SignedInCaller, callId: string, { members }: AppointCommitteeRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      // Alone, so that no sheet is filed meanwhile.
      const call = requireOwn(caller.actor, await this.calls.lock(tx, callId));
      if (call.status !== 'announced') throw refuse.conflict('not_now');
      const staff = await this.authorities.staff(tx.db, call.authorityId);
      const scoring = await Scoring.load(tx.db, this.offers, call);
      const present = scoring.members;
      // Whoever sits already may go on sitting, even after losing the role.
      const candidates = [...staff.filter(({ roles }) => roles.includes('committeeMember')), ...present];
      const wanted = members.map(({ accountId, namedBy }) => ({
        accountId: accountId.toLowerCase(),
        namedBy,
      }));
      refuseIfAny(
        committeeProblems(
          wanted,
          candidates.map(({ accountId }) => accountId),
          call.legalBasis,
          call.statute.on,
        ),
      );
      const { withoutJudge } = scoring.progress;
      if (!mayChangeCommittee(present, wanted, scoring.filedInAll, withoutJudge.length)) {
        throw refuse.conflict('committee_locked');
      }
      const ids = wanted.map(({ accountId }) => accountId);
      // Who stays is left as they are, for a release is never undone.
      await tx.db.delete(CommitteeMember, { callId, accountId: Not(In(ids)) });
      await tx.db.upsert(
        CommitteeMember,
        wanted.map((member) => ({ callId, ...member })),
        { conflictPaths: ['callId', 'accountId'], skipUpdateIfNoValuesChanged: true },
      );
      await tx.record({
        type: 'committee.appointed',
        subject: { kind: 'call', id: callId },
        authorityId: call.authorityId,
        data: { members: wanted.length },
      });
    });
  }
}
