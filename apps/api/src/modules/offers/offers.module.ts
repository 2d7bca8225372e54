import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthoritiesModule } from '../authorities';
import { CallsModule } from '../calls';
import { IdentityModule } from '../identity';
import { OrganisationsModule, OwnedRecords } from '../organisations';
import { OfferAttachmentsController } from './attachments/attachments.controller';
import { OfferHolder } from './attachments/attachment-holder';
import { AttachmentRooms } from './attachments/attachment-room';
import { AttachmentsQueries } from './attachments/attachments.queries';
import { OfferAttachments } from './attachments/offer-attachments';
import { Beginnings } from './beginnings/beginnings';
import { BeginningsController } from './beginnings/beginnings.controller';
import { EarlierOffers } from './beginnings/earlier-offers';
import { OfferBeginning } from './beginnings/offer-beginning.entity';
import { LedgerModule } from '../ledger';
import { Offer } from './offer.entity';
import { OfferSequels } from './offer-sequels';
import { OffersController } from './offers.controller';
import { OffersFacade } from './offers.facade';
import { OffersQueries } from './offers.queries';
import { FiledReceipts } from './receipts/filed-receipts';
import { PublicReceiptsController } from './receipts/public-receipts.controller';
import { Receipts } from './receipts/receipts';
import { VerifyReceipt } from './receipts/verify-receipt';
import { Confirmations } from './confirmations/confirmations';
import { ConfirmationsController } from './confirmations/confirmations.controller';
import { ConfirmationsQueries } from './confirmations/confirmations.queries';
import { Declarations } from './confirmations/declarations';
import { DeclarationsQueries } from './confirmations/declarations.queries';
import { DecideSignedFile } from './confirmations/decide-signed-file';
import { MatchPaper } from './confirmations/match-paper';
import { OutsideConfirmations } from './confirmations/outside-confirmations';
import { OutsideConfirmationsQueries } from './confirmations/outside-confirmations.queries';
import { StandingConfirmations } from './confirmations/standing-confirmations';
import { OwnDocument } from './confirmations/own-document';
import { SendSignedFile } from './confirmations/send-signed-file';
import { OutsideConfirmation } from './confirmations/outside-confirmation.entity';
import { OfferConfirmation } from './confirmations/offer-confirmation.entity';
import { Newcomer } from './joint/newcomer.entity';
import { NewcomerInvitationsController } from './joint/newcomer-invitations.controller';
import { Newcomers } from './joint/newcomers';
import { NewcomersController } from './joint/newcomers.controller';
import { OfferPartner } from './joint/offer-partner.entity';
import { Partners } from './joint/partners';
import { PartnersController } from './joint/partners.controller';
import { PartnersQueries } from './joint/partners.queries';
import { AnswerInvitation } from './joint/use-cases/answer-invitation';
import { AnswerAsNewcomer } from './joint/use-cases/answer-as-newcomer';
import { InviteNewcomer } from './joint/use-cases/invite-newcomer';
import { InvitePartner } from './joint/use-cases/invite-partner';
import { CorrectionsController } from './revisions/corrections.controller';
import { OfferRevision } from './revisions/offer-revision.entity';
import { OfferRevisions } from './revisions/offer-revisions';
import { RevisionsQueries } from './revisions/revisions.queries';
import { ResignationController } from './revisions/resignation.controller';
import { UpdatesController } from './revisions/updates.controller';
import { NarrowTask } from './revisions/use-cases/narrow-task';
import { SendUpdate } from './revisions/use-cases/send-update';
import { ResignFromGrant } from './use-cases/resign-from-grant';
import { SaveRevision } from './revisions/use-cases/save-revision';
import { SendCorrection } from './revisions/use-cases/send-correction';
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

const JOINT = [
  Partners,
  PartnersQueries,
  InvitePartner,
  AnswerInvitation,
  Newcomers,
  InviteNewcomer,
  AnswerAsNewcomer,
];
const CONFIRMATIONS = [
  Confirmations,
  ConfirmationsQueries,
  Declarations,
  DeclarationsQueries,
  MatchPaper,
  OwnDocument,
  SendSignedFile,
  DecideSignedFile,
  OutsideConfirmations,
  OutsideConfirmationsQueries,
  StandingConfirmations,
];
const REVISIONS = [
  OfferRevisions,
  RevisionsQueries,
  SaveRevision,
  SendCorrection,
  SendUpdate,
  NarrowTask,
  ResignFromGrant,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([
      Offer,
      OfferBeginning,
      OfferRevision,
      OfferPartner,
      OfferConfirmation,
      OutsideConfirmation,
      Newcomer,
    ]),
    IdentityModule,
    AuthoritiesModule,
    OrganisationsModule,
    LedgerModule,
    CallsModule,
  ],
  controllers: [
    OffersController,
    BeginningsController,
    VersionsController,
    PublicReceiptsController,
    OfferAttachmentsController,
    CorrectionsController,
    UpdatesController,
    ResignationController,
    PartnersController,
    ConfirmationsController,
    NewcomersController,
    NewcomerInvitationsController,
  ],
  providers: [
    ...REVISIONS,
    ...JOINT,
    ...CONFIRMATIONS,
    OffersFacade,
    OffersQueries,
    OfferSequels,
    Receipts,
    FiledReceipts,
    VerifyReceipt,
    OfferAttachments,
    OfferHolder,
    AttachmentsQueries,
    AttachmentRooms,
    StartAttachment,
    ReceiveAttachment,
    ChangeAttachments,
    AttachDocument,
    EarlierOffers,
    Beginnings,
    StartOffer,
    SaveOffer,
    SubmitOffer,
    WithdrawOffer,
    ReplaceOffer,
    DiscardOffer,
    RestoreVersion,
  ],
  exports: [
    EarlierOffers,
    OffersFacade,
    OffersQueries,
    OfferSequels,
    OfferAttachments,
    AttachmentRooms,
    Receipts,
    StartAttachment,
    ReceiveAttachment,
    ChangeAttachments,
    AttachDocument,
    StartOffer,
    SaveOffer,
    SubmitOffer,
    SaveRevision,
    SendCorrection,
    SendUpdate,
    ResignFromGrant,
    RevisionsQueries,
    Partners,
    Confirmations,
    Declarations,
    StandingConfirmations,
    OutsideConfirmationsQueries,
    InvitePartner,
    AnswerInvitation,
    Newcomers,
    InviteNewcomer,
  ],
})
export class OffersModule implements OnModuleInit {
  constructor(private readonly owned: OwnedRecords) {}

  onModuleInit(): void {
    this.owned.tell('offer', 'offer_partner');
  }
}
