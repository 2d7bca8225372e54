import type { Instant } from '@nurt/domain/calendar';
import {
  requiredConfirmations,
  type Applicant,
  type Member,
  type Representation,
  type OfferPattern,
  type RequiredConfirmations,
} from '@nurt/domain/organisations';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { newToken, recordById, refuse, type Tx } from '../../kernel';
import { AccountsFacade } from '../identity';
import { membersOf } from './load-members';
import { Organisation } from './organisation.entity';
import { applicantOf } from './organisation.view';
import { OfferPatterns } from './pattern/offer-patterns';

/** A person who acts for an organisation, with what a mail needs. */
export interface MemberRecord extends Member {
  readonly name: string;
  readonly email: string;
  readonly locale: 'pl' | 'en';
}

/** An organisation as it is now, with its way of representation. */
export interface Represented {
  readonly applicant: Applicant;
  readonly representation: Representation;
}

/** Who confirms in the name of an organisation. */
export interface Confirming {
  readonly organisation: Applicant;
  readonly members: readonly MemberRecord[];
  readonly required: RequiredConfirmations;
}

/** What other modules ask about organisations. */
@Injectable()
export class OrganisationsFacade {
  constructor(
    private readonly accounts: AccountsFacade,
    private readonly patterns: OfferPatterns,
  ) {}

  /**
   * The organisation as it is now; what applied is in the offer.
   * @throws Refusal notFound
   */
  async get(db: EntityManager, id: string): Promise<Applicant> {
    const organisation = await recordById(db, Organisation, id);
    if (!organisation) throw refuse.notFound();
    return applicantOf(organisation);
  }

  /**
   * As `get`, held: it is not changed and does not submit anything else until the transaction ends.
   * @throws Refusal notFound
   */
  async hold(tx: Tx, id: string): Promise<Represented> {
    const organisation = await recordById(tx.db, Organisation, id, 'FOR NO KEY UPDATE');
    if (!organisation) throw refuse.notFound();
    return representedBy(organisation);
  }

  /** What the organisation begins its offers with; empty where nobody has written it. */
  pattern(db: EntityManager, id: string): Promise<OfferPattern> {
    return this.patterns.of(db, id);
  }

  /** The organisations with these ids; unknown ones are left out. */
  async many(db: EntityManager, ids: readonly string[]): Promise<Map<string, Applicant>> {
    const organisations = await db.findBy(Organisation, { id: In([...new Set(ids)]) });
    return new Map(organisations.map((organisation) => [organisation.id, applicantOf(organisation)]));
  }

  /** Everybody who is a member, whatever the role. */
  async membersOf(db: EntityManager, id: string): Promise<MemberRecord[]> {
    const members = new Map((await membersOf(db, id)).map((member) => [member.accountId, member]));
    const accounts = await this.accounts.byIds(db, [...members.keys()]);
    return accounts.flatMap(({ id: accountId, name, email, locale }) => {
      const member = members.get(accountId);
      return member ? [{ ...member.asMember, name, email, locale }] : [];
    });
  }

  /**
   * Who must confirm in the name of the organisation at the instant, by its way of representation and the mandates of
   * its members.
   * @throws Refusal notFound
   */
  async confirming(db: EntityManager, id: string, now: Instant): Promise<Confirming> {
    const organisation = await recordById(db, Organisation, id);
    if (!organisation) throw refuse.notFound();
    const { applicant, representation } = representedBy(organisation);
    const members = await this.membersOf(db, id);
    return {
      organisation: applicant,
      members,
      required: requiredConfirmations(representation, members, now),
    };
  }

  /**
   * The token for the letter of an invitation; an earlier one stops working. Undefined when nothing is to be written
   * any more: it was accepted, withdrawn, or sent once more since.
   */
  async invitationToken(tx: Tx, invitationId: string, sentAt: Instant): Promise<string | undefined> {
    const { token, hash } = newToken();
    const [rows] = await tx.db.query<[unknown[], number]>(
      `UPDATE organisation_invitation SET token_hash = $2
        WHERE id = $1 AND sent_at <= $3 AND accepted_at IS NULL AND withdrawn_at IS NULL RETURNING id`,
      [invitationId, hash, sentAt],
    );
    return rows.length > 0 ? token : undefined;
  }
}

function representedBy(organisation: Organisation): Represented {
  return { applicant: applicantOf(organisation), representation: organisation.wayOfRepresentation };
}
