import { randomUUID } from 'node:crypto';
import type { JoinOrganisationsRequest } from '@nurt/contracts/organisations/requests';
import { duplicateGrounds } from '@nurt/domain/organisations';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { authorityOf, refuse, UnitOfWork, type Actor, type SignedInCaller, type Tx } from '../../../kernel';
import { OrganisationInvitation } from '../invitation.entity';
import { lockOrganisation, membersOf } from '../load-members';
import { OrganisationMember } from '../member.entity';
import { OrganisationJoin } from '../organisation-join.entity';
import { Organisation } from '../organisation.entity';
import { roleIn } from '../organisation.policy';
import { OwnedRecords } from '../owned-records';
import { moveOfferPattern } from '../pattern/offer-patterns';

/**
 * An administrator joins an organisation that was entered twice: everything of the one moves to the other in one
 * transaction, and the one stays as an alias. What was submitted keeps the applicant that it was submitted with.
 */
@Injectable()
export class JoinOrganisations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly owned: OwnedRecords,
  ) {}

  /**
   * @throws Refusal notFound; conflict `already_done`, `join_not_duplicates`, `join_elsewhere`; forbidden for somebody
   * who belongs to one of them
   */
  execute(
    caller: SignedInCaller,
    { fromId, intoId, reason }: JoinOrganisationsRequest,
  ): Promise<OrganisationJoin> {
    const authorityId = authorityOf(caller);
    if (fromId === intoId) throw refuse.invalid([{ code: 'join_same', path: 'intoId' }]);
    return this.unitOfWork.run(caller, async (tx) => {
      const { from, into } = await lockBoth(tx, fromId, intoId);
      requireStranger(caller.actor, [from, into]);
      const grounds = duplicateGrounds(from, into);
      if (grounds.length === 0) throw refuse.conflict('join_not_duplicates');
      await this.refuseElsewhere(tx, from, authorityId);

      from.joinInto(into);
      await tx.db.save(from);
      // Names that the joined one had before are names of the other now.
      await tx.db.update(Organisation, { joinedInto: from.id }, { joinedInto: into.id });
      const moved = {
        ...(await this.owned.move(tx, from.id, into.id)),
        ...(await moveMembers(tx, from.id, into.id)),
        ...(await moveDocuments(tx, from.id, into.id)),
        ...(await withdrawInvitations(tx, from.id)),
      };
      await moveOfferPattern(tx, from.id, into.id);
      const join = Object.assign(new OrganisationJoin(), {
        id: randomUUID(),
        fromId: from.id,
        intoId: into.id,
        authorityId,
        joinedBy: caller.actor.accountId,
        joinedAt: tx.now,
        reason: reason.trim(),
        grounds,
        moved,
      });
      await tx.db.insert(OrganisationJoin, join);
      for (const { id } of [from, into]) {
        await tx.record({
          type: id === from.id ? 'organisation.becameAlias' : 'organisation.joined',
          subject: { kind: 'organisation', id },
          authorityId,
          organisationId: into.id,
          data: { joinId: join.id, joined: from.name, nip: from.nip, reason: join.reason },
        });
      }
      return join;
    });
  }

  /** What another authority works on is not moved by this one. */
  private async refuseElsewhere(tx: Tx, from: Organisation, authorityId: string): Promise<void> {
    const records = await this.owned.of(tx.db, [from.id]);
    if (records.some((record) => record.authorityId !== authorityId)) throw refuse.conflict('join_elsewhere');
  }
}

/** In the order of their ids, so that two administrators who join the same two do not wait for each other forever. */
async function lockBoth(
  tx: Tx,
  fromId: string,
  intoId: string,
): Promise<{ from: Organisation; into: Organisation }> {
  const locked = new Map<string, Organisation>();
  for (const id of [fromId, intoId].sort()) locked.set(id, await lockOrganisation(tx, id));
  const [from, into] = [locked.get(fromId), locked.get(intoId)];
  if (!from || !into) throw refuse.notFound();
  return { from, into };
}

function requireStranger(actor: Actor, organisations: readonly Organisation[]): void {
  if (organisations.some(({ id }) => roleIn(actor, id) !== undefined))
    throw refuse.forbidden('member_excluded');
}

/** Documents are kept for no authority, so they are not among what modules tell. */
async function moveDocuments(tx: Tx, fromId: string, intoId: string): Promise<{ document?: string[] }> {
  const [rows] = await tx.db.query<[{ id: string }[], number]>(
    'UPDATE organisation_document SET organisation_id = $2 WHERE organisation_id = $1 RETURNING id',
    [fromId, intoId],
  );
  return rows.length > 0 ? { document: rows.map(({ id }) => id) } : {};
}

/** Roles and mandates move as they are; who belongs to both keeps what they have in the one that stays. */
async function moveMembers(tx: Tx, fromId: string, intoId: string): Promise<{ member?: string[] }> {
  const staying = new Set((await membersOf(tx.db, intoId)).map(({ accountId }) => accountId));
  const moving = await membersOf(tx.db, fromId);
  await tx.db.delete(OrganisationMember, { organisationId: fromId });
  const arriving = moving.filter(({ accountId }) => !staying.has(accountId));
  for (const member of arriving) {
    await tx.db.insert(OrganisationMember, { ...member, organisationId: intoId });
  }
  return arriving.length > 0 ? { member: arriving.map(({ accountId }) => accountId) } : {};
}

/** Nobody was promised a role in the other one: its representatives invite anew. */
async function withdrawInvitations(tx: Tx, organisationId: string): Promise<{ invitation?: string[] }> {
  const open = await tx.db.findBy(OrganisationInvitation, {
    organisationId,
    acceptedAt: IsNull(),
    withdrawnAt: IsNull(),
  });
  for (const invitation of open) {
    invitation.withdraw(tx.now);
    await tx.db.save(invitation);
  }
  return open.length > 0 ? { invitation: open.map(({ id }) => id) } : {};
}
