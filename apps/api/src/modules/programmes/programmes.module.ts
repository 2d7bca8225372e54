import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthoritiesModule } from '../authorities';
import { OrganisationsModule, OwnedRecords } from '../organisations';
import { LedgerModule } from '../ledger';
import { CONSULTATION_CONTROLLERS, CONSULTATION_ENTITIES, CONSULTATION_PROVIDERS } from './consultations';
import { AttachmentsController } from './attachments.controller';
import { AttachmentsQueries } from './attachments.queries';
import { BudgetLine, BudgetLineLimit } from './budget-line.entity';
import { ClassificationController } from './classification.controller';
import { ClassificationEntry } from './classification-entry.entity';
import { ClosingController } from './closing.controller';
import { ClosingQueries } from './closing.queries';
import { MoneyController } from './money.controller';
import { MoneyQueries } from './money.queries';
import { ProgrammeAmendment } from './programme-amendment.entity';
import { ProgrammeAmendmentsController } from './programme-amendments.controller';
import { ProgrammeContentController } from './programme-content.controller';
import { ProgrammeContentQueries } from './programme-content.queries';
import { ProgrammeVersionsQueries } from './programme-versions.queries';
import { Programme } from './programme.entity';
import { ProgrammesController } from './programmes.controller';
import { ProgrammesFacade } from './programmes.facade';
import { ProgrammesQueries } from './programmes.queries';
import { AddClassificationEntry } from './use-cases/add-classification-entry';
import { AdoptAmendment } from './use-cases/adopt-amendment';
import { AdoptProgramme } from './use-cases/adopt-programme';
import { AttachFile } from './use-cases/attach-file';
import { CloseYear } from './use-cases/close-year';
import { CreateProgramme } from './use-cases/create-programme';
import { AmendmentFiles } from './use-cases/amendment-files';
import { DiscardAmendment } from './use-cases/discard-amendment';
import { RemoveAttachment } from './use-cases/remove-attachment';
import { RemoveClassificationEntry } from './use-cases/remove-classification-entry';
import { SaveAmendment } from './use-cases/save-amendment';
import { SaveProgramme } from './use-cases/save-programme';
import { SendYearlyReport } from './use-cases/send-yearly-report';
import { StartAmendment } from './use-cases/start-amendment';
import { WithdrawProgramme } from './use-cases/withdraw-programme';
import { YearlyReportController } from './yearly-report.controller';
import { YearlyReportQueries } from './yearly-report.queries';

@Module({
  imports: [
    OrganisationsModule,
    TypeOrmModule.forFeature([
      Programme,
      BudgetLine,
      BudgetLineLimit,
      ProgrammeAmendment,
      ClassificationEntry,
      ...CONSULTATION_ENTITIES,
    ]),
    LedgerModule,
    AuthoritiesModule,
  ],
  controllers: [
    ProgrammesController,
    ProgrammeContentController,
    ProgrammeAmendmentsController,
    AttachmentsController,
    ClassificationController,
    MoneyController,
    ClosingController,
    YearlyReportController,
    ...CONSULTATION_CONTROLLERS,
  ],
  providers: [
    ProgrammesFacade,
    ProgrammesQueries,
    ProgrammeContentQueries,
    ProgrammeVersionsQueries,
    CreateProgramme,
    SaveProgramme,
    WithdrawProgramme,
    AdoptProgramme,
    StartAmendment,
    SaveAmendment,
    AmendmentFiles,
    DiscardAmendment,
    AdoptAmendment,
    AddClassificationEntry,
    RemoveClassificationEntry,
    ...CONSULTATION_PROVIDERS,
    AttachmentsQueries,
    AttachFile,
    RemoveAttachment,
    MoneyQueries,
    ClosingQueries,
    CloseYear,
    YearlyReportQueries,
    SendYearlyReport,
  ],
  exports: [
    AttachFile,
    ProgrammesFacade,
    ProgrammesQueries,
    AddClassificationEntry,
    CreateProgramme,
    SaveProgramme,
    AdoptProgramme,
    StartAmendment,
    SaveAmendment,
    AdoptAmendment,
    MoneyQueries,
    CloseYear,
    YearlyReportQueries,
    SendYearlyReport,
    ...CONSULTATION_PROVIDERS,
  ],
})
export class ProgrammesModule implements OnModuleInit {
  constructor(private readonly owned: OwnedRecords) {}

  onModuleInit(): void {
    this.owned.tell('remark');
  }
}
