import type { UploadView } from '@nurt/contracts/files';
import { FileOnDeviceRequest, PieceQuery } from '@nurt/contracts/files/requests';
import type {
  OfferAttachmentsView,
  OfferAttachmentView,
  StartedAttachmentView,
} from '@nurt/contracts/offers';
import {
  AttachDocumentRequest,
  AttachmentKindRequest,
  StartAttachmentRequest,
} from '@nurt/contracts/offers/requests';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Put,
  Query,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentCaller, download, IdPipe, Requires, type SignedInCaller } from '../../../kernel';
import { AttachDocument } from '../use-cases/attach-document';
import { ChangeAttachments } from '../use-cases/change-attachments';
import { ReceiveAttachment } from '../use-cases/receive-attachment';
import { StartAttachment } from '../use-cases/start-attachment';
import { AttachmentsQueries } from './attachments.queries';

/** Files of offers: sent in pieces, given back to be saved. */
@Controller()
export class OfferAttachmentsController {
  constructor(
    private readonly queries: AttachmentsQueries,
    private readonly startAttachment: StartAttachment,
    private readonly receiveAttachment: ReceiveAttachment,
    private readonly changeAttachments: ChangeAttachments,
    private readonly attachDocument: AttachDocument,
  ) {}

  @Requires('ownOffer.read')
  @Get('offers/:offerId/attachments')
  mine(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
  ): Promise<OfferAttachmentsView> {
    return this.queries.mine(caller, offerId);
  }

  @Requires('ownOffer.write')
  @Post('offers/:offerId/attachments')
  start(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
    @Body() request: StartAttachmentRequest,
  ): Promise<StartedAttachmentView> {
    return this.startAttachment.execute(caller, offerId, request);
  }

  @Requires('ownOffer.write')
  @Post('offers/:offerId/attachments/:attachmentId/resumption')
  @HttpCode(200)
  resume(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
    @Param('attachmentId', IdPipe) id: string,
    @Body() file: FileOnDeviceRequest,
  ): Promise<UploadView> {
    return this.receiveAttachment.resume(caller, { holderId: offerId, id }, file);
  }

  @Requires('ownOffer.write')
  @Put('offers/:offerId/attachments/:attachmentId/content')
  receive(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
    @Param('attachmentId', IdPipe) id: string,
    @Query() piece: PieceQuery,
    @Req() request: Request,
  ): Promise<UploadView> {
    return this.receiveAttachment.piece(caller, { holderId: offerId, id }, piece, request.body);
  }

  @Requires('ownOffer.write')
  @Patch('offers/:offerId/attachments/:attachmentId')
  async name(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
    @Param('attachmentId', IdPipe) id: string,
    @Body() { requirementId }: AttachmentKindRequest,
  ): Promise<OfferAttachmentsView> {
    await this.changeAttachments.name(caller, offerId, id, requirementId);
    return this.queries.mine(caller, offerId);
  }

  @Requires('ownOffer.write')
  @Delete('offers/:offerId/attachments/:attachmentId')
  async remove(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
    @Param('attachmentId', IdPipe) id: string,
  ): Promise<OfferAttachmentsView> {
    await this.changeAttachments.remove(caller, offerId, id);
    return this.queries.mine(caller, offerId);
  }

  @Requires('ownOffer.write')
  @Post('offers/:offerId/document-attachments')
  @HttpCode(200)
  async useDocument(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
    @Body() request: AttachDocumentRequest,
  ): Promise<OfferAttachmentsView> {
    await this.attachDocument.execute(caller, offerId, request);
    return this.queries.mine(caller, offerId);
  }

  @Requires('ownOffer.read')
  @Get('offers/:offerId/attachments/:attachmentId/file')
  async myFile(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
    @Param('attachmentId', IdPipe) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, await this.queries.myFile(caller, offerId, id));
  }

  @Requires('offer.read')
  @Get('office/offers/:offerId/attachments')
  ofOffice(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
  ): Promise<OfferAttachmentView[]> {
    return this.queries.ofOffice(caller, offerId);
  }

  @Requires('offer.read')
  @Get('office/offers/:offerId/attachments/:attachmentId/file')
  async fileOfOffice(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
    @Param('attachmentId', IdPipe) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, await this.queries.fileOfOffice(caller, offerId, id));
  }
}
