import type { OfferRevisionView, SavedOfferView } from '@nurt/contracts/offers';
import { SaveOfferRequest, SendRevisionRequest } from '@nurt/contracts/offers/requests';
import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../../kernel';
import { RevisionsQueries } from './revisions.queries';
import { SaveRevision } from './use-cases/save-revision';
import { SendCorrection } from './use-cases/send-correction';

/** The correction of a returned offer, by its authors. */
@Controller('offers/:offerId/correction')
export class CorrectionsController {
  constructor(
    private readonly queries: RevisionsQueries,
    private readonly saveRevision: SaveRevision,
    private readonly sendCorrection: SendCorrection,
  ) {}

  @Requires('ownOffer.read')
  @Get()
  one(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
  ): Promise<OfferRevisionView> {
    return this.queries.one(caller, id, 'correction');
  }

  @Requires('ownOffer.write')
  @Patch()
  save(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Body() request: SaveOfferRequest,
  ): Promise<SavedOfferView> {
    return this.saveRevision.execute(caller, id, 'correction', request);
  }

  @Requires('ownOffer.submit')
  @Post('sending')
  @HttpCode(200)
  async send(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Body() request: SendRevisionRequest,
  ): Promise<OfferRevisionView> {
    await this.sendCorrection.execute(caller, id, request);
    return this.queries.one(caller, id, 'correction');
  }
}
