import type { CommitteeOfferRowView, CommitteeOfferView } from '@nurt/contracts/evaluation';
import { DeclareImpartialityRequest, ScoreSheetRequest } from '@nurt/contracts/evaluation/requests';
import type { OfferAttachmentView } from '@nurt/contracts/offers';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { CurrentCaller, download, IdPipe, Requires, type SignedInCaller } from '../../kernel';
import { CommitteeQueries } from './committee.queries';
import { DeclareImpartiality } from './use-cases/declare-impartiality';
import { FileScoreSheet } from './use-cases/file-score-sheet';
import { SaveScoreSheet } from './use-cases/save-score-sheet';

/** A committee member's own work. */
@Controller('committee/offers')
export class CommitteeController {
  constructor(
    private readonly queries: CommitteeQueries,
    private readonly declareImpartiality: DeclareImpartiality,
    private readonly saveScoreSheet: SaveScoreSheet,
    private readonly fileScoreSheet: FileScoreSheet,
  ) {}

  @Requires('committee.enter')
  @Get()
  queue(@CurrentCaller() caller: SignedInCaller): Promise<CommitteeOfferRowView[]> {
    return this.queries.queue(caller);
  }

  @Requires('committee.enter')
  @Get(':offerId')
  one(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
  ): Promise<CommitteeOfferView> {
    return this.queries.one(caller, id);
  }

  @Requires('committee.enter')
  @Get(':offerId/attachments')
  attachments(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
  ): Promise<OfferAttachmentView[]> {
    return this.queries.attachments(caller, id);
  }

  @Requires('committee.enter')
  @Get(':offerId/attachments/:attachmentId/file')
  async attachment(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
    @Param('attachmentId', IdPipe) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, await this.queries.attachment(caller, offerId, id));
  }

  @Requires('score.write')
  @Put(':offerId/declaration')
  async declare(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Body() request: DeclareImpartialityRequest,
  ): Promise<CommitteeOfferView> {
    await this.declareImpartiality.execute(caller, id, request);
    return this.queries.one(caller, id);
  }

  @Requires('score.write')
  @Put(':offerId/score-sheet')
  async save(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Body() request: ScoreSheetRequest,
  ): Promise<CommitteeOfferView> {
    await this.saveScoreSheet.execute(caller, id, request);
    return this.queries.one(caller, id);
  }

  @Requires('score.write')
  @Post(':offerId/score-sheet/filing')
  @HttpCode(200)
  async file(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Body() request: ScoreSheetRequest,
  ): Promise<CommitteeOfferView> {
    await this.fileScoreSheet.execute(caller, id, request);
    return this.queries.one(caller, id);
  }
}
