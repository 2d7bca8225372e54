import type { OfferConfirmationsView } from '@nurt/contracts/offers';
import { Controller, Get, Param } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../../kernel';
import { ConfirmationsQueries } from './confirmations.queries';

/** Who has confirmed an offer. A representative confirms by submitting, a partner's on the page of the joint offer. */
@Controller()
export class ConfirmationsController {
  constructor(private readonly queries: ConfirmationsQueries) {}

  @Requires('ownOffer.read')
  @Get('offers/:offerId/confirmations')
  mine(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
  ): Promise<OfferConfirmationsView> {
    return this.queries.mine(caller, offerId);
  }
}
