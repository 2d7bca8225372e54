import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthoritiesModule } from '../authorities';
import { LedgerModule } from '../ledger';
import { CONSULTATION_CONTROLLERS, CONSULTATION_ENTITIES, CONSULTATION_PROVIDERS } from './consultations';
import { BudgetLine, Programme } from './programme.entity';
import { ProgrammesController } from './programmes.controller';
import { ProgrammesFacade } from './programmes.facade';
import { ProgrammesQueries } from './programmes.queries';
import { AdoptProgramme } from './use-cases/adopt-programme';
import { CreateProgramme } from './use-cases/create-programme';

@Module({
  imports: [
    TypeOrmModule.forFeature([Programme, BudgetLine, ...CONSULTATION_ENTITIES]),
    LedgerModule,
    AuthoritiesModule,
  ],
  controllers: [ProgrammesController, ...CONSULTATION_CONTROLLERS],
  providers: [
    ProgrammesFacade,
    ProgrammesQueries,
    CreateProgramme,
    AdoptProgramme,
    ...CONSULTATION_PROVIDERS,
  ],
  exports: [ProgrammesFacade, ProgrammesQueries, CreateProgramme, AdoptProgramme, ...CONSULTATION_PROVIDERS],
})
export class ProgrammesModule {}
