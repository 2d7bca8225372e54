import type { AnnulCallRequest } from '@nurt/contracts/calls/requests';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { LedgerFacade } from '../../ledger';
import { Call } from '../call.entity';
import { assertOwn, whyNotAnnul } from '../call.policy';
import { releasePool } from '../calls.facade';
import { releaseYears } from '../later-years';
import { NO_OFFERS, offerCounts } from '../offer-counts.queries';

/** An officer annuls a call that got no offer, or none that meets the announcement (UDPP art. 18a). */
@Injectable()
export class AnnulCall {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ledger: LedgerFacade,
  ) {}

  execute(caller: SignedInCaller, id: string, request: AnnulCallRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const call = await tx.db.findOne(Call, { where: { id }, lock: { mode: 'pessimistic_write' } });
      assertOwn(caller, call);
      const offers = (await offerCounts(tx.db, [id])).get(id) ?? NO_OFFERS;
      const reason = whyNotAnnul(call, offers, tx.now);
      if (reason) throw refuse.conflict(reason, undefined, 'UDPP art. 18a');
      call.annul(request.grounds);
      await tx.db.save(Call, call);
      const releasedGrosze = await releasePool(tx, this.ledger, call);
      await releaseYears(tx, id);
      await tx.record({
        type: 'call.annulled',
        subject: { kind: 'call', id },
        authorityId: call.authorityId,
        data: { number: call.number, releasedGrosze },
      });
    });
  }
}
