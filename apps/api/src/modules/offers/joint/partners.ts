import { randomUUID } from 'node:crypto';
import { rolesAllow, type OrganisationRole } from '@nurt/domain/access';
import type { JointApplicant, OfferContent } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuse, type Actor, type Tx } from '../../../kernel';
import { OrganisationsFacade, roleIn } from '../../organisations';
import { Offer } from '../offer.entity';
import { OfferPartner } from './offer-partner.entity';

/** How somebody reads an offer: with the organisation that leads it, or with one that applies together with it. */
export interface OfferReading {
  readonly role: OrganisationRole;
  readonly asPartner: boolean;
}

/** The partners of joint offers: who they are and what they may read. */
@Injectable()
export class Partners {
  constructor(private readonly organisations: OrganisationsFacade) {}

  /** The partners of an offer, in the order in which they were invited. */
  of(db: EntityManager, offerId: string): Promise<OfferPartner[]> {
    return db.find(OfferPartner, { where: { offerId }, order: { invitedAt: 'ASC', organisationId: 'ASC' } });
  }

  /**
   * How the actor reads the offer: members of the organisation that leads it, and of every partner that has not declined.
   * @throws Refusal notFound for everybody else
   */
  async reading(
    db: EntityManager,
    actor: Actor,
    offer: Pick<Offer, 'id' | 'organisationId'>,
  ): Promise<OfferReading> {
    const own = roleIn(actor, offer.organisationId);
    if (own !== undefined) return { role: own, asPartner: false };
    for (const { organisationId, status } of await this.of(db, offer.id)) {
      const role = roleIn(actor, organisationId);
      if (status !== 'declined' && role !== undefined && rolesAllow([role], 'ownOffer.read')) {
        return { role, asPartner: true };
      }
    }
    throw refuse.notFound();
  }

  /** The content with all parties of a joint offer as they are now. */
  async withParties(db: EntityManager, content: OfferContent): Promise<OfferContent> {
    if (content.joint === undefined) return content;
    const [lead, ...others] = content.joint.applicants;
    const parties = await this.organisations.many(
      db,
      others.map(({ id }) => id),
    );
    const applicants: JointApplicant[] = lead ? [lead] : [];
    for (const applicant of others) {
      const party = parties.get(applicant.id);
      if (!party) throw refuse.notFound();
      applicants.push({ ...applicant, party });
    }
    return { ...content, joint: { ...content.joint, applicants } };
  }

  /** Whoever applies together in an offer does so in the draft that takes its place, and confirms what that one says. */
  async follow(tx: Tx, earlier: Pick<Offer, 'id'>, draft: Pick<Offer, 'id'>): Promise<void> {
    const partners = await tx.db.findBy(OfferPartner, { offerId: earlier.id, status: 'accepted' });
    await tx.db.insert(
      OfferPartner,
      partners.map((partner) => ({
        ...partner,
        id: randomUUID(),
        offerId: draft.id,
      })),
    );
  }

  /** Saves the content after somebody joined or left; whoever is writing it reads it again. */
  async rewrite(tx: Tx, offer: Offer, content: OfferContent): Promise<void> {
    await tx.db.update(Offer, offer.id, { content, version: offer.version + 1, savedAt: tx.now });
  }
}

/** The content with one more applicant; the first one makes the offer a joint one, led by whoever began it. */
export function withApplicant(
  content: OfferContent,
  lead: Pick<JointApplicant, 'id' | 'name'>,
  partner: Pick<JointApplicant, 'id' | 'name'>,
): OfferContent {
  const blank = (one: Pick<JointApplicant, 'id' | 'name'>): JointApplicant => ({
    ...one,
    work: '',
    years: [],
  });
  const joint = content.joint ?? { representation: '', applicants: [blank(lead)] };
  if (joint.applicants.some(({ id }) => id === partner.id)) return content;
  return { ...content, joint: { ...joint, applicants: [...joint.applicants, blank(partner)] } };
}

/** What an earlier version said, with the applicants of now: who takes part is not taken back with what was written. */
export function withApplicantsOfNow(earlier: OfferContent, now: OfferContent): OfferContent {
  const { joint, ...single } = earlier;
  if (now.joint === undefined) return single;
  const applicants = now.joint.applicants.map((one) => ({
    ...one,
    ...joint?.applicants.find(({ id }) => id === one.id),
  }));
  return {
    ...single,
    joint: { representation: joint?.representation ?? now.joint.representation, applicants },
  };
}

/** The content without the applicant; without the last partner it is the offer of a single applicant again. */
export function withoutApplicant(content: OfferContent, id: string): OfferContent {
  const { joint, ...single } = content;
  const applicants = (joint?.applicants ?? []).filter((one) => one.id !== id);
  return joint === undefined || applicants.length < 2
    ? single
    : { ...single, joint: { ...joint, applicants } };
}
