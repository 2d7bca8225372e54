import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthoritiesModule } from '../authorities';
import { CallsModule } from '../calls';
import { OrganisationsModule } from '../organisations';
import { OfferAttachmentsController } from './attachments/attachments.controller';
import { AttachmentsQueries } from './attachments/attachments.queries';
import { OfferAttachments } from './attachments/offer-attachments';
import { Offer } from './offer.entity';
import { OfferSequels } from './offer-sequels';
import { OffersController } from './offers.controller';
import { OffersFacade } from './offers.facade';
import { OffersQueries } from './offers.queries';
import { AttachDocument } from './use-cases/attach-document';
import { ChangeAttachments } from './use-cases/change-attachments';
import { DiscardOffer } from './use-cases/discard-offer';
import { ReceiveAttachment } from './use-cases/receive-attachment';
import { SaveOffer } from './use-cases/save-offer';
import { StartAttachment } from './use-cases/start-attachment';
import { StartOffer } from './use-cases/start-offer';
import { SubmitOffer } from './use-cases/submit-offer';
import { WithdrawOffer } from './use-cases/withdraw-offer';

@Module({
  imports: [TypeOrmModule.forFeature([Offer]), AuthoritiesModule, OrganisationsModule, CallsModule],
  controllers: [OffersController, OfferAttachmentsController],
  providers: [
    OffersFacade,
    OffersQueries,
    OfferSequels,
    OfferAttachments,
    AttachmentsQueries,
    StartAttachment,
    ReceiveAttachment,
    ChangeAttachments,
    AttachDocument,
    StartOffer,
    SaveOffer,
    SubmitOffer,
    WithdrawOffer,
    DiscardOffer,
  ],
  exports: [
    OffersFacade,
    OffersQueries,
    OfferSequels,
    OfferAttachments,
    StartAttachment,
    ReceiveAttachment,
    StartOffer,
    SaveOffer,
    SubmitOffer,
  ],
})
export class OffersModule {}
