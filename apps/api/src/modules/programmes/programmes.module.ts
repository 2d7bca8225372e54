import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthoritiesModule } from '../authorities';
import { LedgerModule } from '../ledger';
import { ClosingController } from './closing.controller';
import { ClosingQueries } from './closing.queries';
import { MoneyController } from './money.controller';
import { MoneyQueries } from './money.queries';
import { BudgetLine, Programme } from './programme.entity';
import { ProgrammesController } from './programmes.controller';
import { ProgrammesFacade } from './programmes.facade';
import { ProgrammesQueries } from './programmes.queries';
import { AdoptProgramme } from './use-cases/adopt-programme';
import { CloseYear } from './use-cases/close-year';
import { CreateProgramme } from './use-cases/create-programme';
import { SendYearlyReport } from './use-cases/send-yearly-report';
import { YearlyReportController } from './yearly-report.controller';
import { YearlyReportQueries } from './yearly-report.queries';

@Module({
  imports: [TypeOrmModule.forFeature([Programme, BudgetLine]), LedgerModule, AuthoritiesModule],
  controllers: [ProgrammesController, MoneyController, ClosingController, YearlyReportController],
  providers: [
    ProgrammesFacade,
    ProgrammesQueries,
    CreateProgramme,
    AdoptProgramme,
    MoneyQueries,
    ClosingQueries,
    CloseYear,
    YearlyReportQueries,
    SendYearlyReport,
  ],
  exports: [
    ProgrammesFacade,
    ProgrammesQueries,
    CreateProgramme,
    AdoptProgramme,
    MoneyQueries,
    CloseYear,
    YearlyReportQueries,
    SendYearlyReport,
  ],
})
export class ProgrammesModule {}
