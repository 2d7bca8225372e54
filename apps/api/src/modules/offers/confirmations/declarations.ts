import { rolesAllow } from '@nurt/domain/access';
import { bindsPartners, declarationText, type Declared, type LaterAct } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuse, sha256, type SignedInCaller, type Tx } from '../../../kernel';
import { roleIn } from '../../organisations';
import { Partners } from '../joint/partners';
import { Offer } from '../offer.entity';
import { offerFact } from '../offer.events';
import { Confirmations, partyOf, type Confirmed, type Party, type PartyStanding } from './confirmations';
import type { OfferRevision } from '../revisions/offer-revision.entity';
import { OfferRevisions } from '../revisions/offer-revisions';
import type { OfferConfirmation } from './offer-confirmation.entity';
import { OutsideConfirmation } from './outside-confirmation.entity';

/** One of those whom a declaration binds, with how far it has confirmed it. */
export interface StandingParty {
  readonly party: Party;
  readonly standing: PartyStanding;
}

/**
 * What is declared about a submitted offer: its correction, update or withdrawal, or that its grant is given up. Each
 * organisation that it binds confirms it by its way of representation, in any order; with the last person the whole is
 * declared, at the arrival of their request. A single organisation that one person represents declares without a row.
 */
@Injectable()
export class Declarations {
  constructor(
    private readonly partners: Partners,
    private readonly confirmations: Confirmations,
    private readonly revisions: OfferRevisions,
  ) {}

  /**
   * The offer, alone until the transaction ends, for a representative of one of those whom the act binds.
   * @throws Refusal notFound for everybody outside the organisations; forbidden for those who do not represent one
   */
  async lock(tx: Tx, { actor }: SignedInCaller, offerId: string, act: LaterAct): Promise<Offer> {
    const offer = await tx.db.findOne(Offer, { where: { id: offerId }, lock: { mode: 'pessimistic_write' } });
    if (!offer) throw refuse.notFound();
    await this.partners.reading(tx.db, actor, offer);
    const parties = await this.parties(tx.db, offer, act);
    if (!parties.some((party) => mayDeclare(actor, party))) throw refuse.forbidden();
    return offer;
  }

  /** Whom the act binds, whoever leads first. */
  async parties(db: EntityManager, { id, organisationId }: Offer, act: LaterAct): Promise<Party[]> {
    const lead: Party = { organisationId, participationId: null };
    if (!bindsPartners(act)) return [lead];
    const partners = (await this.partners.of(db, id)).filter(({ status }) => status === 'accepted');
    return [lead, ...partners.map(partyOf)];
  }

  async standings(db: EntityManager, offer: Offer, declared: Declared, now: Date): Promise<StandingParty[]> {
    const confirmed = confirmedOf(offer, declared);
    const standings: StandingParty[] = [];
    for (const party of await this.parties(db, offer, declared.act)) {
      standings.push({ party, standing: await this.confirmations.standing(db, confirmed, party, now) });
    }
    return standings;
  }

  /**
   * The caller confirms it for each of the organisations that they represent; says whether all have now. The offer is
   * locked, so that of two who confirm at once the second one counts the first.
   * @throws Refusal as `Confirmations.confirm`
   */
  async confirm(tx: Tx, caller: SignedInCaller, offer: Offer, declared: Declared): Promise<boolean> {
    const before = await this.standings(tx.db, offer, declared, tx.now);
    if (!isTogether(before)) return true;
    const confirmed = confirmedOf(offer, declared);
    const { accountId } = caller.actor;
    const open = before.filter(
      ({ party, standing }) =>
        mayDeclare(caller.actor, party) && !standing.valid.some((one) => one.accountId === accountId),
    );
    for (const { party } of open) await this.confirmations.confirm(tx, caller, confirmed, party);
    const after = await this.standings(tx.db, offer, declared, tx.now);
    if (isComplete(after)) return true;
    if (open.length === 0) throw refuse.conflict('offer_confirmed_already');
    await this.tell(tx, offer, declared.act, { open, before, after });
    return false;
  }

  /** Who confirmed together what is declared by now; empty where one person was enough. */
  async made(db: EntityManager, offer: Pick<Offer, 'id'>, declared: Declared): Promise<OfferConfirmation[]> {
    const { checksum } = confirmedOf(offer, declared);
    return (await this.confirmations.of(db, offer.id, declared.act)).filter(
      (one) => one.checksum === checksum,
    );
  }

  /** Who confirmed together what the offer says since its last revision; empty where one person did, or nothing is revised. */
  async ofRevisedOffer(db: EntityManager, offerId: string): Promise<OfferConfirmation[]> {
    const last = ((await this.revisions.inEffect(db, [offerId])).get(offerId) ?? []).at(-1);
    return last ? this.ofRevision(db, last) : [];
  }

  /** The same of one revision; empty too where it is not sent, or confirmed outside the system. */
  async ofRevision(db: EntityManager, revision: OfferRevision): Promise<OfferConfirmation[]> {
    const { offerId, kind: act, sentAt: declaredAt, checksum } = revision;
    if (checksum === null || declaredAt === null) return [];
    if (await db.existsBy(OutsideConfirmation, { offerId, act, declaredAt })) return [];
    return this.made(db, { id: offerId }, revisionDeclared(revision, checksum));
  }

  /** Whoever is still missing learns of it: those of one's own organisation each time, the others with the first one. */
  private async tell(
    tx: Tx,
    offer: Offer,
    act: LaterAct,
    { open, before, after }: Record<'open' | 'before' | 'after', readonly StandingParty[]>,
  ): Promise<void> {
    const first = before.every(({ standing }) => standing.valid.length === 0);
    for (const { party, standing } of after) {
      const acted = open.some((one) => one.party.participationId === party.participationId);
      if (!acted && !first) continue;
      const data = { act, partyId: party.organisationId, missing: standing.missing.persons };
      await tx.record(offerFact(acted ? 'offer.actConfirmed' : 'offer.actAwaited', offer, data));
    }
  }
}

/** A revision that is sent, or would be with that checksum. */
export function revisionDeclared(
  { kind, narrowing, remarks }: Pick<OfferRevision, 'kind' | 'narrowing' | 'remarks'>,
  checksum: string,
): Declared {
  return { act: kind, checksum, reason: narrowing, answering: remarks };
}

/** Of what was submitted. @throws Error for a draft */
export function withdrawalDeclared(offer: Pick<Offer, 'checksum'>): Declared {
  return { act: 'withdrawal', checksum: submittedChecksum(offer), reason: '', answering: '' };
}

/** Of the grant that was awarded to what was submitted. @throws Error for a draft */
export function resignationDeclared(offer: Pick<Offer, 'checksum'>, reason: string): Declared {
  return { act: 'resignation', checksum: submittedChecksum(offer), reason, answering: '' };
}

function submittedChecksum({ checksum }: Pick<Offer, 'checksum'>): string {
  if (checksum === null) throw new Error('a draft declares nothing');
  return checksum;
}

/** What the confirmations of that declaration are bound to. */
export function confirmedOf({ id }: Pick<Offer, 'id'>, declared: Declared): Confirmed {
  const reason = declared.act === 'resignation' ? declared.reason : '';
  return { offerId: id, act: declared.act, checksum: sha256(declarationText(declared)), reason };
}

/** Does it take more than one person, or somebody who is not there? */
export function isTogether(parties: readonly StandingParty[]): boolean {
  return parties.length > 1 || parties.some(({ standing }) => standing.confirming.required.persons > 1);
}

export function isComplete(parties: readonly StandingParty[]): boolean {
  return parties.every(({ standing }) => standing.missing.persons === 0);
}

/** Does the person represent that organisation now? */
export function mayDeclare(actor: SignedInCaller['actor'], { organisationId }: Party): boolean {
  const role = roleIn(actor, organisationId);
  return role !== undefined && rolesAllow([role], 'ownOffer.submit');
}
