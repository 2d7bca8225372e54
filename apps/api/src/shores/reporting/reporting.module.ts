import { Module } from '@nestjs/common';
import { OffersModule } from '../../modules/offers';
import { ProgrammesModule } from '../../modules/programmes';
import { MoneyFilesController } from './money/money-files.controller';
import { OfficeBoard } from './office-board';
import { OrganisationBoard } from './organisation-board';
import { ReportingController } from './reporting.controller';

@Module({
  imports: [ProgrammesModule, OffersModule],
  controllers: [ReportingController, MoneyFilesController],
  providers: [OfficeBoard, OrganisationBoard],
})
export class ReportingModule {}
