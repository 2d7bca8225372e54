import { employmentRefusal, type StaffMember } from '@nurt/domain/authorities';
import type { EntityManager } from 'typeorm';
import { authorityOf, refuse, type SignedInCaller, type Tx } from '../../../kernel';

/** Somebody's employment as it is stored. */
export interface Employment extends StaffMember {
  readonly version: number;
}

export function staffOf(db: EntityManager, authorityId: string): Promise<Employment[]> {
  return db.query<Employment[]>(
    'SELECT account_id AS "accountId", roles, version FROM staff WHERE authority_id = $1',
    [authorityId],
  );
}

/**
 * The caller's authority, its people held until the transaction ends: whoever changes them does so one after another,
 * so that two administrators cannot remove each other at once. The caller's own role was read before, and whoever held
 * the lock may have taken it away meanwhile: it is read again.
 * @throws Refusal forbidden
 */
export async function lockStaff(
  tx: Tx,
  caller: SignedInCaller,
): Promise<{ readonly authorityId: string; readonly staff: readonly Employment[] }> {
  const authorityId = authorityOf(caller);
  await tx.db.query('SELECT FROM authority WHERE id = $1 FOR NO KEY UPDATE', [authorityId]);
  const staff = await staffOf(tx.db, authorityId);
  const { accountId } = caller.actor;
  if (employmentRefusal(staff, accountId, '') === 'forbidden') throw refuse.forbidden();
  return { authorityId, staff };
}

/**
 * As `lockStaff`, with the employment of one of them that the caller may change.
 * @throws Refusal notFound for people of other authorities; forbidden, also `own_employment`
 */
export async function lockEmployment(
  tx: Tx,
  caller: SignedInCaller,
  personId: string,
): Promise<{ readonly authorityId: string; readonly employment: Employment }> {
  const { authorityId, staff } = await lockStaff(tx, caller);
  const employment = staff.find(({ accountId }) => accountId === personId);
  if (!employment) throw refuse.notFound();
  const refusal = employmentRefusal(staff, caller.actor.accountId, personId);
  if (refusal) throw refuse.forbidden(refusal);
  return { authorityId, employment };
}
