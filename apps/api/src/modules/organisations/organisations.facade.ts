import type { OrganisationRole } from '@nurt/domain/access';
import type { Applicant } from '@nurt/domain/organisations';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { refuse } from '../../kernel';
import { AccountsFacade } from '../identity';
import { Organisation, OrganisationMember } from './organisation.entity';
import { applicantOf } from './organisation.view';

/** A person who acts for an organisation, with what a mail needs. */
export interface MemberRecord {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: 'pl' | 'en';
  readonly role: OrganisationRole;
}

/** What other modules ask about organisations. */
@Injectable()
export class OrganisationsFacade {
  constructor(private readonly accounts: AccountsFacade) {}

  /**
   * The organisation as it is now; what applied is in the offer.
   * @throws Refusal notFound
   */
  async get(db: EntityManager, id: string): Promise<Applicant> {
    const organisation = (await this.many(db, [id])).get(id);
    if (!organisation) throw refuse.notFound();
    return organisation;
  }

  /** The organisations with these ids; unknown ones are left out. */
  async many(db: EntityManager, ids: readonly string[]): Promise<Map<string, Applicant>> {
    const organisations = await db.findBy(Organisation, { id: In([...new Set(ids)]) });
    return new Map(organisations.map((organisation) => [organisation.id, applicantOf(organisation)]));
  }

  /** Everybody who acts for the organisation, for mails. */
  async membersOf(db: EntityManager, id: string): Promise<MemberRecord[]> {
    const members = await db.findBy(OrganisationMember, { organisationId: id });
    const roles = new Map(members.map(({ accountId, role }) => [accountId, role]));
    const accounts = await this.accounts.byIds(db, [...roles.keys()]);
    return accounts.flatMap(({ id: accountId, name, email, locale }) => {
      const role = roles.get(accountId);
      return role === undefined ? [] : [{ accountId, name, email, locale, role }];
    });
  }
}
