import type { SavedDraftView } from '@nurt/contracts/drafts';
import type { OfferRevisionView } from '@nurt/contracts/offers';
import { SaveDraftRequest } from '@nurt/contracts/drafts/requests';
import { SendRevisionRequest } from '@nurt/contracts/offers/requests';
import type { RevisionKind } from '@nurt/domain/offers';
import { Body, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../../kernel';
import type { RevisionsQueries } from './revisions.queries';
import type { SaveRevision } from './use-cases/save-revision';

/** Sends back a revision of one kind. */
export interface Sending {
  execute(caller: SignedInCaller, offerId: string, request: SendRevisionRequest): Promise<void>;
}

/** What the authors do with either revision of an offer: read it, write in it, send it back. */
export abstract class RevisionController {
  protected constructor(
    protected readonly kind: RevisionKind,
    protected readonly queries: RevisionsQueries,
    private readonly saveRevision: SaveRevision,
    private readonly sending: Sending,
  ) {}

  @Requires('ownOffer.read')
  @Get()
  one(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
  ): Promise<OfferRevisionView> {
    return this.queries.one(caller, id, this.kind);
  }

  @Requires('ownOffer.write')
  @Patch()
  save(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Body() request: SaveDraftRequest,
  ): Promise<SavedDraftView> {
    return this.saveRevision.execute(caller, id, this.kind, request);
  }

  @Requires('ownOffer.submit')
  @Post('sending')
  @HttpCode(200)
  async send(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Body() request: SendRevisionRequest,
  ): Promise<OfferRevisionView> {
    await this.sending.execute(caller, id, request);
    return this.queries.one(caller, id, this.kind);
  }
}
