import { losesLastRepresentative } from '@nurt/domain/organisations';
import type { EntityManager } from 'typeorm';
import { refuse, type Actor, type Tx } from '../../kernel';
import { OrganisationMember } from './member.entity';
import { Organisation } from './organisation.entity';
import { requireRoleIn } from './organisation.policy';

/**
 * The organisation, held until the transaction ends: whoever changes its people does so one after another, so that
 * two representatives cannot both leave at once.
 * @throws Refusal notFound
 */
export async function lockOrganisation(tx: Tx, id: string): Promise<Organisation> {
  const organisation = await tx.db.findOne(Organisation, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!organisation) throw refuse.notFound();
  return organisation;
}

/**
 * As `lockOrganisation`, for somebody who manages its people.
 * @throws Refusal notFound for those who are not members, forbidden for members who may not
 */
export async function lockManaged(tx: Tx, actor: Actor, id: string): Promise<Organisation> {
  requireRoleIn(actor, id, 'member.manage');
  const organisation = await lockOrganisation(tx, id);
  await requireStillManages(tx, actor, id);
  return organisation;
}

/** The actor's role was read before the lock; whoever held the lock before may have taken it away. */
async function requireStillManages(tx: Tx, { accountId }: Actor, organisationId: string): Promise<void> {
  const member = await tx.db.findOneBy(OrganisationMember, { organisationId, accountId });
  if (member?.role !== 'representative') throw refuse.forbidden();
}

export function membersOf(db: EntityManager, organisationId: string): Promise<OrganisationMember[]> {
  return db.find(OrganisationMember, {
    where: { organisationId },
    order: { joinedAt: 'ASC', accountId: 'ASC' },
  });
}

/**
 * An organisation keeps at least one representative, or nobody could invite another.
 * @throws Refusal conflict `last_representative`
 */
export function refuseLosingLast(
  tx: Tx,
  before: readonly OrganisationMember['asMember'][],
  after: readonly OrganisationMember['asMember'][],
): void {
  if (losesLastRepresentative(before, after, tx.now)) throw refuse.conflict('last_representative');
}
