import type { OrganisationDocumentsView, StartedDocumentView } from '@nurt/contracts/organisations';
import { DocumentFactsRequest, StartDocumentRequest } from '@nurt/contracts/organisations/requests';
import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import {
  CurrentCaller,
  IdPipe,
  Requires,
  uploadRoutes,
  type SignedInCaller,
  type UploadPort,
} from '../../../kernel';
import { KeepDocument } from '../use-cases/keep-document';
import { DocumentsQueries } from './documents.queries';

const DOCUMENTS = {
  path: '',
  holder: 'organisationId',
  file: 'documentId',
  write: 'ownOffer.write',
  read: 'organisation.read',
} as const;

/** Documents that an organisation keeps once: sent in pieces, given back to be saved. */
@Controller('organisations/:organisationId/documents')
export class OrganisationDocumentsController extends uploadRoutes(DOCUMENTS) {
  override readonly uploads: UploadPort;

  constructor(
    private readonly queries: DocumentsQueries,
    private readonly keepDocument: KeepDocument,
  ) {
    super();
    this.uploads = {
      resume: (caller, at, file) => keepDocument.resume(caller, at, file),
      piece: (caller, at, piece, content) => keepDocument.piece(caller, at, piece, content),
      open: (caller, { holderId, id }) => queries.file(caller, holderId, id),
    };
  }

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
}
