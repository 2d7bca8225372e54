import type { AttachmentView } from '@nurt/contracts/programmes';
import { AttachmentQuery } from '@nurt/contracts/programmes/requests';
import { Controller, Delete, Get, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentCaller, download, IdPipe, Public, Requires, type SignedInCaller } from '../../kernel';
import { AttachmentsQueries } from './attachments.queries';
import { AttachFile } from './use-cases/attach-file';
import { RemoveAttachment } from './use-cases/remove-attachment';

/** Files of a programme: sent as they are, given back to be saved. */
@Controller()
export class AttachmentsController {
  constructor(
    private readonly queries: AttachmentsQueries,
    private readonly attachFile: AttachFile,
    private readonly removeAttachment: RemoveAttachment,
  ) {}

  @Requires('programme.read')
  @Get('office/programmes/:programmeId/attachments')
  list(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
  ): Promise<AttachmentView[]> {
    return this.queries.ofOffice(caller, id);
  }

  @Requires('programme.write')
  @Post('office/programmes/:programmeId/attachments')
  attach(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
    @Query() { name = '' }: AttachmentQuery,
    @Req() request: Request,
  ): Promise<AttachmentView> {
    return this.attachFile.execute(caller, id, name, request.body);
  }

  @Requires('programme.read')
  @Get('office/programme-attachments/:attachmentId/file')
  async file(
    @CurrentCaller() caller: SignedInCaller,
    @Param('attachmentId', IdPipe) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, await this.queries.fileOfOffice(caller, id));
  }

  @Requires('programme.write')
  @Delete('office/programme-attachments/:attachmentId')
  remove(
    @CurrentCaller() caller: SignedInCaller,
    @Param('attachmentId', IdPipe) id: string,
  ): Promise<AttachmentView> {
    return this.removeAttachment.execute(caller, id);
  }

  @Public()
  @Get('public/programmes/:programmeId/attachments')
  publicList(@Param('programmeId', IdPipe) id: string): Promise<AttachmentView[]> {
    return this.queries.ofEverybody(id);
  }

  @Public()
  @Get('public/programme-attachments/:attachmentId/file')
  async publicFile(
    @Param('attachmentId', IdPipe) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, await this.queries.fileOfEverybody(id));
  }
}
