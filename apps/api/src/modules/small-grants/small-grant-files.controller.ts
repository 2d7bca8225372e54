import type { UploadView } from '@nurt/contracts/files';
import { FileOnDeviceRequest, PieceQuery } from '@nurt/contracts/files/requests';
import type {
  OfferAttachmentsView,
  OfferAttachmentView,
  StartedAttachmentView,
} from '@nurt/contracts/offers';
import { AttachDocumentRequest, StartAttachmentRequest } from '@nurt/contracts/offers/requests';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentCaller, download, IdPipe, Requires, type SignedInCaller } from '../../kernel';
import { AttachDocument, ChangeAttachments, ReceiveAttachment, StartAttachment } from '../offers';
import { SmallGrantFiles } from './small-grant-files';

/** Files of offers for small grants, by the use cases of the files of offers. */
@Controller()
export class SmallGrantFilesController {
  constructor(
    private readonly files: SmallGrantFiles,
    private readonly startAttachment: StartAttachment,
    private readonly receiveAttachment: ReceiveAttachment,
    private readonly changeAttachments: ChangeAttachments,
    private readonly attachDocument: AttachDocument,
  ) {}

  @Requires('ownOffer.read')
  @Get('small-grants/:smallGrantId/attachments')
  mine(
    @CurrentCaller() caller: SignedInCaller,
    @Param('smallGrantId', IdPipe) grantId: string,
  ): Promise<OfferAttachmentsView> {
    return this.files.mine(caller, grantId);
  }

  @Requires('ownOffer.write')
  @Post('small-grants/:smallGrantId/attachments')
  start(
    @CurrentCaller() caller: SignedInCaller,
    @Param('smallGrantId', IdPipe) grantId: string,
    @Body() request: StartAttachmentRequest,
  ): Promise<StartedAttachmentView> {
    return this.startAttachment.execute(caller, grantId, request, this.files);
  }

  @Requires('ownOffer.write')
  @Post('small-grants/:smallGrantId/attachments/:attachmentId/resumption')
  @HttpCode(200)
  resume(
    @CurrentCaller() caller: SignedInCaller,
    @Param('smallGrantId', IdPipe) holderId: string,
    @Param('attachmentId', IdPipe) id: string,
    @Body() file: FileOnDeviceRequest,
  ): Promise<UploadView> {
    return this.receiveAttachment.resume(caller, { holderId, id }, file, this.files);
  }

  @Requires('ownOffer.write')
  @Put('small-grants/:smallGrantId/attachments/:attachmentId/content')
  receive(
    @CurrentCaller() caller: SignedInCaller,
    @Param('smallGrantId', IdPipe) holderId: string,
    @Param('attachmentId', IdPipe) id: string,
    @Query() piece: PieceQuery,
    @Req() request: Request,
  ): Promise<UploadView> {
    return this.receiveAttachment.piece(caller, { holderId, id }, piece, request.body, this.files);
  }

  @Requires('ownOffer.write')
  @Delete('small-grants/:smallGrantId/attachments/:attachmentId')
  async remove(
    @CurrentCaller() caller: SignedInCaller,
    @Param('smallGrantId', IdPipe) grantId: string,
    @Param('attachmentId', IdPipe) id: string,
  ): Promise<OfferAttachmentsView> {
    await this.changeAttachments.remove(caller, grantId, id, this.files);
    return this.files.mine(caller, grantId);
  }

  @Requires('ownOffer.write')
  @Post('small-grants/:smallGrantId/document-attachments')
  @HttpCode(200)
  async useDocument(
    @CurrentCaller() caller: SignedInCaller,
    @Param('smallGrantId', IdPipe) grantId: string,
    @Body() request: AttachDocumentRequest,
  ): Promise<OfferAttachmentsView> {
    await this.attachDocument.execute(caller, grantId, request, this.files);
    return this.files.mine(caller, grantId);
  }

  @Requires('ownOffer.read')
  @Get('small-grants/:smallGrantId/attachments/:attachmentId/file')
  async myFile(
    @CurrentCaller() caller: SignedInCaller,
    @Param('smallGrantId', IdPipe) grantId: string,
    @Param('attachmentId', IdPipe) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, await this.files.myFile(caller, grantId, id));
  }

  @Requires('smallGrant.read')
  @Get('office/small-grants/:smallGrantId/attachments')
  ofOffice(
    @CurrentCaller() caller: SignedInCaller,
    @Param('smallGrantId', IdPipe) grantId: string,
  ): Promise<OfferAttachmentView[]> {
    return this.files.ofOffice(caller, grantId);
  }

  @Requires('smallGrant.read')
  @Get('office/small-grants/:smallGrantId/attachments/:attachmentId/file')
  async fileOfOffice(
    @CurrentCaller() caller: SignedInCaller,
    @Param('smallGrantId', IdPipe) grantId: string,
    @Param('attachmentId', IdPipe) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, await this.files.fileOfOffice(caller, grantId, id));
  }
}
