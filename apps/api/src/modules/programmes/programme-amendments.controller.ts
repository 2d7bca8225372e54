import type { AmendmentRowView, AmendmentView } from '@nurt/contracts/programmes';
import {
  AdoptAmendmentRequest,
  AttachmentQuery,
  SaveAmendmentRequest,
} from '@nurt/contracts/programmes/requests';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../kernel';
import { ProgrammeContentQueries } from './programme-content.queries';
import { AdoptAmendment } from './use-cases/adopt-amendment';
import { AmendmentFiles } from './use-cases/amendment-files';
import { DiscardAmendment } from './use-cases/discard-amendment';
import { SaveAmendment } from './use-cases/save-amendment';
import { StartAmendment } from './use-cases/start-amendment';

@Controller('office')
export class ProgrammeAmendmentsController {
  constructor(
    private readonly queries: ProgrammeContentQueries,
    private readonly startAmendment: StartAmendment,
    private readonly saveAmendment: SaveAmendment,
    private readonly discardAmendment: DiscardAmendment,
    private readonly adoptAmendment: AdoptAmendment,
    private readonly files: AmendmentFiles,
  ) {}

  @Requires('programme.read')
  @Get('programmes/:programmeId/amendments')
  list(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
  ): Promise<AmendmentRowView[]> {
    return this.queries.amendments(caller, id);
  }

  @Requires('programme.write')
  @Post('programmes/:programmeId/amendments')
  async start(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
  ): Promise<AmendmentView> {
    return this.queries.amendment(caller, await this.startAmendment.execute(caller, id));
  }

  @Requires('programme.read')
  @Get('programme-amendments/:amendmentId')
  one(
    @CurrentCaller() caller: SignedInCaller,
    @Param('amendmentId', IdPipe) id: string,
  ): Promise<AmendmentView> {
    return this.queries.amendment(caller, id);
  }

  @Requires('programme.write')
  @Put('programme-amendments/:amendmentId')
  async save(
    @CurrentCaller() caller: SignedInCaller,
    @Param('amendmentId', IdPipe) id: string,
    @Body() request: SaveAmendmentRequest,
  ): Promise<AmendmentView> {
    await this.saveAmendment.execute(caller, id, request);
    return this.queries.amendment(caller, id);
  }

  @Requires('programme.write')
  @Delete('programme-amendments/:amendmentId')
  async discard(
    @CurrentCaller() caller: SignedInCaller,
    @Param('amendmentId', IdPipe) id: string,
  ): Promise<AmendmentRowView> {
    await this.discardAmendment.execute(caller, id);
    return this.queries.row(caller, id);
  }

  @Requires('programme.adopt')
  @Post('programme-amendments/:amendmentId/adoption')
  @HttpCode(200)
  async adopt(
    @CurrentCaller() caller: SignedInCaller,
    @Param('amendmentId', IdPipe) id: string,
    @Body() request: AdoptAmendmentRequest,
  ): Promise<AmendmentRowView> {
    await this.adoptAmendment.execute(caller, id, request);
    return this.queries.row(caller, id);
  }

  @Requires('programme.write')
  @Post('programme-amendments/:amendmentId/attachments')
  async attach(
    @CurrentCaller() caller: SignedInCaller,
    @Param('amendmentId', IdPipe) id: string,
    @Query() { name = '' }: AttachmentQuery,
    @Req() request: Request,
  ): Promise<AmendmentView> {
    await this.files.attach(caller, id, name, request.body);
    return this.queries.amendment(caller, id);
  }

  @Requires('programme.write')
  @Put('programme-amendments/:amendmentId/dropped-attachments/:attachmentId')
  async drop(
    @CurrentCaller() caller: SignedInCaller,
    @Param('amendmentId', IdPipe) id: string,
    @Param('attachmentId', IdPipe) fileId: string,
  ): Promise<AmendmentView> {
    await this.files.drop(caller, id, fileId, true);
    return this.queries.amendment(caller, id);
  }

  @Requires('programme.write')
  @Delete('programme-amendments/:amendmentId/dropped-attachments/:attachmentId')
  async keep(
    @CurrentCaller() caller: SignedInCaller,
    @Param('amendmentId', IdPipe) id: string,
    @Param('attachmentId', IdPipe) fileId: string,
  ): Promise<AmendmentView> {
    await this.files.drop(caller, id, fileId, false);
    return this.queries.amendment(caller, id);
  }
}
