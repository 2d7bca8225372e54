import type { Tx } from '../../../kernel';
import { Remark } from './remark.entity';

/** A remark before it has its number. */
export type NewRemark = Pick<
  Remark,
  | 'id'
  | 'consultationId'
  | 'authorityId'
  | 'way'
  | 'receivedOn'
  | 'author'
  | 'name'
  | 'namePublic'
  | 'email'
  | 'locale'
  | 'organisationId'
  | 'topic'
  | 'text'
>;

/** Stores a remark under the next number of its consultation, whose row must be locked, and records the fact. */
export async function addRemark(tx: Tx, remark: NewRemark): Promise<number> {
  const { consultationId, authorityId, organisationId } = remark;
  const last = await tx.db.maximum(Remark, 'number', { consultationId });
  const number = (last ?? 0) + 1;
  await tx.db.insert(Remark, { ...remark, number, recordedAt: tx.now });
  await tx.record({
    type: 'remark.submitted',
    subject: { kind: 'remark', id: remark.id },
    authorityId,
    ...(organisationId === null ? {} : { organisationId }),
    data: { consultationId, number, way: remark.way },
  });
  return number;
}
