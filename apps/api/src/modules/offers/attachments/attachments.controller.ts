import type { OfferAttachmentsView } from '@nurt/contracts/offers';
import { AttachmentKindRequest } from '@nurt/contracts/offers/requests';
import { Body, Controller, Param, Patch } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../../kernel';
import { ChangeAttachments } from '../use-cases/change-attachments';
import { OfferHolder } from './attachment-holder';
import { AttachmentRooms, type AttachmentRoom } from './attachment-room';
import { attachmentRoutes } from './attachment-routes';
import { AttachmentsQueries } from './attachments.queries';

const OFFERS = { holders: 'offers', holder: 'offerId', office: 'offer.read' } as const;

/** Files of offers in calls, each of which may be one that the call asks for. */
@Controller()
export class OfferAttachmentsController extends attachmentRoutes(OFFERS) {
  override readonly uploads: AttachmentRoom;

  constructor(
    rooms: AttachmentRooms,
    holder: OfferHolder,
    private readonly queries: AttachmentsQueries,
    private readonly changeAttachments: ChangeAttachments,
  ) {
    super();
    this.uploads = rooms.of(holder, queries);
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
}
