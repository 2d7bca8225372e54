import type { AgreementStatus } from '@nurt/domain/agreements';
import type { PaymentOrderStatus } from '@nurt/domain/payments';
import type { Tone } from '@nurt/ui';

/** How the state of an agreement looks. */
export const AGREEMENT_TONE: Readonly<Record<AgreementStatus, Tone>> = {
  prepared: 'waiting',
  signed: 'current',
  settled: 'success',
  abandoned: 'neutral',
};

/** How the state of a payment looks. */
export const PAYMENT_TONE: Readonly<Record<PaymentOrderStatus, Tone>> = {
  ordered: 'waiting',
  approved: 'current',
  rejected: 'danger',
  withdrawn: 'neutral',
  executed: 'success',
};
