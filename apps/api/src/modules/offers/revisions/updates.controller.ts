import type { OfferRevisionView } from '@nurt/contracts/offers';
import { NarrowTaskRequest } from '@nurt/contracts/offers/requests';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../../kernel';
import { RevisionController } from './revision.controller';
import { RevisionsQueries } from './revisions.queries';
import { NarrowTask } from './use-cases/narrow-task';
import { SaveRevision } from './use-cases/save-revision';
import { SendUpdate } from './use-cases/send-update';

/** The update of an offer after a cut, by its authors. */
@Controller('offers/:offerId/update')
export class UpdatesController extends RevisionController {
  constructor(
    queries: RevisionsQueries,
    saveRevision: SaveRevision,
    sendUpdate: SendUpdate,
    private readonly narrowTask: NarrowTask,
  ) {
    super('update', queries, saveRevision, sendUpdate);
  }

  @Requires('ownOffer.write')
  @Put('narrowing')
  async narrow(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Body() request: NarrowTaskRequest,
  ): Promise<OfferRevisionView> {
    await this.narrowTask.execute(caller, id, request);
    return this.queries.one(caller, id, this.kind);
  }
}
