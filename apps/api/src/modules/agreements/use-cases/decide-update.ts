import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { OffersFacade, type OfferRecord } from '../../offers';
import { requireOfficeOfAll } from '../load-scope';

/** The office decides on the update of an offer after a cut: what it accepts is annexed to the agreement. */
@Injectable()
export class DecideUpdate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly offers: OffersFacade,
    private readonly calls: CallsFacade,
  ) {}

  /**
   * @throws Refusal notFound, forbidden; conflict `not_now`, `changed_elsewhere`; `offer_confirmation_awaited`,
   *   `offer_confirmation_undecided` while it is not confirmed
   */
  accept(caller: SignedInCaller, offerId: string, version: number): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const offer = await this.requireOffer(tx, caller, offerId);
      const call = await this.calls.get(tx.db, offer.callId);
      if (!call) throw refuse.notFound();
      const hindered = await this.offers.updateHinders(tx.db, offer, call);
      if (hindered) throw refuse.conflict(hindered.code, { dueOn: hindered.dueOn });
      await this.offers.acceptUpdate(tx, offerId, version, caller.actor.accountId);
    });
  }

  /** @throws Refusal notFound, forbidden; conflict `not_now`; invalid `required` without remarks */
  returnWithRemarks(caller: SignedInCaller, offerId: string, remarks: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      await this.requireOffer(tx, caller, offerId);
      await this.offers.returnUpdate(tx, offerId, remarks.trim(), caller.actor.accountId);
    });
  }

  private async requireOffer(tx: Tx, { actor }: SignedInCaller, offerId: string): Promise<OfferRecord> {
    const offer = await this.offers.get(tx.db, offerId);
    if (!offer) throw refuse.notFound();
    await requireOfficeOfAll(tx, actor, offer, offerId);
    return offer;
  }
}
