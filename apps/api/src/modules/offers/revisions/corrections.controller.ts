import { Controller } from '@nestjs/common';
import { RevisionController } from './revision.controller';
import { RevisionsQueries } from './revisions.queries';
import { SaveRevision } from './use-cases/save-revision';
import { SendCorrection } from './use-cases/send-correction';

/** The correction of a returned offer, by its authors. */
@Controller('offers/:offerId/correction')
export class CorrectionsController extends RevisionController {
  constructor(queries: RevisionsQueries, saveRevision: SaveRevision, sendCorrection: SendCorrection) {
    super('correction', queries, saveRevision, sendCorrection);
  }
}
