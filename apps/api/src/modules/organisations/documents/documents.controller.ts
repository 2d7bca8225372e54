import type { OrganisationDocumentView } from '@nurt/contracts/organisations';
import {
  ChangeDocumentRequest,
  DocumentFileQuery,
  DocumentQuery,
} from '@nurt/contracts/organisations/requests';
import {
  Body,
  Controller,
  Delete,
  Get,
  Param,
  Post,
  Put,
  Query,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentCaller, download, IdPipe, Requires, type SignedInCaller } from '../../../kernel';
import { ChangeDocument } from './change-document';
import { DocumentsQueries } from './documents.queries';
import { KeepDocument } from './keep-document';

/** The documents that an organisation keeps once: sent as they are, given back to be saved. */
@Controller('organisations/:organisationId/documents')
export class OrganisationDocumentsController {
  constructor(
    private readonly queries: DocumentsQueries,
    private readonly keepDocument: KeepDocument,
    private readonly changeDocument: ChangeDocument,
  ) {}

  @Requires('organisation.read')
  @Get()
  list(
    @CurrentCaller() caller: SignedInCaller,
    @Param('organisationId', IdPipe) organisationId: string,
  ): Promise<OrganisationDocumentView[]> {
    return this.queries.of(caller, organisationId);
  }

  @Requires('vault.write')
  @Post()
  async keep(
    @CurrentCaller() caller: SignedInCaller,
    @Param('organisationId', IdPipe) organisationId: string,
    @Query() query: DocumentQuery,
    @Req() request: Request,
  ): Promise<OrganisationDocumentView[]> {
    await this.keepDocument.execute(caller, organisationId, query, request.body);
    return this.queries.of(caller, organisationId);
  }

  @Requires('vault.write')
  @Post(':documentId/replacement')
  async replace(
    @CurrentCaller() caller: SignedInCaller,
    @Param('organisationId', IdPipe) organisationId: string,
    @Param('documentId', IdPipe) id: string,
    @Query() query: DocumentFileQuery,
    @Req() request: Request,
  ): Promise<OrganisationDocumentView[]> {
    await this.keepDocument.replace(caller, organisationId, id, query, request.body);
    return this.queries.of(caller, organisationId);
  }

  @Requires('vault.write')
  @Put(':documentId')
  async change(
    @CurrentCaller() caller: SignedInCaller,
    @Param('organisationId', IdPipe) organisationId: string,
    @Param('documentId', IdPipe) id: string,
    @Body() request: ChangeDocumentRequest,
  ): Promise<OrganisationDocumentView[]> {
    await this.changeDocument.execute(caller, organisationId, id, request);
    return this.queries.of(caller, organisationId);
  }

  @Requires('vault.write')
  @Delete(':documentId')
  async putAway(
    @CurrentCaller() caller: SignedInCaller,
    @Param('organisationId', IdPipe) organisationId: string,
    @Param('documentId', IdPipe) id: string,
  ): Promise<OrganisationDocumentView[]> {
    await this.changeDocument.putAway(caller, organisationId, id);
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
