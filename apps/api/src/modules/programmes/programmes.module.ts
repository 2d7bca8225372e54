import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthoritiesModule } from '../authorities';
import { LedgerModule } from '../ledger';
import { BudgetLine, Programme } from './programme.entity';
import { ProgrammesController } from './programmes.controller';
import { ProgrammesFacade } from './programmes.facade';
import { ProgrammesQueries } from './programmes.queries';
import { AdoptProgramme } from './use-cases/adopt-programme';
import { CreateProgramme } from './use-cases/create-programme';

@Module({
  imports: [TypeOrmModule.forFeature([Programme, BudgetLine]), LedgerModule, AuthoritiesModule],
  controllers: [ProgrammesController],
  providers: [ProgrammesFacade, ProgrammesQueries, CreateProgramme, AdoptProgramme],
  exports: [ProgrammesFacade, ProgrammesQueries, CreateProgramme, AdoptProgramme],
})
export class ProgrammesModule {}
