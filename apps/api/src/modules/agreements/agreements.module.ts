import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CallsModule } from '../calls';
import { EvaluationModule } from '../evaluation';
import { LedgerModule } from '../ledger';
import { OfferSequels, OffersModule } from '../offers';
import { OrganisationsModule, OwnedRecords } from '../organisations';
import { ProgrammesModule } from '../programmes';
import { SmallGrantsModule } from '../small-grants';
import { Agreement, Instalment, InterimYear } from './agreement.entity';
import { AgreementsController } from './agreements.controller';
import { AgreementsFacade } from './agreements.facade';
import { AgreementsQueries } from './agreements.queries';
import { OfferUpdatesController } from './updates.controller';
import { CountersignAgreement } from './use-cases/countersign-agreement';
import { ForgoAward } from './use-cases/forgo-award';
import { DecideUpdate } from './use-cases/decide-update';
import { PrepareAgreement } from './use-cases/prepare-agreement';
import { RecordGranteeSignature } from './use-cases/record-grantee-signature';
import { SignAgreement } from './use-cases/sign-agreement';
import { Signatures } from './use-cases/signatures';
import { TakeOnYear } from './use-cases/take-on-year';

const USE_CASES = [
  DecideUpdate,
  PrepareAgreement,
  RecordGranteeSignature,
  SignAgreement,
  CountersignAgreement,
  TakeOnYear,
  ForgoAward,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([Agreement, Instalment, InterimYear]),
    OrganisationsModule,
    LedgerModule,
    ProgrammesModule,
    CallsModule,
    OffersModule,
    EvaluationModule,
    SmallGrantsModule,
  ],
  controllers: [AgreementsController, OfferUpdatesController],
  providers: [AgreementsFacade, AgreementsQueries, Signatures, ...USE_CASES],
  exports: [AgreementsFacade, AgreementsQueries, ...USE_CASES],
})
export class AgreementsModule implements OnModuleInit {
  constructor(
    private readonly agreements: AgreementsFacade,
    private readonly sequels: OfferSequels,
    private readonly owned: OwnedRecords,
  ) {}

  /** The page of an awarded offer leads on to its agreement. */
  onModuleInit(): void {
    this.owned.tell('agreement');
    this.sequels.tell('agreementId', async (db, offerId) => {
      const agreements = await this.agreements.ofOffers(db, [offerId]);
      return agreements.get(offerId)?.id ?? null;
    });
  }
}
