import { Day, Flag, OneOf, Optional, RequiredText, YearInAddress } from '../validation';

export const PAYMENT_STATES = ['toOrder', 'toApprove', 'toExecute', 'executed'] as const;
/** Where an instalment stands on the payments desk. */
export type PaymentState = (typeof PAYMENT_STATES)[number];

/** Which instalments; all of them when left out. */
export class PaymentsQuery {
  @Optional() @OneOf(PAYMENT_STATES) state?: PaymentState;
  /** The budget year; this year and later ones with what is still open from earlier ones where left out. */
  @Optional() @YearInAddress() year?: number;
}

export class RejectPaymentRequest {
  @RequiredText(2000) reason!: string;
}

export class ExecutePaymentRequest {
  /** The day on which the authority's account was debited. */
  @Day() executedOn!: string;
  /** Confirms that the payment burdens the line of a budget year that was over on that day (UFP art. 263). */
  @Optional() @Flag() afterYear?: boolean;
}
