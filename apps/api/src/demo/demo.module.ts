import { Module } from '@nestjs/common';
import { DemoController } from './demo.controller';

/** Loaded only where DEMO=on. */
@Module({ controllers: [DemoController] })
export class DemoModule {}
