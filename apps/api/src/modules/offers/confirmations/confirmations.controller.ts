import type { OfferConfirmationsView, OfficeConfirmationsView } from '@nurt/contracts/offers';
import { MatchPaperRequest } from '@nurt/contracts/offers/requests';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../../kernel';
import { ConfirmationsQueries } from './confirmations.queries';
import { MatchPaper } from './match-paper';

/** Who has confirmed an offer. A representative confirms by submitting, a partner's on the page of the joint offer. */
@Controller()
export class ConfirmationsController {
  constructor(
    private readonly queries: ConfirmationsQueries,
    private readonly matchPaper: MatchPaper,
  ) {}

  @Requires('ownOffer.read')
  @Get('offers/:offerId/confirmations')
  mine(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
  ): Promise<OfferConfirmationsView> {
    return this.queries.mine(caller, offerId);
  }

  @Requires('offer.read')
  @Get('office/offers/:offerId/confirmations')
  ofOffice(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
  ): Promise<OfficeConfirmationsView> {
    return this.queries.ofOffice(caller, offerId);
  }

  @Requires('formalCheck.write')
  @Post('office/offers/:offerId/paper-confirmation')
  @HttpCode(200)
  async paper(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
    @Body() request: MatchPaperRequest,
  ): Promise<OfficeConfirmationsView> {
    await this.matchPaper.execute(caller, offerId, request);
    return this.queries.ofOffice(caller, offerId);
  }
}
