import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthoritiesModule } from '../authorities';
import { CallsModule } from '../calls';
import { OrganisationsModule, OwnedRecords } from '../organisations';
import { OfferAttachmentsController } from './attachments/attachments.controller';
import { AttachmentsQueries } from './attachments/attachments.queries';
import { OfferAttachments } from './attachments/offer-attachments';
import { Offer } from './offer.entity';
import { OfferSequels } from './offer-sequels';
import { OffersController } from './offers.controller';
import { OffersFacade } from './offers.facade';
import { OffersQueries } from './offers.queries';
import { BePresent } from './use-cases/be-present';
import { OfferReceipt } from './receipts/offer-receipt.entity';
import { FiledReceipts } from './receipts/filed-receipts';
import { PublicReceiptsController } from './receipts/public-receipts.controller';
import { Receipts } from './receipts/receipts';
import { VerifyReceipt } from './receipts/verify-receipt';
import { DiscardOffer } from './use-cases/discard-offer';
import { ReplaceOffer } from './use-cases/replace-offer';
import { RestoreVersion } from './use-cases/restore-version';
import { AttachDocument } from './use-cases/attach-document';
import { ChangeAttachments } from './use-cases/change-attachments';
import { ReceiveAttachment } from './use-cases/receive-attachment';
import { SaveOffer } from './use-cases/save-offer';
import { StartAttachment } from './use-cases/start-attachment';
import { StartOffer } from './use-cases/start-offer';
import { SubmitOffer } from './use-cases/submit-offer';
import { WithdrawOffer } from './use-cases/withdraw-offer';
import { VersionsController } from './versions.controller';
import { VersionsQueries } from './versions.queries';

@Module({
  imports: [
    TypeOrmModule.forFeature([Offer, OfferReceipt]),
    AuthoritiesModule,
    OrganisationsModule,
    CallsModule,
  ],
  controllers: [OffersController, VersionsController, PublicReceiptsController, OfferAttachmentsController],
  providers: [
    OffersFacade,
    OffersQueries,
    OfferSequels,
    Receipts,
    FiledReceipts,
    VerifyReceipt,
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
    ReplaceOffer,
    DiscardOffer,
    BePresent,
    RestoreVersion,
    VersionsQueries,
  ],
  exports: [
    OffersFacade,
    OffersQueries,
    OfferSequels,
    OfferAttachments,
    Receipts,
    StartAttachment,
    ReceiveAttachment,
    StartOffer,
    SaveOffer,
    SubmitOffer,
  ],
})
export class OffersModule implements OnModuleInit {
  constructor(private readonly owned: OwnedRecords) {}

  onModuleInit(): void {
    this.owned.tell('offer');
  }
}
