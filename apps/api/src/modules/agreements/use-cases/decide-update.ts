import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { OffersFacade } from '../../offers';
import { requireOfficeOfAll } from '../load-scope';

/** The office decides on the update of an offer after a cut: what it accepts is annexed to the agreement. */
@Injectable()
export class DecideUpdate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly offers: OffersFacade,
  ) {}

  /** @throws Refusal notFound, forbidden; conflict `not_now`, `changed_elsewhere` */
  accept(caller: SignedInCaller, offerId: string, version: number): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      await this.requireOffer(tx, caller, offerId);
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

  private async requireOffer(tx: Tx, { actor }: SignedInCaller, offerId: string): Promise<void> {
    const offer = await this.offers.get(tx.db, offerId);
    if (!offer) throw refuse.notFound();
    await requireOfficeOfAll(tx, actor, offer, offerId);
  }
}
