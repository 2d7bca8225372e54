import { refuse, type Actor, type Tx } from '../../kernel';
import { requireOffice, type AgreementRecord, type AgreementsFacade } from '../agreements';
import { PaymentOrder } from './payment-order.entity';

/** An order with its agreement, both held until the transaction ends. */
export interface HeldOrder {
  readonly order: PaymentOrder;
  readonly agreement: AgreementRecord;
}

/**
 * The order for somebody of the authority who does not belong to the grantee. The agreement is locked first, as
 * everywhere, so that orders, payments and the settlement of one agreement happen one after another.
 * @throws Refusal notFound, forbidden; conflict `signature_missing` or `not_now` unless the agreement is in force
 */
export async function holdOrder(
  tx: Tx,
  actor: Actor,
  agreements: AgreementsFacade,
  id: string,
): Promise<HeldOrder> {
  const found = await tx.db.findOneBy(PaymentOrder, { id });
  if (!found) throw refuse.notFound();
  const agreement = await holdAgreement(tx, actor, agreements, found.agreementId);
  const order = await tx.db.findOne(PaymentOrder, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!order) throw refuse.notFound();
  return { order, agreement };
}

/** The agreement, locked, for somebody who pays under it. @throws as `holdOrder` */
export async function holdAgreement(
  tx: Tx,
  actor: Actor,
  agreements: AgreementsFacade,
  agreementId: string,
): Promise<AgreementRecord> {
  const agreement = await agreements.lock(tx, agreementId);
  if (!agreement) throw refuse.notFound();
  requireOffice(actor, agreement);
  if (agreement.status === 'prepared') throw refuse.conflict('signature_missing');
  if (agreement.status !== 'signed') throw refuse.conflict('not_now');
  return agreement;
}
