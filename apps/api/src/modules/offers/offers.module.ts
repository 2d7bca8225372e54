import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthoritiesModule } from '../authorities';
import { CallsModule } from '../calls';
import { OrganisationsModule, OwnedRecords } from '../organisations';
import { Offer } from './offer.entity';
import { OfferSequels } from './offer-sequels';
import { OffersController } from './offers.controller';
import { OffersFacade } from './offers.facade';
import { OffersQueries } from './offers.queries';
import { DiscardOffer } from './use-cases/discard-offer';
import { SaveOffer } from './use-cases/save-offer';
import { StartOffer } from './use-cases/start-offer';
import { SubmitOffer } from './use-cases/submit-offer';
import { WithdrawOffer } from './use-cases/withdraw-offer';

@Module({
  imports: [TypeOrmModule.forFeature([Offer]), AuthoritiesModule, OrganisationsModule, CallsModule],
  controllers: [OffersController],
  providers: [
    OffersFacade,
    OffersQueries,
    OfferSequels,
    StartOffer,
    SaveOffer,
    SubmitOffer,
    WithdrawOffer,
    DiscardOffer,
  ],
  exports: [OffersFacade, OffersQueries, OfferSequels, StartOffer, SaveOffer, SubmitOffer],
})
export class OffersModule implements OnModuleInit {
  constructor(private readonly owned: OwnedRecords) {}

  onModuleInit(): void {
    this.owned.tell('offer');
  }
}
