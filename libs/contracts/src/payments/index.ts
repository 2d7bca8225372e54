import type { BurdenedLine } from '@nurt/domain/payments';
import type { AgreementView, InstalmentView } from '../agreements';
import type { ExecutePaymentRequest, PaymentState, RejectPaymentRequest } from './requests';

export type { PaymentState };

/** One row of the payments desk: an instalment with its order, soonest due first. */
export interface PaymentRowView extends InstalmentView {
  readonly agreement: { readonly id: string; readonly number: string; readonly title: string };
  readonly organisation: string;
  readonly bankAccount: string;
  /** The budget line that it burdens. */
  readonly line: BurdenedLine;
}

export interface PaymentsApi {
  'GET /api/office/payments': {
    query: { state?: PaymentState; year?: number };
    view: readonly PaymentRowView[];
  };
  'POST /api/office/instalments/:instalmentId/order': { view: AgreementView };
  'POST /api/office/payment-orders/:orderId/approval': { view: AgreementView };
  'POST /api/office/payment-orders/:orderId/rejection': { body: RejectPaymentRequest; view: AgreementView };
  'POST /api/office/payment-orders/:orderId/withdrawal': { view: AgreementView };
  'POST /api/office/payment-orders/:orderId/execution': { body: ExecutePaymentRequest; view: AgreementView };
}
