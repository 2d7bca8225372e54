import type { AgreementView } from '@nurt/contracts/agreements';
import type { PaymentRowView } from '@nurt/contracts/payments';
import {
  ExecutePaymentRequest,
  PaymentsQuery,
  RejectPaymentRequest,
} from '@nurt/contracts/payments/requests';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../kernel';
import { PaymentsQueries } from './payments.queries';
import { ApprovePayment } from './use-cases/approve-payment';
import { ExecutePayment } from './use-cases/execute-payment';
import { OrderPayment } from './use-cases/order-payment';
import { RejectPayment } from './use-cases/reject-payment';
import { WithdrawPayment } from './use-cases/withdraw-payment';

@Controller()
export class PaymentsController {
  constructor(
    private readonly queries: PaymentsQueries,
    private readonly orderPayment: OrderPayment,
    private readonly approvePayment: ApprovePayment,
    private readonly rejectPayment: RejectPayment,
    private readonly withdrawPayment: WithdrawPayment,
    private readonly executePayment: ExecutePayment,
  ) {}

  @Requires('payment.read')
  @Get('office/payments')
  desk(@CurrentCaller() caller: SignedInCaller, @Query() query: PaymentsQuery): Promise<PaymentRowView[]> {
    return this.queries.desk(caller, query);
  }

  @Requires('payment.order')
  @Post('office/instalments/:instalmentId/order')
  @HttpCode(200)
  async order(
    @CurrentCaller() caller: SignedInCaller,
    @Param('instalmentId', IdPipe) id: string,
  ): Promise<AgreementView> {
    return this.queries.agreementOf(caller, await this.orderPayment.execute(caller, id));
  }

  @Requires('payment.approve')
  @Post('office/payment-orders/:orderId/approval')
  @HttpCode(200)
  async approve(
    @CurrentCaller() caller: SignedInCaller,
    @Param('orderId', IdPipe) id: string,
  ): Promise<AgreementView> {
    await this.approvePayment.execute(caller, id);
    return this.queries.agreementOf(caller, id);
  }

  @Requires('payment.approve')
  @Post('office/payment-orders/:orderId/rejection')
  @HttpCode(200)
  async reject(
    @CurrentCaller() caller: SignedInCaller,
    @Param('orderId', IdPipe) id: string,
    @Body() request: RejectPaymentRequest,
  ): Promise<AgreementView> {
    await this.rejectPayment.execute(caller, id, request);
    return this.queries.agreementOf(caller, id);
  }

  @Requires('payment.order')
  @Post('office/payment-orders/:orderId/withdrawal')
  @HttpCode(200)
  async withdraw(
    @CurrentCaller() caller: SignedInCaller,
    @Param('orderId', IdPipe) id: string,
  ): Promise<AgreementView> {
    await this.withdrawPayment.execute(caller, id);
    return this.queries.agreementOf(caller, id);
  }

  @Requires('payment.execute')
  @Post('office/payment-orders/:orderId/execution')
  @HttpCode(200)
  async execute(
    @CurrentCaller() caller: SignedInCaller,
    @Param('orderId', IdPipe) id: string,
    @Body() request: ExecutePaymentRequest,
  ): Promise<AgreementView> {
    await this.executePayment.execute(caller, id, request);
    return this.queries.agreementOf(caller, id);
  }
}
