import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgreementsModule } from '../agreements';
import { LedgerModule } from '../ledger';
import { ProgrammesModule } from '../programmes';
import { PaymentOrder } from './payment-order.entity';
import { PaymentsController } from './payments.controller';
import { PaymentsFacade } from './payments.facade';
import { PaymentsQueries } from './payments.queries';
import { ApprovePayment } from './use-cases/approve-payment';
import { ExecutePayment } from './use-cases/execute-payment';
import { OrderPayment } from './use-cases/order-payment';
import { RejectPayment } from './use-cases/reject-payment';
import { WithdrawPayment } from './use-cases/withdraw-payment';

const USE_CASES = [OrderPayment, ApprovePayment, RejectPayment, WithdrawPayment, ExecutePayment];

@Module({
  imports: [TypeOrmModule.forFeature([PaymentOrder]), LedgerModule, ProgrammesModule, AgreementsModule],
  controllers: [PaymentsController],
  providers: [PaymentsFacade, PaymentsQueries, ...USE_CASES],
  exports: [PaymentsFacade, PaymentsQueries, ...USE_CASES],
})
export class PaymentsModule {}
