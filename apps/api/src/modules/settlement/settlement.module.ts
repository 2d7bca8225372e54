import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgreementsModule } from '../agreements';
import { CallsModule } from '../calls';
import { LedgerModule } from '../ledger';
import { OffersModule } from '../offers';
import { OrganisationsModule, OwnedRecords } from '../organisations';
import { PaymentsModule } from '../payments';
import { ProgrammesModule } from '../programmes';
import { GrantReturn, GrantReturnReceipt } from './grant-return.entity';
import { ReportScopes } from './report-scope';
import { Report } from './report.entity';
import { ReportsController } from './reports.controller';
import { ReportsQueries } from './reports.queries';
import { ReturnsQueries } from './returns.queries';
import { SettlementController } from './settlement.controller';
import { SettlementFacade } from './settlement.facade';
import { AcceptReport } from './use-cases/accept-report';
import { OpenReport } from './use-cases/open-report';
import { RecordReturn } from './use-cases/record-return';
import { ReturnReport } from './use-cases/return-report';
import { SaveReport } from './use-cases/save-report';
import { SubmitReport } from './use-cases/submit-report';

const USE_CASES = [OpenReport, SaveReport, SubmitReport, ReturnReport, AcceptReport, RecordReturn];

@Module({
  imports: [
    TypeOrmModule.forFeature([Report, GrantReturn, GrantReturnReceipt]),
    OrganisationsModule,
    LedgerModule,
    ProgrammesModule,
    CallsModule,
    OffersModule,
    AgreementsModule,
    PaymentsModule,
  ],
  controllers: [ReportsController, SettlementController],
  providers: [SettlementFacade, ReportScopes, ReportsQueries, ReturnsQueries, ...USE_CASES],
  exports: [SettlementFacade, ReportsQueries, ReturnsQueries, ...USE_CASES],
})
export class SettlementModule implements OnModuleInit {
  constructor(private readonly owned: OwnedRecords) {}

  onModuleInit(): void {
    this.owned.tell('report', 'grant_return');
  }
}
