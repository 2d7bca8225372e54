import { Module } from '@nestjs/common';
import { AgreementsModule } from '../../modules/agreements';
import { AuthoritiesModule } from '../../modules/authorities';
import { CallsModule } from '../../modules/calls';
import { EvaluationModule } from '../../modules/evaluation';
import { OffersModule } from '../../modules/offers';
import { OrganisationsModule } from '../../modules/organisations';
import { ProgrammesModule } from '../../modules/programmes';
import { SettlementModule } from '../../modules/settlement';
import { SmallGrantsModule } from '../../modules/small-grants';
import { DocumentsController } from './documents.controller';
import { AgreementFile } from './gather/agreement-file';
import { AnnouncementFile } from './gather/announcement-file';
import { ConsultationFile } from './gather/consultation-file';
import { OfferFiles } from './gather/offer-files';
import { OfferReader } from './gather/offer-reader';
import { RevisedOfferFile } from './gather/revised-offer-file';
import { SmallGrantFiles } from './gather/small-grant-files';
import { RevisedOfferController } from './revised-offer.controller';
import { SmallGrantDocumentsController } from './small-grant-documents.controller';
import { ReportFile } from './gather/report-file';
import { YearlyReportFile } from './gather/yearly-report-file';

@Module({
  imports: [
    AuthoritiesModule,
    OrganisationsModule,
    ProgrammesModule,
    CallsModule,
    OffersModule,
    EvaluationModule,
    AgreementsModule,
    SettlementModule,
    SmallGrantsModule,
  ],
  controllers: [DocumentsController, RevisedOfferController, SmallGrantDocumentsController],
  providers: [
    AnnouncementFile,
    OfferReader,
    OfferFiles,
    RevisedOfferFile,
    AgreementFile,
    ReportFile,
    ConsultationFile,
    YearlyReportFile,
    SmallGrantFiles,
  ],
})
export class DocumentsModule {}
