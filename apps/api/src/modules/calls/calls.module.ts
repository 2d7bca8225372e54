import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LedgerModule } from '../ledger';
import { ProgrammesModule } from '../programmes';
import { Call } from './call.entity';
import { CallsController } from './calls.controller';
import { CallsFacade } from './calls.facade';
import { CallsQueries } from './calls.queries';
import { PublicCallsController } from './public-calls.controller';
import { PublicCallsQueries } from './public-calls.queries';
import { AnnounceCall } from './use-cases/announce-call';
import { AnnulCall } from './use-cases/annul-call';
import { CreateCall } from './use-cases/create-call';
import { UpdateCall } from './use-cases/update-call';

@Module({
  imports: [TypeOrmModule.forFeature([Call]), LedgerModule, ProgrammesModule],
  controllers: [CallsController, PublicCallsController],
  providers: [CallsFacade, CallsQueries, PublicCallsQueries, CreateCall, UpdateCall, AnnounceCall, AnnulCall],
  exports: [CallsFacade, CallsQueries, PublicCallsQueries, CreateCall, UpdateCall, AnnounceCall, AnnulCall],
})
export class CallsModule {}
