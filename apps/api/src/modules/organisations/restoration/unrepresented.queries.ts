import type {
  RestorationView,
  UnrepresentedOrganisationsView,
  UnrepresentedView,
} from '@nurt/contracts/organisations';
import { dateInWarsaw, type Instant } from '@nurt/domain/calendar';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { authorityOf, type SignedInCaller } from '../../../kernel';
import { AccountsFacade } from '../../identity';
import { OrganisationInvitation } from '../invitation.entity';
import { OrganisationMember } from '../member.entity';
import { Organisation } from '../organisation.entity';
import { Unrepresented } from './unrepresented';

/** What an administrator sees of organisations that nobody may act for. */
@Injectable()
export class UnrepresentedQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountsFacade,
    private readonly unrepresented: Unrepresented,
  ) {}

  /** Those that concern the caller's authority, and what it has done about such. */
  async of(caller: SignedInCaller): Promise<UnrepresentedOrganisationsView> {
    const authorityId = authorityOf(caller);
    const today = dateInWarsaw(caller.arrivedAt);
    const ids = await this.unrepresented.idsFor(this.dataSource.manager, authorityId, today);
    return {
      found: await this.described(ids, caller.arrivedAt),
      trail: await this.trail(authorityId),
    };
  }

  private async described(ids: readonly string[], now: Instant): Promise<UnrepresentedView[]> {
    const db = this.dataSource.manager;
    const organisations = await db.find(Organisation, {
      where: { id: In([...ids]) },
      order: { name: 'ASC', id: 'ASC' },
    });
    const members = await db.findBy(OrganisationMember, { organisationId: In([...ids]) });
    const invitations = await db.findBy(OrganisationInvitation, {
      organisationId: In([...ids]),
      role: 'representative',
    });
    const accounts = await this.accounts.byIds(db, [...new Set(members.map(({ accountId }) => accountId))]);
    const nameOf = new Map(accounts.map(({ id, name }) => [id, name]));
    return organisations.map(({ id, name, nip, postalCode, city }) => ({
      id,
      name,
      nip,
      postalCode,
      city,
      members: members
        .filter(({ organisationId }) => organisationId === id)
        .map(({ accountId, role, mandateFrom, mandateTo }) => ({
          name: nameOf.get(accountId) ?? '',
          role,
          mandateFrom,
          mandateTo,
        })),
      invited: invitations
        .filter((invitation) => invitation.organisationId === id && invitation.isOpen(now))
        .map(({ email, expiresAt }) => ({ email, expiresAt: expiresAt.toISOString() })),
    }));
  }

  private trail(authorityId: string): Promise<RestorationView[]> {
    return this.dataSource.query<RestorationView[]>(
      `SELECT json_build_object('id', g.id, 'name', g.name, 'nip', g.nip) AS organisation,
              coalesce(i.email, p.email, '') AS email,
              CASE WHEN i.id IS NULL THEN 'renewed' ELSE 'invited' END AS way, coalesce(a.name, '') AS by,
              to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, e.data ->> 'reason' AS reason
         FROM event e JOIN organisation g ON g.id = e.subject_id LEFT JOIN account a ON a.id = e.actor_id
              LEFT JOIN organisation_invitation i ON i.id = (e.data ->> 'invitationId')::uuid
              LEFT JOIN account p ON p.id = (e.data ->> 'accountId')::uuid
        WHERE e.authority_id = $1 AND e.type = 'organisation.representativeRestored'
        ORDER BY e.at DESC, e.id DESC LIMIT 100`,
      [authorityId],
    );
  }
}
