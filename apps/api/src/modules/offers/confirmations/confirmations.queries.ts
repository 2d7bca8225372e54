import type {
  ConfirmedByView,
  OfferConfirmationsView,
  OfficeConfirmationsView,
  PartyConfirmationView,
} from '@nurt/contracts/offers';
import type { Instant } from '@nurt/domain/calendar';
import { isSealed, type OutsideAct } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { authorityOf, refuse, type Actor, type OpenFile, type SignedInCaller } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { AccountsFacade } from '../../identity';
import { OrganisationsFacade } from '../../organisations';
import { Partners } from '../joint/partners';
import { Offer } from '../offer.entity';
import { Confirmations, partyOf, type Party } from './confirmations';
import { DeclarationsQueries } from './declarations.queries';
import { OutsideConfirmationsQueries } from './outside-confirmations.queries';
import { confirmedByView, madeView, standingView } from './party.view';

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
    private readonly declarations: DeclarationsQueries,
    private readonly outside: OutsideConfirmationsQueries,
  ) {}

  /** @throws Refusal notFound for everybody outside the organisations that make the offer */
  async mine({ actor, arrivedAt }: SignedInCaller, offerId: string): Promise<OfferConfirmationsView> {
    const db = this.dataSource.manager;
    const offer = await db.findOneBy(Offer, { id: offerId });
    if (!offer) throw refuse.notFound();
    await this.partners.reading(db, actor, offer);
    const { version } = offer;
    if (offer.status !== 'draft') {
      const outside = await this.outside.mine(db, offer, 'offer', arrivedAt);
      const parties = outside ? [] : await this.filed(db, offer, actor);
      const declarations = await this.declarations.of(db, offer, actor, arrivedAt);
      return { version, parties, outside, declarations };
    }
    const checksum = await this.confirmations.checksumNow(db, offer);
    const parties: PartyConfirmationView[] = [];
    for (const party of await this.partiesOf(db, offer)) {
      const standing = await this.confirmations.standing(
        db,
        { offerId, act: 'offer', checksum },
        party,
        arrivedAt,
      );
      parties.push(standingView(party, standing, actor));
    }
    return { version, parties, outside: null, declarations: [] };
  }

  /** @throws Refusal notFound for offers of other authorities, and drafts */
  async ofOffice(caller: SignedInCaller, offerId: string): Promise<OfficeConfirmationsView> {
    const db = this.dataSource.manager;
    const offer = await db.findOneBy(Offer, { id: offerId, authorityId: authorityOf(caller) });
    if (!offer || offer.number === null || offer.callId === null) throw refuse.notFound();
    const reading = { actor: caller.actor, now: caller.arrivedAt };
    const outside = await this.outside.ofOffice(db, offer, 'offer', reading);
    const sealed = await this.isSealed(db, offer, caller.arrivedAt);
    const parties = outside ? [] : await this.filed(db, offer, null);
    return {
      number: offer.number,
      // Who applies together, and who signs for them, is told with what the offer says.
      parties: sealed ? parties.filter(({ leads }) => leads) : parties,
      outside,
      declarations: await this.declarations.ofOffice(db, offer, reading),
    };
  }

  private async isSealed(db: EntityManager, { status, callId }: Offer, now: Instant): Promise<boolean> {
    const call = await this.calls.get(db, callId);
    return !call || isSealed(status, call.closesAt, now, false);
  }

  /** The bytes of the signed file, for its senders. @throws Refusal notFound; conflict `file_in_quarantine`, `file_infected` */
  async myFile({ actor }: SignedInCaller, offerId: string, act: OutsideAct = 'offer'): Promise<OpenFile> {
    const db = this.dataSource.manager;
    const offer = await db.findOneBy(Offer, { id: offerId });
    if (!offer) throw refuse.notFound();
    await this.partners.reading(db, actor, offer);
    return this.outside.file(db, offer, act);
  }

  /** The same for the office, once what the offer says is open. @throws Refusal conflict `call_window_not_closed` too */
  async fileOfOffice(caller: SignedInCaller, offerId: string, act: OutsideAct = 'offer'): Promise<OpenFile> {
    const db = this.dataSource.manager;
    const offer = await db.findOneBy(Offer, { id: offerId, authorityId: authorityOf(caller) });
    const call = offer && (await this.calls.get(db, offer.callId));
    if (!call || offer.status === 'draft') throw refuse.notFound();
    if (isSealed(offer.status, call.closesAt, caller.arrivedAt, false)) {
      throw refuse.conflict(
        this.calls.phase(call, caller.arrivedAt) === 'open' ? 'call_window_not_closed' : 'not_now',
      );
    }
    return this.outside.file(db, offer, act);
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
      views.push(madeView({ organisationId, participationId, name }, confirmedBy, actor));
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
