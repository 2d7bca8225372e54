import type { OrganisationRole } from '@nurt/domain/access';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RecordedEvent } from '../../kernel';
import { AccountsFacade } from '../../modules/identity';
import { OrganisationsFacade } from '../../modules/organisations';
import type { LetterReader, RawFacts } from './letter-facts';

interface InvitationRow {
  readonly email: string;
  readonly role: OrganisationRole;
  readonly locale: 'pl' | 'en';
  readonly expires_at: Date;
  readonly organisation: string;
  readonly inviter: string;
}

/** What letters about the people of an organisation say. */
@Injectable()
export class MemberFacts {
  constructor(
    private readonly accounts: AccountsFacade,
    private readonly organisations: OrganisationsFacade,
  ) {}

  /**
   * To somebody who begins to work for an authority. Nobody is written to when they have left again, or have chosen the
   * password meanwhile that the letter asks for.
   */
  async employment(db: EntityManager, { type, subjectId, actorName }: RecordedEvent): Promise<RawFacts> {
    const [account] = await this.accounts.byIds(db, [subjectId]);
    const authority = (await this.accounts.actor(db, subjectId))?.authority;
    const due = account && authority && account.confirmed === (type === 'account.employed');
    return {
      organisationId: null,
      reader: due ? account : null,
      path: '/logowanie',
      ...(authority && { authority: authority.name }),
      ...(actorName !== null && { person: actorName }),
    };
  }

  /**
   * To the invited address: by name and in their own language where it has an account, which only its owner reads.
   * Nobody is written to when the invitation has been withdrawn, used or sent again since.
   */
  async invitation(db: EntityManager, event: RecordedEvent): Promise<RawFacts> {
    const { invitationId } = event.data;
    const [row] = await db.query<InvitationRow[]>(
      `SELECT i.email, i.role, i.locale, i.expires_at, o.name AS organisation, a.name AS inviter
         FROM organisation_invitation i JOIN organisation o ON o.id = i.organisation_id
         JOIN account a ON a.id = i.invited_by
        WHERE i.id = $1 AND i.sent_at <= $2 AND i.accepted_at IS NULL AND i.withdrawn_at IS NULL`,
      [invitationId, event.at],
    );
    if (!row) return { organisationId: null, reader: null, path: '' };
    const { email, role, locale, expires_at, organisation, inviter } = row;
    const known = await this.accounts.byEmail(db, email);
    const reader: LetterReader = known?.confirmed ? known : { id: null, email, name: '', locale };
    return {
      organisationId: null,
      reader,
      invitationId: String(invitationId),
      path: '/zaproszenie',
      organisation,
      role,
      person: inviter,
      on: expires_at,
    };
  }

  /**
   * To whoever holds a mandate again or for longer, by a representative or by an administrator of an authority. Not to
   * those who gave it to themselves; somebody invited is told by the invitation.
   */
  async mandate(db: EntityManager, event: RecordedEvent): Promise<RawFacts> {
    const { accountId, mandateTo } = event.data;
    if (typeof accountId !== 'string' || accountId === event.actorId) {
      return { organisationId: null, reader: null, path: '' };
    }
    const [account] = await this.accounts.byIds(db, [accountId]);
    const { name: organisation } = await this.organisations.get(db, event.subjectId);
    const [authority] = await db.query<{ name: string }[]>('SELECT name FROM authority WHERE id = $1', [
      event.authorityId,
    ]);
    return {
      organisationId: null,
      reader: account ?? null,
      path: '/organizacja/dane/osoby',
      organisation,
      person: event.actorName ?? '',
      role: (event.data['role'] as OrganisationRole | undefined) ?? 'representative',
      ...(authority ? { authority: authority.name } : {}),
      ...(typeof mandateTo === 'string' && mandateTo !== '' ? { on: mandateTo } : {}),
    };
  }

  /** Of who joined, to those who manage members; of an ended membership, to whoever lost it. */
  async membership(db: EntityManager, event: RecordedEvent): Promise<RawFacts> {
    const accountId = String(event.data['accountId']);
    const { name: organisation } = await this.organisations.get(db, event.subjectId);
    const [account] = await this.accounts.byIds(db, [accountId]);
    if (event.type === 'organisation.memberRemoved') {
      return {
        organisationId: null,
        reader: account ?? null,
        path: '/konto',
        organisation,
        person: event.actorName ?? '',
      };
    }
    const members = await this.organisations.membersOf(db, event.subjectId);
    const told = members.filter(
      (member) => member.role === 'representative' && member.accountId !== accountId,
    );
    return {
      organisationId: event.subjectId,
      readers: told.map((member) => ({ ...member, id: member.accountId })),
      path: '/organizacja/dane/osoby',
      organisation,
      person: account?.name ?? '',
      role: members.find((member) => member.accountId === accountId)?.role ?? 'reader',
    };
  }
}
