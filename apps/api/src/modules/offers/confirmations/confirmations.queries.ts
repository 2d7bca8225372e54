import type {
  ConfirmedByView,
  OfferConfirmationsView,
  OfficeConfirmationsView,
  OutsideConfirmationView,
  PartyConfirmationView,
  SignedFileView,
} from '@nurt/contracts/offers';
import { dateInWarsaw, isOverdue, type Instant } from '@nurt/domain/calendar';
import { confirmationTerm, isLateConfirmation, isSealed } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import {
  authorityOf,
  Files,
  permissionsOfActor,
  refuse,
  type Actor,
  type OpenFile,
  type SignedInCaller,
} from '../../../kernel';
import { CallsFacade } from '../../calls';
import { AccountsFacade } from '../../identity';
import { OrganisationsFacade } from '../../organisations';
import { Partners } from '../joint/partners';
import { Offer } from '../offer.entity';
import { OfferRevisions } from '../revisions/offer-revisions';
import { Confirmations, partyOf, type Party } from './confirmations';
import { DeclarationsQueries } from './declarations.queries';
import { OutsideConfirmation } from './outside-confirmation.entity';
import { confirmedByView, madeView, standingView } from './party.view';

/** Who has confirmed an offer, and who is still awaited. */
@Injectable()
export class ConfirmationsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly organisations: OrganisationsFacade,
    private readonly accounts: AccountsFacade,
    private readonly calls: CallsFacade,
    private readonly files: Files,
    private readonly partners: Partners,
    private readonly confirmations: Confirmations,
    private readonly declarations: DeclarationsQueries,
    private readonly revisions: OfferRevisions,
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
    const outside = await this.outside(db, offer, caller.arrivedAt);
    const sealed = await this.isSealed(db, offer, caller.arrivedAt);
    const parties = outside ? [] : await this.filed(db, offer, null);
    return {
      number: offer.number,
      // Who applies together, and who signs for them, is told with what the offer says.
      parties: sealed ? parties.filter(({ leads }) => leads) : parties,
      outside: outside && sealed ? { ...outside, file: null } : outside,
      declarations: await this.declarations.ofOffice(db, offer, caller.arrivedAt),
      mayDecide:
        outside !== null &&
        offer.status !== 'withdrawn' &&
        // A file says what the offer says, so it is decided about once that is open.
        (outside.way === 'paper'
          ? outside.status !== 'confirmed'
          : outside.status === 'received' && !sealed) &&
        permissionsOfActor(caller.actor).includes('formalCheck.write'),
    };
  }

  private async isSealed(db: EntityManager, { status, callId }: Offer, now: Instant): Promise<boolean> {
    const call = await this.calls.get(db, callId);
    return !call || isSealed(status, call.closesAt, now, false);
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
    const file = await this.fileView(db, outside);
    const round = await this.revisions.of(db, id, 'correction');
    const deadline = confirmationTerm(call.closesAt, call.terms.confirmationDays, round);
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
      file,
    };
  }

  /** The bytes of the signed file, for its senders. @throws Refusal notFound; conflict `file_in_quarantine`, `file_infected` */
  async myFile({ actor }: SignedInCaller, offerId: string): Promise<OpenFile> {
    const db = this.dataSource.manager;
    const offer = await db.findOneBy(Offer, { id: offerId });
    if (!offer) throw refuse.notFound();
    await this.partners.reading(db, actor, offer);
    return this.openFile(db, offerId);
  }

  /** The same for the office, once what the offer says is open. @throws Refusal conflict `call_window_not_closed` too */
  async fileOfOffice(caller: SignedInCaller, offerId: string): Promise<OpenFile> {
    const db = this.dataSource.manager;
    const offer = await db.findOneBy(Offer, { id: offerId, authorityId: authorityOf(caller) });
    const call = offer && (await this.calls.get(db, offer.callId));
    if (!call || offer.status === 'draft') throw refuse.notFound();
    if (isSealed(offer.status, call.closesAt, caller.arrivedAt, false)) {
      throw refuse.conflict(
        this.calls.phase(call, caller.arrivedAt) === 'open' ? 'call_window_not_closed' : 'not_now',
      );
    }
    return this.openFile(db, offerId);
  }

  private async openFile(db: EntityManager, offerId: string): Promise<OpenFile> {
    const outside = await db.findOneBy(OutsideConfirmation, { offerId });
    if (!outside?.fileId) throw refuse.notFound();
    return this.files.open(db, outside.fileId);
  }

  private async fileView(
    db: EntityManager,
    { fileId, examination, sentBy, sentAt }: OutsideConfirmation,
  ): Promise<SignedFileView | null> {
    if (fileId === null || examination === null || sentBy === null || sentAt === null) return null;
    const { name, size, sha256, state } = await this.files.find(db, fileId);
    const [sender] = await this.accounts.byIds(db, [sentBy]);
    const { addedToOffer, problem, signatures, notChecked } = examination;
    return {
      ...{ name, size, sha256, state, addedToOffer },
      sentBy: sender?.name ?? '',
      sentAt: sentAt.toISOString(),
      examination: { problem, signatures, notChecked },
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
