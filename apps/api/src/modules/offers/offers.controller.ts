import type { PresenceView, SavedDraftView } from '@nurt/contracts/drafts';
import type { OfferRowView, OfferView, ReceiptView } from '@nurt/contracts/offers';
import { BePresentRequest, SaveDraftRequest } from '@nurt/contracts/drafts/requests';
import {
  OfficeOffersQuery,
  OffersQuery,
  StartOfferRequest,
  SubmitOfferRequest,
} from '@nurt/contracts/offers/requests';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { CurrentCaller, DraftPresence, IdPipe, Requires, type SignedInCaller } from '../../kernel';
import { OFFER_DRAFT } from './offer-draft';
import { OffersQueries } from './offers.queries';
import { DiscardOffer } from './use-cases/discard-offer';
import { ReplaceOffer } from './use-cases/replace-offer';
import { SaveOffer } from './use-cases/save-offer';
import { StartOffer } from './use-cases/start-offer';
import { SubmitOffer } from './use-cases/submit-offer';
import { WithdrawOffer } from './use-cases/withdraw-offer';

@Controller()
export class OffersController {
  constructor(
    private readonly queries: OffersQueries,
    private readonly startOffer: StartOffer,
    private readonly saveOffer: SaveOffer,
    private readonly submitOffer: SubmitOffer,
    private readonly withdrawOffer: WithdrawOffer,
    private readonly replaceOffer: ReplaceOffer,
    private readonly discardOffer: DiscardOffer,
    private readonly presence: DraftPresence,
  ) {}

  @Requires('ownOffer.read')
  @Get('offers')
  mine(@CurrentCaller() caller: SignedInCaller, @Query() query: OffersQuery): Promise<OfferRowView[]> {
    return this.queries.mine(caller, query.organisationId);
  }

  @Requires('ownOffer.write')
  @Post('offers')
  async start(
    @CurrentCaller() caller: SignedInCaller,
    @Body() request: StartOfferRequest,
  ): Promise<OfferView> {
    return this.queries.one(caller, await this.startOffer.execute(caller, request));
  }

  @Requires('ownOffer.read')
  @Get('offers/:offerId')
  one(@CurrentCaller() caller: SignedInCaller, @Param('offerId', IdPipe) id: string): Promise<OfferView> {
    return this.queries.one(caller, id);
  }

  @Requires('ownOffer.write')
  @Patch('offers/:offerId')
  save(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Body() request: SaveDraftRequest,
  ): Promise<SavedDraftView> {
    return this.saveOffer.execute(caller, id, request);
  }

  @Requires('ownOffer.read')
  @Put('offers/:offerId/presence')
  present(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Body() request: BePresentRequest,
  ): Promise<PresenceView> {
    return this.presence.execute(OFFER_DRAFT, caller, id, request);
  }

  @Requires('ownOffer.read')
  @Delete('offers/:offerId/presence/:windowId')
  async leave(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Param('windowId', IdPipe) window: string,
  ): Promise<{ id: string }> {
    await this.presence.leave(OFFER_DRAFT, caller, id, window);
    return { id: window };
  }

  @Requires('ownOffer.write')
  @Delete('offers/:offerId')
  async discard(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
  ): Promise<{ id: string }> {
    await this.discardOffer.execute(caller, id);
    return { id };
  }

  @Requires('ownOffer.submit')
  @Post('offers/:offerId/submission')
  @HttpCode(200)
  async submit(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Body() request: SubmitOfferRequest,
  ): Promise<OfferView> {
    const submitted = await this.submitOffer.execute(caller, id, request);
    return submitted ? this.queries.submitted(caller, submitted) : this.queries.one(caller, id);
  }

  @Requires('ownOffer.submit')
  @Post('offers/:offerId/withdrawal')
  @HttpCode(200)
  async withdraw(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
  ): Promise<OfferView> {
    await this.withdrawOffer.execute(caller, id);
    return this.queries.one(caller, id);
  }

  @Requires('ownOffer.write')
  @Post('offers/:offerId/replacement')
  async replace(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
  ): Promise<OfferView> {
    return this.queries.one(caller, await this.replaceOffer.execute(caller, id));
  }

  @Requires('ownOffer.read')
  @Get('offers/:offerId/receipt')
  receipt(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
  ): Promise<ReceiptView> {
    return this.queries.receipt(caller, id);
  }

  @Requires('offer.read')
  @Get('office/offers')
  ofOffice(
    @CurrentCaller() caller: SignedInCaller,
    @Query() query: OfficeOffersQuery,
  ): Promise<OfferRowView[]> {
    return this.queries.ofOffice(caller, query);
  }
}
