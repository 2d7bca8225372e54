import { refuse, tokenHash, type Tx } from '../../kernel';
import { OrganisationInvitation } from './invitation.entity';
import { lockOrganisation } from './load-members';

const LOCKED = { lock: { mode: 'pessimistic_write' } } as const;

/** @throws Refusal notFound, also for an invitation of another organisation */
export async function lockInvitation(
  tx: Tx,
  organisationId: string,
  id: string,
): Promise<OrganisationInvitation> {
  const invitation = await tx.db.findOne(OrganisationInvitation, {
    where: { id, organisationId },
    ...LOCKED,
  });
  if (!invitation) throw refuse.notFound();
  return invitation;
}

/**
 * The invitation whose letter carried the token, while it may be accepted; its organisation is held first, as by
 * everybody who changes its people.
 * @throws Refusal conflict `invitation_invalid`, whatever has become of it
 */
export async function lockInvitationByToken(tx: Tx, token: string): Promise<OrganisationInvitation> {
  const found = await tx.db.findOneBy(OrganisationInvitation, { tokenHash: tokenHash(token) });
  if (!found?.isOpen(tx.now)) throw refuse.conflict('invitation_invalid');
  await lockOrganisation(tx, found.organisationId);
  const invitation = await lockInvitation(tx, found.organisationId, found.id);
  // Used, withdrawn or sent again while this one waited.
  if (!invitation.isOpen(tx.now) || invitation.tokenHash !== found.tokenHash) {
    throw refuse.conflict('invitation_invalid');
  }
  return invitation;
}
