import { Day, RequiredText } from '../validation';

export class RejectPaymentRequest {
  @RequiredText(2000) reason!: string;
}

/** The day on which the authority's account was debited. */
export class ExecutePaymentRequest {
  @Day() executedOn!: string;
}
