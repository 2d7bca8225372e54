import type { RecordPublicationRequest } from '@nurt/contracts/calls/requests';
import { dateInWarsaw } from '@nurt/domain/calendar';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { Call } from '../call.entity';
import { assertOwn } from '../call.policy';
import { enterPublication } from '../publications';
import { instantOf } from '../call.terms';

/**
 * An officer registers that the announcement has appeared in one of the places that the law names (UDPP art. 13
 * ust. 3). The window is counted from the last of them.
 */
@Injectable()
export class RecordPublication {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, id: string, request: RecordPublicationRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const call = await tx.db.findOne(Call, { where: { id }, lock: { mode: 'pessimistic_write' } });
      assertOwn(caller, call);
      const { place, evidence } = request;
      const publishedAt = instantOf(request.publishedAt, 'publishedAt');
      call.publish(place, dateInWarsaw(publishedAt));
      if (!call.statute?.rules.publicationPlaces.includes(place)) {
        throw refuse.invalid([{ code: 'call_publication_not_required', path: 'place', params: { place } }]);
      }
      await enterPublication(tx, { callId: id, place, publishedAt, hourKnown: true, evidence });
      await tx.db.save(Call, call);
      await tx.record({
        type: 'call.published',
        subject: { kind: 'call', id },
        authorityId: call.authorityId,
        data: { place, publishedAt: publishedAt.toISOString() },
      });
    });
  }
}
