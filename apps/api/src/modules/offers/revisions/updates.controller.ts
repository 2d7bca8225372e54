import type { OfferRevisionView, OfferView, SavedOfferView } from '@nurt/contracts/offers';
import {
  NarrowTaskRequest,
  ResignRequest,
  SaveOfferRequest,
  SendRevisionRequest,
} from '@nurt/contracts/offers/requests';
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../../kernel';
import { OffersQueries } from '../offers.queries';
import { ResignFromGrant } from '../use-cases/resign-from-grant';
import { RevisionsQueries } from './revisions.queries';
import { NarrowTask } from './use-cases/narrow-task';
import { SaveRevision } from './use-cases/save-revision';
import { SendUpdate } from './use-cases/send-update';

/** The update of an offer after a cut, or the resignation, by its authors. */
@Controller('offers/:offerId')
export class UpdatesController {
  constructor(
    private readonly queries: RevisionsQueries,
    private readonly offers: OffersQueries,
    private readonly saveRevision: SaveRevision,
    private readonly narrowTask: NarrowTask,
    private readonly sendUpdate: SendUpdate,
    private readonly resignFromGrant: ResignFromGrant,
  ) {}

  @Requires('ownOffer.read')
  @Get('update')
  one(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
  ): Promise<OfferRevisionView> {
    return this.queries.one(caller, id, 'update');
  }

  @Requires('ownOffer.write')
  @Patch('update')
  save(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Body() request: SaveOfferRequest,
  ): Promise<SavedOfferView> {
    return this.saveRevision.execute(caller, id, 'update', request);
  }

  @Requires('ownOffer.write')
  @Put('update/narrowing')
  async narrow(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Body() request: NarrowTaskRequest,
  ): Promise<OfferRevisionView> {
    await this.narrowTask.execute(caller, id, request);
    return this.queries.one(caller, id, 'update');
  }

  @Requires('ownOffer.submit')
  @Post('update/sending')
  @HttpCode(200)
  async send(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Body() request: SendRevisionRequest,
  ): Promise<OfferRevisionView> {
    await this.sendUpdate.execute(caller, id, request);
    return this.queries.one(caller, id, 'update');
  }

  @Requires('ownOffer.submit')
  @Post('resignation')
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
