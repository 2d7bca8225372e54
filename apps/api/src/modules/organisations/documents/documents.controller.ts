import type { UploadView } from '@nurt/contracts/files';
import { FileOnDeviceRequest, PieceQuery } from '@nurt/contracts/files/requests';
import type { OrganisationDocumentsView, StartedDocumentView } from '@nurt/contracts/organisations';
import { DocumentFactsRequest, StartDocumentRequest } from '@nurt/contracts/organisations/requests';
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
import { KeepDocument } from '../use-cases/keep-document';
import { DocumentsQueries } from './documents.queries';

/** Documents that an organisation keeps once: sent in pieces, given back to be saved. */
@Controller('organisations/:organisationId/documents')
export class OrganisationDocumentsController {
  constructor(
    private readonly queries: DocumentsQueries,
    private readonly keepDocument: KeepDocument,
  ) {}

  @Requires('organisation.read')
  @Get()
  list(
    @CurrentCaller() caller: SignedInCaller,
    @Param('organisationId', IdPipe) organisationId: string,
  ): Promise<OrganisationDocumentsView> {
    return this.queries.of(caller, organisationId);
  }

  @Requires('ownOffer.write')
  @Post()
  start(
    @CurrentCaller() caller: SignedInCaller,
    @Param('organisationId', IdPipe) organisationId: string,
    @Body() request: StartDocumentRequest,
  ): Promise<StartedDocumentView> {
    return this.keepDocument.start(caller, organisationId, request);
  }

  @Requires('ownOffer.write')
  @Post(':documentId/resumption')
  @HttpCode(200)
  resume(
    @CurrentCaller() caller: SignedInCaller,
    @Param('organisationId', IdPipe) organisationId: string,
    @Param('documentId', IdPipe) id: string,
    @Body() file: FileOnDeviceRequest,
  ): Promise<UploadView> {
    return this.keepDocument.resume(caller, { organisationId, id }, file);
  }

  @Requires('ownOffer.write')
  @Put(':documentId/content')
  receive(
    @CurrentCaller() caller: SignedInCaller,
    @Param('organisationId', IdPipe) organisationId: string,
    @Param('documentId', IdPipe) id: string,
    @Query() piece: PieceQuery,
    @Req() request: Request,
  ): Promise<UploadView> {
    return this.keepDocument.piece(caller, { organisationId, id }, piece, request.body);
  }

  @Requires('ownOffer.write')
  @Patch(':documentId')
  async describe(
    @CurrentCaller() caller: SignedInCaller,
    @Param('organisationId', IdPipe) organisationId: string,
    @Param('documentId', IdPipe) id: string,
    @Body() request: DocumentFactsRequest,
  ): Promise<OrganisationDocumentsView> {
    await this.keepDocument.describe(caller, organisationId, id, request);
    return this.queries.of(caller, organisationId);
  }

  @Requires('ownOffer.write')
  @Delete(':documentId')
  async remove(
    @CurrentCaller() caller: SignedInCaller,
    @Param('organisationId', IdPipe) organisationId: string,
    @Param('documentId', IdPipe) id: string,
  ): Promise<OrganisationDocumentsView> {
    await this.keepDocument.remove(caller, organisationId, id);
    return this.queries.of(caller, organisationId);
  }

  @Requires('organisation.read')
  @Get(':documentId/file')
  async file(
    @CurrentCaller() caller: SignedInCaller,
    @Param('organisationId', IdPipe) organisationId: string,
    @Param('documentId', IdPipe) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, await this.queries.file(caller, organisationId, id));
  }
}
