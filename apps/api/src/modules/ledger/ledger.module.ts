import { Module } from '@nestjs/common';
import { LedgerFacade } from './ledger.facade';

@Module({ providers: [LedgerFacade], exports: [LedgerFacade] })
export class LedgerModule {}
