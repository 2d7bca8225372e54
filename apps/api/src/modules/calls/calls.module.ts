import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthoritiesModule } from '../authorities';
import { LedgerModule } from '../ledger';
import { ProgrammesModule } from '../programmes';
import { Call } from './call.entity';
import { CallsFacade } from './calls.facade';

@Module({
  imports: [TypeOrmModule.forFeature([Call]), LedgerModule, AuthoritiesModule, ProgrammesModule],
  providers: [CallsFacade],
  exports: [CallsFacade],
})
export class CallsModule {}
