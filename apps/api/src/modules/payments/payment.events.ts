import type { Fact } from '../../kernel';
import type { AgreementRecord } from '../agreements';
import type { PaymentOrder } from './payment-order.entity';

/** What happens to a payment order. */
export type PaymentEvent =
  'payment.ordered' | 'payment.approved' | 'payment.rejected' | 'payment.withdrawn' | 'payment.executed';

/**
 * The fact, told about the agreement, whose timeline shows its payments.
 * @param afterYear the budget year that was over when the payment burdened it; undefined for others
 */
export function paymentFact(
  type: PaymentEvent,
  order: Pick<PaymentOrder, 'id' | 'instalmentId' | 'grosze' | 'executedOn'>,
  agreement: AgreementRecord,
  afterYear?: number,
): Fact {
  const instalment = agreement.instalments.find(({ id }) => id === order.instalmentId);
  return {
    type,
    subject: { kind: 'agreement', id: agreement.id },
    authorityId: agreement.authorityId,
    organisationId: agreement.organisationId,
    data: {
      orderId: order.id,
      instalmentId: order.instalmentId,
      // As people count: the first instalment is 1.
      instalment: (instalment?.position ?? 0) + 1,
      number: agreement.number,
      grosze: order.grosze,
      ...(order.executedOn ? { executedOn: order.executedOn } : {}),
      ...(afterYear === undefined ? {} : { afterYear }),
    },
  };
}
