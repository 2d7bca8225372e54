import type {
  ConfirmedByView,
  OfferConfirmationsView,
  OfficeConfirmationsView,
  OutsideConfirmationView,
  PartyConfirmationView,
} from '@nurt/contracts/offers';
import { dateInWarsaw, isOverdue, type Instant } from '@nurt/domain/calendar';
import { confirmationDeadline, isLateConfirmation } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { authorityOf, permissionsOfActor, refuse, type Actor, type SignedInCaller } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { AccountsFacade } from '../../identity';
import { OrganisationsFacade, roleIn } from '../../organisations';
import { Partners } from '../joint/partners';
import { Offer } from '../offer.entity';
import { Confirmations, partyOf, type Party, type PartyStanding } from './confirmations';
import type { OfferConfirmation } from './offer-confirmation.entity';
import { OutsideConfirmation } from './outside-confirmation.entity';

/** Who has confirmed an offer, and who is still awaited. */
@Injectable()
export class ConfirmationsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly organisations: OrganisationsFacade,
    private readonly accounts: AccountsFacade,
    private readonly calls: CallsFacade,
    private readonly partners: Partners,
    private readonly confirmations: Confirmations,
  ) {}

  /** @throws Refusal notFound for everybody outside the organisations that make the offer */
  async mine({ actor, arrivedAt }: SignedInCaller, offerId: string): Promise<OfferConfirmationsView> {
    const db = this.dataSource.manager;
    const offer = await db.findOneBy(Offer, { id: offerId });
    if (!offer) throw refuse.notFound();
    await this.partners.reading(db, actor, offer);
    const { version } = offer;
    if (offer.status !== 'draft') {
      const outside = await this.outside(db, offer, arrivedAt);
      const parties = outside ? [] : await this.filed(db, offer, actor);
      return { version, parties, outside };
    }
    const checksum = await this.confirmations.checksumNow(db, offer);
    const parties: PartyConfirmationView[] = [];
    for (const party of await this.partiesOf(db, offer)) {
      const standing = await this.confirmations.standing(db, offerId, party, checksum, arrivedAt);
      parties.push(standingView(party, standing, actor));
    }
    return { version, parties, outside: null };
  }

  /** @throws Refusal notFound for offers of other authorities, and drafts */
  async ofOffice(caller: SignedInCaller, offerId: string): Promise<OfficeConfirmationsView> {
    const db = this.dataSource.manager;
    const offer = await db.findOneBy(Offer, { id: offerId, authorityId: authorityOf(caller) });
    if (!offer || offer.number === null || offer.callId === null) throw refuse.notFound();
    const outside = await this.outside(db, offer, caller.arrivedAt);
    return {
      number: offer.number,
      parties: outside ? [] : await this.filed(db, offer, null),
      outside,
      mayDecide:
        outside !== null &&
        outside.status !== 'confirmed' &&
        offer.status !== 'withdrawn' &&
        permissionsOfActor(caller.actor).includes('formalCheck.write'),
    };
  }

  private async outside(
    db: EntityManager,
    { id, callId }: Offer,
    now: Instant,
  ): Promise<OutsideConfirmationView | null> {
    const outside = await db.findOneBy(OutsideConfirmation, { offerId: id });
    const call = outside && (await this.calls.get(db, callId));
    if (!call) return null;
    const { way, status, arrivedOn, remarks, decidedBy, decidedAt } = outside;
    const deadline = confirmationDeadline(call.closesAt, call.terms.confirmationDays);
    const [officer] = decidedBy === null ? [] : await this.accounts.byIds(db, [decidedBy]);
    return {
      way,
      status,
      dueOn: deadline.dueOn,
      over: isOverdue(deadline, dateInWarsaw(now)),
      receiptRule: call.terms.receiptRule,
      arrivedOn,
      late: arrivedOn !== null && isLateConfirmation(arrivedOn, deadline),
      decidedBy: officer?.name ?? null,
      decidedAt: decidedAt?.toISOString() ?? null,
      remarks,
    };
  }

  /** Who confirmed what was submitted. Whoever represents alone did so by submitting, and nothing else is kept of it. */
  async filed(db: EntityManager, offer: Offer, actor: Actor | null): Promise<PartyConfirmationView[]> {
    const all = await this.confirmations.of(db, offer.id);
    // With what was confirmed last by whoever submitted it.
    const checksum = all.findLast(({ participationId }) => participationId === null)?.checksum;
    const views: PartyConfirmationView[] = [];
    for (const { organisationId, participationId } of await this.partiesOf(db, offer)) {
      const own = all.filter(
        (one) =>
          one.participationId === participationId && (checksum === undefined || one.checksum === checksum),
      );
      const { name } = await this.organisations.get(db, organisationId);
      const confirmedBy = own.map(confirmedByView);
      if (participationId === null && confirmedBy.length === 0)
        confirmedBy.push(...(await this.submitter(db, offer)));
      views.push({
        organisation: { id: organisationId, name },
        leads: participationId === null,
        own: actor !== null && roleIn(actor, organisationId) !== undefined,
        byMe: false,
        persons: confirmedBy.length,
        chair: false,
        confirmedBy,
        lapsed: [],
        missing: 0,
        chairMissing: false,
        awaited: [],
        attainable: true,
      });
    }
    return views;
  }

  private async submitter(
    db: EntityManager,
    { submittedBy, submittedAt }: Offer,
  ): Promise<ConfirmedByView[]> {
    if (submittedBy === null || submittedAt === null) return [];
    const [account] = await this.accounts.byIds(db, [submittedBy]);
    return account ? [{ name: account.name, position: '', confirmedAt: submittedAt.toISOString() }] : [];
  }

  private async partiesOf(db: EntityManager, { id, organisationId }: Offer): Promise<Party[]> {
    const partners = (await this.partners.of(db, id)).filter(({ status }) => status === 'accepted');
    return [{ organisationId, participationId: null }, ...partners.map(partyOf)];
  }
}

function standingView(
  { organisationId, participationId }: Party,
  { confirming, valid, lapsed, missing }: PartyStanding,
  actor: Actor,
): PartyConfirmationView {
  const { organisation, members, required } = confirming;
  return {
    organisation: { id: organisation.id, name: organisation.name },
    leads: participationId === null,
    own: roleIn(actor, organisationId) !== undefined,
    byMe: valid.some(({ accountId }) => accountId === actor.accountId),
    persons: required.persons,
    chair: required.chair,
    confirmedBy: valid.map(confirmedByView),
    lapsed: lapsed.map(confirmedByView),
    missing: missing.persons,
    chairMissing: missing.chair,
    awaited: members
      .filter(
        ({ accountId }) =>
          missing.persons > 0 &&
          required.eligible.includes(accountId) &&
          !valid.some((one) => one.accountId === accountId),
      )
      .map(({ name, position }) => ({ name, position })),
    attainable: required.attainable,
  };
}

function confirmedByView({ name, position, confirmedAt }: OfferConfirmation): ConfirmedByView {
  return { name, position, confirmedAt: confirmedAt.toISOString() };
}
