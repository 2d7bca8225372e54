import type {
  OfficeSmallGrantsView,
  OfficeSmallGrantView,
  SmallGrantPoolView,
} from '@nurt/contracts/small-grants';
import {
  DecideSmallGrantRequest,
  ModerateCommentRequest,
  PublishSmallGrantRequest,
  SmallGrantPoolRequest,
} from '@nurt/contracts/small-grants/requests';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../kernel';
import { SmallGrantsQueries } from './small-grants.queries';
import { DecideSmallGrant } from './use-cases/decide-small-grant';
import { ModerateComment } from './use-cases/moderate-comment';
import { PublishSmallGrant } from './use-cases/publish-small-grant';
import { SetPoolBase } from './use-cases/set-pool-base';

/** Offers for small grants, for the office of the authority. */
@Controller('office')
export class OfficeSmallGrantsController {
  constructor(
    private readonly queries: SmallGrantsQueries,
    private readonly publish: PublishSmallGrant,
    private readonly moderate: ModerateComment,
    private readonly decide: DecideSmallGrant,
    private readonly setPoolBase: SetPoolBase,
  ) {}

  @Requires('smallGrant.read')
  @Get('small-grants')
  list(@CurrentCaller() caller: SignedInCaller): Promise<OfficeSmallGrantsView> {
    return this.queries.ofOffice(caller);
  }

  @Requires('smallGrant.read')
  @Get('small-grants/:smallGrantId')
  one(
    @CurrentCaller() caller: SignedInCaller,
    @Param('smallGrantId', IdPipe) id: string,
  ): Promise<OfficeSmallGrantView> {
    return this.queries.oneOfOffice(caller, id);
  }

  @Requires('smallGrant.write')
  @Post('small-grants/:smallGrantId/publication')
  @HttpCode(200)
  async publishOne(
    @CurrentCaller() caller: SignedInCaller,
    @Param('smallGrantId', IdPipe) id: string,
    @Body() request: PublishSmallGrantRequest,
  ): Promise<OfficeSmallGrantView> {
    await this.publish.execute(caller, id, request);
    return this.queries.oneOfOffice(caller, id);
  }

  @Requires('smallGrant.write')
  @Put('small-grant-comments/:commentId')
  async moderateOne(
    @CurrentCaller() caller: SignedInCaller,
    @Param('commentId', IdPipe) commentId: string,
    @Body() request: ModerateCommentRequest,
  ): Promise<OfficeSmallGrantView> {
    return this.queries.oneOfOffice(caller, await this.moderate.execute(caller, commentId, request));
  }

  @Requires('smallGrant.decide')
  @Post('small-grants/:smallGrantId/decision')
  @HttpCode(200)
  async decideOne(
    @CurrentCaller() caller: SignedInCaller,
    @Param('smallGrantId', IdPipe) id: string,
    @Body() request: DecideSmallGrantRequest,
  ): Promise<OfficeSmallGrantView> {
    await this.decide.execute(caller, id, request);
    return this.queries.oneOfOffice(caller, id);
  }

  @Requires('smallGrant.write')
  @Put('programmes/:programmeId/small-grant-pool')
  setPool(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) programmeId: string,
    @Body() request: SmallGrantPoolRequest,
  ): Promise<SmallGrantPoolView> {
    return this.setPoolBase.execute(caller, programmeId, request);
  }
}
