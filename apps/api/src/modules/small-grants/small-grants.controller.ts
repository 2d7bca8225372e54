import type { SmallGrantLimitsView, SmallGrantRowView, SmallGrantView } from '@nurt/contracts/small-grants';
import {
  SaveSmallGrantRequest,
  SmallGrantLimitsQuery,
  SmallGrantsQuery,
  StartSmallGrantRequest,
  SubmitSmallGrantRequest,
} from '@nurt/contracts/small-grants/requests';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../kernel';
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
  saveParts(
    @CurrentCaller() caller: SignedInCaller,
    @Param('smallGrantId', IdPipe) id: string,
    @Body() request: SaveSmallGrantRequest,
  ): Promise<{ version: number; savedAt: string }> {
    return this.save.execute(caller, id, request);
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
    @Body() request: SubmitSmallGrantRequest,
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
