import { randomUUID } from 'node:crypto';
import {
  confirmationText,
  withAttachments,
  withYearsFilled,
  type OfferAct,
  type OfferContent,
} from '@nurt/domain/offers';
import { missingConfirmations, type Applicant, type MissingConfirmations } from '@nurt/domain/organisations';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuse, sha256, type SignedInCaller, type Tx } from '../../../kernel';
import { OrganisationsFacade, type Confirming } from '../../organisations';
import { OfferAttachments, submitted } from '../attachments/offer-attachments';
import type { OfferPartner } from '../joint/offer-partner.entity';
import { Partners } from '../joint/partners';
import type { Offer } from '../offer.entity';
import { OfferConfirmation } from './offer-confirmation.entity';
import { OutsideConfirmation } from './outside-confirmation.entity';

/** One of those who make an offer: whoever applies or leads (no participation), or a partner. */
export interface Party {
  readonly organisationId: string;
  readonly participationId: string | null;
}

/** What a confirmation is of. */
export interface Confirmed {
  readonly offerId: string;
  readonly act: OfferAct;
  readonly checksum: string;
  /** Why a grant is given up. */
  readonly reason?: string;
}

/** How far one organisation has confirmed what is declared, as it is now. */
export interface PartyStanding {
  readonly confirming: Confirming;
  /** Of what the offer says now, the first one first. */
  readonly valid: readonly OfferConfirmation[];
  /** The last one of each person whose confirmation a change has made void. */
  readonly lapsed: readonly OfferConfirmation[];
  readonly missing: MissingConfirmations;
}

/** Who has confirmed an offer, and whether that is as the way of representation of each organisation asks. */
@Injectable()
export class Confirmations {
  constructor(
    private readonly organisations: OrganisationsFacade,
    private readonly partners: Partners,
    private readonly attachments: OfferAttachments,
  ) {}

  /** What a submission would fix: with the years filled in, the files, and all parties as they are now. */
  async submissible(
    db: EntityManager,
    { content }: Pick<Offer, 'content'>,
    files: Parameters<typeof submitted>[0],
  ): Promise<OfferContent> {
    return withAttachments(withYearsFilled(await this.partners.withParties(db, content)), submitted(files));
  }

  /** What a confirmation of this content is bound to. */
  checksum({ callId }: Pick<Offer, 'callId'>, content: OfferContent, applicant: Applicant): string {
    return sha256(confirmationText({ callId: callId ?? '', content, applicant }));
  }

  /** The same of a draft whose files and applicant have not been read yet. */
  async checksumNow(db: EntityManager, offer: Offer): Promise<string> {
    const content = await this.submissible(db, offer, await this.attachments.of(db, offer.id));
    return this.checksum(offer, content, await this.organisations.get(db, offer.organisationId));
  }

  /** Everybody's, of a submitted offer too, the first one first. */
  of(db: EntityManager, offerId: string, act: OfferAct = 'offer'): Promise<OfferConfirmation[]> {
    return db.find(OfferConfirmation, { where: { offerId, act }, order: { confirmedAt: 'ASC', id: 'ASC' } });
  }

  /** What several confirmed together, of a submitted offer; empty where one did by submitting, or nobody online. */
  async together(db: EntityManager, offerId: string): Promise<OfferConfirmation[]> {
    const all = await this.of(db, offerId);
    if (all.length === 0 || (await db.existsBy(OutsideConfirmation, { offerId, act: 'offer' }))) return [];
    // With what was confirmed last by whoever submitted it.
    const filed = all.findLast(({ participationId }) => participationId === null)?.checksum;
    return all.filter(({ checksum }) => checksum === filed);
  }

  async standing(
    db: EntityManager,
    { offerId, act, checksum }: Confirmed,
    { organisationId, participationId }: Party,
    now: Date,
  ): Promise<PartyStanding> {
    const confirming = await this.organisations.confirming(db, organisationId, now);
    const own = (await this.of(db, offerId, act)).filter((one) => one.participationId === participationId);
    // Whoever does not represent the organisation any more has no part in its declaration.
    const valid = own.filter(
      (one) => one.checksum === checksum && confirming.required.eligible.includes(one.accountId),
    );
    const lapsed = own.filter(
      ({ accountId, id }) =>
        !valid.some((one) => one.accountId === accountId) &&
        own.findLast((one) => one.accountId === accountId)?.id === id,
    );
    const missing = missingConfirmations(
      confirming.required,
      valid.map(({ accountId }) => accountId),
    );
    return { confirming, valid, lapsed, missing };
  }

  /**
   * The caller confirms that content for the organisation; says what is still missing after that. The offer is locked,
   * so that of two who confirm at once the second one counts the first.
   * @throws Refusal forbidden for somebody without a mandate; conflict `offer_representatives_missing`,
   *   `offer_chair_missing` where those who are members cannot fulfil the way of representation; `offer_confirmed_already`
   */
  async confirm(
    tx: Tx,
    { actor }: SignedInCaller,
    confirmed: Confirmed,
    party: Party,
  ): Promise<MissingConfirmations> {
    const { confirming, valid } = await this.standing(tx.db, confirmed, party, tx.now);
    const { required, members } = confirming;
    const person = members.find(({ accountId }) => accountId === actor.accountId);
    if (!person || !required.eligible.includes(person.accountId)) throw refuse.forbidden();
    refuseUnattainable(confirming);
    const confirmedBy = valid.map(({ accountId }) => accountId);
    const missing = missingConfirmations(required, [...confirmedBy, person.accountId]);
    if (confirmedBy.includes(person.accountId)) {
      if (missing.persons > 0) throw refuse.conflict('offer_confirmed_already');
      return missing;
    }
    await tx.db.insert(OfferConfirmation, {
      id: randomUUID(),
      offerId: confirmed.offerId,
      act: confirmed.act,
      participationId: party.participationId,
      accountId: person.accountId,
      checksum: confirmed.checksum,
      reason: confirmed.reason ?? '',
      name: person.name,
      position: person.position,
      chair: person.chair,
      confirmedAt: tx.now,
    });
    return missing;
  }

  /**
   * Partners confirm before the organisation that leads the offer submits it.
   * @throws Refusal conflict `offer_joint_unconfirmed` with the names of those that have not
   */
  async requirePartners(
    tx: Tx,
    { id, content }: Pick<Offer, 'id' | 'content'>,
    checksum: string,
  ): Promise<void> {
    const participating = await this.partners.of(tx.db, id);
    const open: string[] = [];
    for (const applicant of content.joint?.applicants.slice(1) ?? []) {
      const partner = participating.find(({ organisationId }) => organisationId === applicant.id);
      if (!partner || !(await this.hasConfirmed(tx, id, partner, checksum))) open.push(applicant.name);
    }
    if (open.length === 0) return;
    throw refuse.conflict('offer_joint_unconfirmed', { names: open.join(', ') }, 'UDPP art. 14 ust. 2');
  }

  private async hasConfirmed(
    tx: Tx,
    offerId: string,
    partner: OfferPartner,
    checksum: string,
  ): Promise<boolean> {
    const confirmed = { offerId, act: 'offer', checksum } as const;
    const { missing } = await this.standing(tx.db, confirmed, partyOf(partner), tx.now);
    return missing.persons === 0;
  }
}

export function partyOf({ organisationId, id }: Pick<OfferPartner, 'organisationId' | 'id'>): Party {
  return { organisationId, participationId: id };
}

/** Says whom to invite, before anybody confirms what could never be complete. */
function refuseUnattainable({ organisation, required }: Confirming): void {
  const { attainable, eligible, persons } = required;
  if (attainable) return;
  if (eligible.length < persons) {
    throw refuse.conflict('offer_representatives_missing', {
      name: organisation.name,
      persons,
      present: eligible.length,
    });
  }
  throw refuse.conflict('offer_chair_missing', { name: organisation.name });
}
