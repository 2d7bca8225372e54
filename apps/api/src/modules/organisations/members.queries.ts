import type {
  InvitationOfferView,
  InvitationView,
  MembersView,
  MemberView,
} from '@nurt/contracts/organisations';
import type { EventView } from '@nurt/contracts/kernel';
import { ORGANISATION_ROLES, rolesAllow } from '@nurt/domain/access';
import { dateInWarsaw, type Instant } from '@nurt/domain/calendar';
import { mandateState, requiredConfirmations } from '@nurt/domain/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { refuse, timelineOf, tokenHash, type SignedInCaller } from '../../kernel';
import { AccountsFacade, type AccountRecord } from '../identity';
import { OrganisationInvitation } from './invitation.entity';
import { membersOf } from './load-members';
import type { OrganisationMember, StandingColumns } from './member.entity';
import { Organisation } from './organisation.entity';
import { requireRoleIn } from './organisation.policy';

/** Reads of an organisation's people, by its people; and of an invitation, by whoever holds its link. */
@Injectable()
export class MembersQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountsFacade,
  ) {}

  /**
   * Members by role and name; open invitations only for those who manage them.
   * @throws Refusal notFound for everybody who is not a member
   */
  async of({ actor, arrivedAt }: SignedInCaller, organisationId: string): Promise<MembersView> {
    const role = requireRoleIn(actor, organisationId, 'organisation.read');
    const manages = rolesAllow([role], 'member.manage');
    const db = this.dataSource.manager;
    const organisation = await db.findOneByOrFail(Organisation, { id: organisationId });
    const members = await membersOf(db, organisationId);
    const timeline = await timelineOf(db, organisationId);
    const accounts = await this.named(members, timeline);
    const required = requiredConfirmations(
      organisation.wayOfRepresentation,
      members.map(({ asMember }) => asMember),
      arrivedAt,
    );
    return {
      members: members
        .map((member) => memberView(member, accounts.get(member.accountId), actor.accountId, arrivedAt))
        .sort(byRoleAndName),
      invitations: manages ? await this.invitations(organisationId, arrivedAt) : [],
      representation: {
        ...organisation.wayOfRepresentation,
        statute: organisation.representation,
        version: organisation.version,
        attainable: required.attainable,
      },
      manages,
      timeline: timeline.map((event) => withName(event, accounts)),
    };
  }

  /** @throws Refusal conflict `invitation_invalid` */
  async offered(token: string, now: Instant): Promise<InvitationOfferView> {
    const db = this.dataSource.manager;
    const invitation = await db.findOneBy(OrganisationInvitation, { tokenHash: tokenHash(token) });
    if (!invitation?.isOpen(now)) throw refuse.conflict('invitation_invalid');
    const { organisationId, invitedBy, email, role, position, expiresAt } = invitation;
    const { name } = await db.findOneByOrFail(Organisation, { id: organisationId });
    const [inviter] = await this.accounts.byIds(db, [invitedBy]);
    return {
      organisation: name,
      email,
      role,
      position,
      invitedBy: inviter?.name ?? '',
      expiresAt: expiresAt.toISOString(),
    };
  }

  private async invitations(organisationId: string, now: Instant): Promise<InvitationView[]> {
    const invitations = await this.dataSource.manager.find(OrganisationInvitation, {
      where: { organisationId, acceptedAt: IsNull(), withdrawnAt: IsNull() },
      order: { sentAt: 'ASC', id: 'ASC' },
    });
    return invitations.map((invitation) => ({
      id: invitation.id,
      email: invitation.email,
      ...standingView(invitation),
      sentAt: invitation.sentAt.toISOString(),
      expiresAt: invitation.expiresAt.toISOString(),
      expired: !invitation.isOpen(now),
    }));
  }

  /** Everybody whom the page names: members, and those whom the history mentions. */
  private async named(
    members: readonly OrganisationMember[],
    timeline: readonly EventView[],
  ): Promise<Map<string, AccountRecord>> {
    const mentioned = timeline.flatMap(({ params }) => {
      const accountId = params['accountId'];
      return typeof accountId === 'string' ? [accountId] : [];
    });
    const ids = new Set([...members.map(({ accountId }) => accountId), ...mentioned]);
    const accounts = await this.accounts.byIds(this.dataSource.manager, [...ids]);
    return new Map(accounts.map((account) => [account.id, account]));
  }
}

const byRoleAndName = (a: MemberView, b: MemberView): number =>
  ORGANISATION_ROLES.indexOf(a.role) - ORGANISATION_ROLES.indexOf(b.role) ||
  a.name.localeCompare(b.name, 'pl');

function memberView(
  member: OrganisationMember,
  account: AccountRecord | undefined,
  reader: string,
  now: Instant,
): MemberView {
  return {
    accountId: member.accountId,
    name: account?.name ?? '',
    email: account?.email ?? '',
    ...standingView(member),
    mandate: mandateState(member.asMember.mandate, dateInWarsaw(now)),
    joinedAt: member.joinedAt?.toISOString() ?? null,
    self: member.accountId === reader,
    version: member.version,
  };
}

function standingView({ role, position, chair, mandateFrom, mandateTo }: StandingColumns): StandingColumns {
  return { role, position, chair, mandateFrom, mandateTo };
}

function withName(event: EventView, accounts: ReadonlyMap<string, AccountRecord>): EventView {
  const name = accounts.get(String(event.params['accountId']))?.name;
  return name === undefined ? event : { ...event, params: { ...event.params, name } };
}
