import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthoritiesModule } from '../authorities';
import { CallsModule } from '../calls';
import { IdentityModule } from '../identity';
import { LedgerModule } from '../ledger';
import { OffersModule, OfferSequels } from '../offers';
import { ProgrammesModule } from '../programmes';
import { AllocationProposal, CallResult } from './call-result.entity';
import { CommitteeSeatsQueries } from './committee-seats.queries';
import { CommitteeController } from './committee.controller';
import { CommitteeMember, ImpartialityDeclaration } from './committee.entity';
import { CommitteeQueries } from './committee.queries';
import { EvaluationController } from './evaluation.controller';
import { EvaluationFacade } from './evaluation.facade';
import { EvaluationQueries } from './evaluation.queries';
import { FormalCheck } from './formal-check.entity';
import { OfficeOffersQueries } from './office-offers.queries';
import { ScoreSheet } from './score-sheet.entity';
import { Seats } from './seats';
import { AppointCommittee } from './use-cases/appoint-committee';
import { ApproveResult } from './use-cases/approve-result';
import { DecideFormalCheck } from './use-cases/decide-formal-check';
import { DeclareImpartiality } from './use-cases/declare-impartiality';
import { FileScoreSheet } from './use-cases/file-score-sheet';
import { ProposeAllocation } from './use-cases/propose-allocation';
import { ReleaseMember } from './use-cases/release-member';
import { ReturnOffer } from './use-cases/return-offer';
import { SaveScoreSheet } from './use-cases/save-score-sheet';

const USE_CASES = [
  DecideFormalCheck,
  ReturnOffer,
  AppointCommittee,
  ReleaseMember,
  DeclareImpartiality,
  SaveScoreSheet,
  FileScoreSheet,
  ProposeAllocation,
  ApproveResult,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([
      FormalCheck,
      CommitteeMember,
      ImpartialityDeclaration,
      ScoreSheet,
      AllocationProposal,
      CallResult,
    ]),
    IdentityModule,
    AuthoritiesModule,
    LedgerModule,
    CallsModule,
    OffersModule,
    ProgrammesModule,
  ],
  controllers: [EvaluationController, CommitteeController],
  providers: [
    EvaluationFacade,
    EvaluationQueries,
    OfficeOffersQueries,
    CommitteeQueries,
    CommitteeSeatsQueries,
    Seats,
    ...USE_CASES,
  ],
  exports: [EvaluationFacade, EvaluationQueries, OfficeOffersQueries, CommitteeQueries, ...USE_CASES],
})
export class EvaluationModule implements OnModuleInit {
  constructor(
    private readonly sequels: OfferSequels,
    private readonly officeOffers: OfficeOffersQueries,
  ) {}

  /** An offer's page tells its authors how the formal check ended. */
  onModuleInit(): void {
    this.sequels.tell('formalCheck', (db, offerId) => this.officeOffers.formalCheckOf(db, offerId));
  }
}
