import type { OfficeOfferView } from '@nurt/contracts/evaluation';
import { AcceptUpdateRequest, ReturnUpdateRequest } from '@nurt/contracts/agreements/requests';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../kernel';
import { OfficeOffersQueries } from '../evaluation';
import { DecideUpdate } from './use-cases/decide-update';

/** What the office decides about the update of an offer, before it prepares the agreement. */
@Controller('office/offers/:offerId/update')
export class OfferUpdatesController {
  constructor(
    private readonly officeOffers: OfficeOffersQueries,
    private readonly decideUpdate: DecideUpdate,
  ) {}

  @Requires('agreement.write')
  @Post('acceptance')
  @HttpCode(200)
  async accept(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Body() { version }: AcceptUpdateRequest,
  ): Promise<OfficeOfferView> {
    await this.decideUpdate.accept(caller, id, version);
    return this.officeOffers.one(caller, id);
  }

  @Requires('agreement.write')
  @Post('return')
  @HttpCode(200)
  async returnWithRemarks(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Body() { remarks }: ReturnUpdateRequest,
  ): Promise<OfficeOfferView> {
    await this.decideUpdate.returnWithRemarks(caller, id, remarks);
    return this.officeOffers.one(caller, id);
  }
}
