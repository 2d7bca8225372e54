import type { EarlierOfferView } from '@nurt/contracts/offers';
import { Controller, Delete, Get, Param } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../../kernel';
import { Beginnings } from './beginnings';

/** With what a new offer may begin, and what its authors have read of its beginning. */
@Controller()
export class BeginningsController {
  constructor(private readonly beginnings: Beginnings) {}

  @Requires('ownOffer.read')
  @Get('organisations/:organisationId/earlier-offers')
  earlier(
    @CurrentCaller() caller: SignedInCaller,
    @Param('organisationId', IdPipe) organisationId: string,
  ): Promise<EarlierOfferView[]> {
    return this.beginnings.possible(caller, organisationId);
  }

  @Requires('ownOffer.write')
  @Delete('offers/:offerId/beginning')
  async putAway(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
  ): Promise<{ id: string }> {
    await this.beginnings.putAway(caller, id);
    return { id };
  }
}
