import type { PresenceView, SavedDraftView } from '@nurt/contracts/drafts';
import { BePresentRequest, LastChangesRequest, SaveDraftRequest } from '@nurt/contracts/drafts/requests';
import type { SmallGrantLimitsView, SmallGrantRowView, SmallGrantView } from '@nurt/contracts/small-grants';
import {
  SmallGrantLimitsQuery,
  SmallGrantsQuery,
  StartSmallGrantRequest,
} from '@nurt/contracts/small-grants/requests';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { CurrentCaller, DraftPresence, IdPipe, Requires, type SignedInCaller } from '../../kernel';
import { SMALL_GRANT_DRAFT } from './small-grant-draft';
import { SmallGrantsQueries } from './small-grants.queries';
import { DiscardSmallGrant } from './use-cases/discard-small-grant';
import { SaveSmallGrant } from './use-cases/save-small-grant';
import { StartSmallGrant } from './use-cases/start-small-grant';
import { SubmitSmallGrant } from './use-cases/submit-small-grant';
import { WithdrawSmallGrant } from './use-cases/withdraw-small-grant';

/** Offers for small grants, for the people of the organisation. */
@Controller()
export class SmallGrantsController {
  constructor(
    private readonly queries: SmallGrantsQueries,
    private readonly start: StartSmallGrant,
    private readonly save: SaveSmallGrant,
    private readonly discard: DiscardSmallGrant,
    private readonly submit: SubmitSmallGrant,
    private readonly withdraw: WithdrawSmallGrant,
    private readonly presence: DraftPresence,
  ) {}

  @Requires('ownOffer.read')
  @Get('small-grants')
  mine(
    @CurrentCaller() caller: SignedInCaller,
    @Query() { organisationId }: SmallGrantsQuery,
  ): Promise<SmallGrantRowView[]> {
    return this.queries.mine(caller, organisationId);
  }

  @Requires('ownOffer.read')
  @Get('small-grant-limits')
  limits(
    @CurrentCaller() caller: SignedInCaller,
    @Query() query: SmallGrantLimitsQuery,
  ): Promise<SmallGrantLimitsView> {
    return this.queries.limitsOf(caller, query);
  }

  @Requires('ownOffer.write')
  @Post('small-grants')
  async startOne(
    @CurrentCaller() caller: SignedInCaller,
    @Body() request: StartSmallGrantRequest,
  ): Promise<SmallGrantView> {
    return this.queries.one(caller, await this.start.execute(caller, request));
  }

  @Requires('ownOffer.read')
  @Get('small-grants/:smallGrantId')
  one(
    @CurrentCaller() caller: SignedInCaller,
    @Param('smallGrantId', IdPipe) id: string,
  ): Promise<SmallGrantView> {
    return this.queries.one(caller, id);
  }

  @Requires('ownOffer.write')
  @Patch('small-grants/:smallGrantId')
  saveChanges(
    @CurrentCaller() caller: SignedInCaller,
    @Param('smallGrantId', IdPipe) id: string,
    @Body() request: SaveDraftRequest,
  ): Promise<SavedDraftView> {
    return this.save.execute(caller, id, request);
  }

  @Requires('ownOffer.read')
  @Put('small-grants/:smallGrantId/presence')
  present(
    @CurrentCaller() caller: SignedInCaller,
    @Param('smallGrantId', IdPipe) id: string,
    @Body() request: BePresentRequest,
  ): Promise<PresenceView> {
    return this.presence.execute(SMALL_GRANT_DRAFT, caller, id, request);
  }

  @Requires('ownOffer.read')
  @Delete('small-grants/:smallGrantId/presence/:windowId')
  async leave(
    @CurrentCaller() caller: SignedInCaller,
    @Param('smallGrantId', IdPipe) id: string,
    @Param('windowId', IdPipe) window: string,
  ): Promise<{ id: string }> {
    await this.presence.leave(SMALL_GRANT_DRAFT, caller, id, window);
    return { id: window };
  }

  @Requires('ownOffer.write')
  @Delete('small-grants/:smallGrantId')
  async discardOne(
    @CurrentCaller() caller: SignedInCaller,
    @Param('smallGrantId', IdPipe) id: string,
  ): Promise<{ id: string }> {
    await this.discard.execute(caller, id);
    return { id };
  }

  @Requires('ownOffer.submit')
  @Post('small-grants/:smallGrantId/submission')
  @HttpCode(200)
  async submitOne(
    @CurrentCaller() caller: SignedInCaller,
    @Param('smallGrantId', IdPipe) id: string,
    @Body() request: LastChangesRequest,
  ): Promise<SmallGrantView> {
    await this.submit.execute(caller, id, request);
    return this.queries.one(caller, id);
  }

  @Requires('ownOffer.submit')
  @Post('small-grants/:smallGrantId/withdrawal')
  @HttpCode(200)
  async withdrawOne(
    @CurrentCaller() caller: SignedInCaller,
    @Param('smallGrantId', IdPipe) id: string,
  ): Promise<SmallGrantView> {
    await this.withdraw.execute(caller, id);
    return this.queries.one(caller, id);
  }
}
