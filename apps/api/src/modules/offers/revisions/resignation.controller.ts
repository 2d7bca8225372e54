import type { OfferView } from '@nurt/contracts/offers';
import { ResignRequest } from '@nurt/contracts/offers/requests';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../../kernel';
import { OffersQueries } from '../offers.queries';
import { ResignFromGrant } from '../use-cases/resign-from-grant';

/** The organisation gives its grant up instead of updating the offer. */
@Controller('offers/:offerId/resignation')
export class ResignationController {
  constructor(
    private readonly offers: OffersQueries,
    private readonly resignFromGrant: ResignFromGrant,
  ) {}

  @Requires('ownOffer.submit')
  @Post()
  @HttpCode(200)
  async resign(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Body() request: ResignRequest,
  ): Promise<OfferView> {
    await this.resignFromGrant.execute(caller, id, request);
    return this.offers.one(caller, id);
  }
}
