import type { CorrectPublicationRequest } from '@nurt/contracts/calls/requests';
import { dateInWarsaw } from '@nurt/domain/calendar';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { Call } from '../call.entity';
import { assertOwn } from '../call.policy';
import { enterPublication, registerOf, standing } from '../publications';
import { instantOf } from '../call.terms';

/** An officer puts an entry of the register right by a new one that says why; the first stays in sight. */
@Injectable()
export class CorrectPublication {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, id: string, request: CorrectPublicationRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const call = await tx.db.findOne(Call, { where: { id }, lock: { mode: 'pessimistic_write' } });
      assertOwn(caller, call);
      const { place, evidence, reason } = request;
      const entry = standing(await registerOf(tx.db, id), place);
      if (!entry) throw refuse.conflict('call_publication_not_registered', { place });
      const publishedAt = instantOf(request.publishedAt, 'publishedAt');
      call.publish(place, dateInWarsaw(publishedAt));
      await enterPublication(tx, {
        callId: id,
        place,
        publishedAt,
        hourKnown: true,
        evidence,
        corrects: entry.id,
        reason,
      });
      await tx.db.save(Call, call);
      await tx.record({
        type: 'call.publicationCorrected',
        subject: { kind: 'call', id },
        authorityId: call.authorityId,
        data: { place, publishedAt: publishedAt.toISOString(), reason },
      });
    });
  }
}
