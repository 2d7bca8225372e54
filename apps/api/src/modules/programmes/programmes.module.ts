import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthoritiesModule } from '../authorities';
import { LedgerModule } from '../ledger';
import { CONSULTATION_CONTROLLERS, CONSULTATION_ENTITIES, CONSULTATION_PROVIDERS } from './consultations';
import { AttachmentsController } from './attachments.controller';
import { AttachmentsQueries } from './attachments.queries';
import { BudgetLine, BudgetLineLimit } from './budget-line.entity';
import { ClassificationController } from './classification.controller';
import { ClassificationEntry } from './classification-entry.entity';
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
import { CreateProgramme } from './use-cases/create-programme';
import { DiscardAmendment } from './use-cases/discard-amendment';
import { RemoveAttachment } from './use-cases/remove-attachment';
import { RemoveClassificationEntry } from './use-cases/remove-classification-entry';
import { SaveAmendment } from './use-cases/save-amendment';
import { SaveProgramme } from './use-cases/save-programme';
import { StartAmendment } from './use-cases/start-amendment';
import { WithdrawProgramme } from './use-cases/withdraw-programme';

@Module({
  imports: [
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
    DiscardAmendment,
    AdoptAmendment,
    AddClassificationEntry,
    RemoveClassificationEntry,
    ...CONSULTATION_PROVIDERS,
    AttachmentsQueries,
    AttachFile,
    RemoveAttachment,
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
    ...CONSULTATION_PROVIDERS,
  ],
})
export class ProgrammesModule {}
