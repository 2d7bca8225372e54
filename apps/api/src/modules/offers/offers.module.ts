import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthoritiesModule } from '../authorities';
import { CallsModule } from '../calls';
import { LedgerModule } from '../ledger';
import { OrganisationsModule } from '../organisations';
import { Offer } from './offer.entity';
import { OfferSequels } from './offer-sequels';
import { OffersController } from './offers.controller';
import { OffersFacade } from './offers.facade';
import { OffersQueries } from './offers.queries';
import { OfferPartner } from './joint/offer-partner.entity';
import { Partners } from './joint/partners';
import { PartnersController } from './joint/partners.controller';
import { PartnersQueries } from './joint/partners.queries';
import { AnswerInvitation } from './joint/use-cases/answer-invitation';
import { InvitePartner } from './joint/use-cases/invite-partner';
import { CorrectionsController } from './revisions/corrections.controller';
import { OfferRevision } from './revisions/offer-revision.entity';
import { OfferRevisions } from './revisions/offer-revisions';
import { RevisionsQueries } from './revisions/revisions.queries';
import { UpdatesController } from './revisions/updates.controller';
import { NarrowTask } from './revisions/use-cases/narrow-task';
import { SendUpdate } from './revisions/use-cases/send-update';
import { ResignFromGrant } from './use-cases/resign-from-grant';
import { SaveRevision } from './revisions/use-cases/save-revision';
import { SendCorrection } from './revisions/use-cases/send-correction';
import { DiscardOffer } from './use-cases/discard-offer';
import { SaveOffer } from './use-cases/save-offer';
import { StartOffer } from './use-cases/start-offer';
import { SubmitOffer } from './use-cases/submit-offer';
import { WithdrawOffer } from './use-cases/withdraw-offer';

const JOINT = [Partners, PartnersQueries, InvitePartner, AnswerInvitation];
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
    TypeOrmModule.forFeature([Offer, OfferRevision, OfferPartner]),
    AuthoritiesModule,
    OrganisationsModule,
    LedgerModule,
    CallsModule,
  ],
  controllers: [OffersController, CorrectionsController, UpdatesController, PartnersController],
  providers: [
    ...REVISIONS,
    ...JOINT,
    OffersFacade,
    OffersQueries,
    OfferSequels,
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
    StartOffer,
    SaveOffer,
    SubmitOffer,
    SaveRevision,
    SendCorrection,
    SendUpdate,
    ResignFromGrant,
    RevisionsQueries,
    Partners,
    InvitePartner,
    AnswerInvitation,
  ],
})
export class OffersModule {}
