import type { DeclarationView, OutsideConfirmationView, PartyConfirmationView } from '@nurt/contracts/offers';
import type { Instant } from '@nurt/domain/calendar';
import type { Declared, LaterAct, RevisionKind } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { Not, type EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { OrganisationsFacade } from '../../organisations';
import type { Offer } from '../offer.entity';
import { OfferSequels } from '../offer-sequels';
import type { OfferRevision } from '../revisions/offer-revision.entity';
import { filingOf, OfferRevisions } from '../revisions/offer-revisions';
import { Confirmations } from './confirmations';
import {
  Declarations,
  isTogether,
  mayDeclare,
  resignationDeclared,
  revisionDeclared,
  withdrawalDeclared,
} from './declarations';
import { OutsideConfirmation } from './outside-confirmation.entity';
import { OutsideConfirmationsQueries } from './outside-confirmations.queries';
import { confirmedByView, madeView, standingView } from './party.view';

/** What is, or may be, declared about a submitted offer, with what it would be by now. */
interface Declarable {
  readonly state: DeclarationView['state'];
  readonly declared: Declared;
  readonly version: number | null;
  /** Whether it counts, where it was sent: a correction takes effect with its confirmation. */
  readonly inEffect: boolean;
}

/** Who has confirmed a correction, an update, a withdrawal or a resignation, and who is still awaited. */
@Injectable()
export class DeclarationsQueries {
  constructor(
    private readonly organisations: OrganisationsFacade,
    private readonly calls: CallsFacade,
    private readonly sequels: OfferSequels,
    private readonly revisions: OfferRevisions,
    private readonly confirmations: Confirmations,
    private readonly declarations: Declarations,
    private readonly outside: OutsideConfirmationsQueries,
  ) {}

  /** Of a submitted offer, for those who make it; what one person declares alone is left out. */
  of(db: EntityManager, offer: Offer, actor: Actor, now: Instant): Promise<DeclarationView[]> {
    return this.all(db, offer, actor, now, (act) => this.outside.mine(db, offer, act, now));
  }

  /** The same for the office, which is told nothing of what is still being decided. */
  async ofOffice(
    db: EntityManager,
    offer: Offer,
    reading: { readonly actor: Actor; readonly now: Instant },
  ): Promise<DeclarationView[]> {
    const all = await this.all(db, offer, null, reading.now, (act) =>
      this.outside.ofOffice(db, offer, act, reading),
    );
    return all.filter(({ state }) => state !== 'open');
  }

  private async all(
    db: EntityManager,
    offer: Offer,
    actor: Actor | null,
    now: Instant,
    outsideOf: (act: RevisionKind) => Promise<OutsideConfirmationView | null>,
  ): Promise<DeclarationView[]> {
    const views: DeclarationView[] = [];
    for (const one of await this.declarable(db, offer, now)) {
      const { act } = one.declared;
      const sent = one.state === 'declared' && (act === 'correction' || act === 'update');
      const outside = sent ? await outsideOf(act) : null;
      const view = outside ? outsideView(one, outside, offer) : await this.view(db, offer, one, actor, now);
      if (view) views.push(view);
    }
    return views;
  }

  private async view(
    db: EntityManager,
    offer: Offer,
    { state, declared, version }: Declarable,
    actor: Actor | null,
    now: Instant,
  ): Promise<DeclarationView | null> {
    const { act, reason } = declared;
    const head = { act, state, version, outside: null, reason: act === 'resignation' ? reason : '' };
    if (state === 'declared') {
      const parties = await this.made(db, offer, declared, actor);
      return parties.length === 0 ? null : { ...head, parties, mayConfirm: false };
    }
    const standings = await this.declarations.standings(db, offer, declared, now);
    if (!isTogether(standings)) return null;
    // What nobody had begun to declare when its term ended needs no words.
    if (state === 'lapsed' && standings.every(({ standing }) => standing.valid.length === 0)) return null;
    const parties = standings.map(({ party, standing }) => standingView(party, standing, actor));
    const mayConfirm =
      state === 'open' &&
      actor !== null &&
      standings.some(
        ({ party, standing }) =>
          mayDeclare(actor, party) && !standing.valid.some(({ accountId }) => accountId === actor.accountId),
      );
    return { ...head, parties, mayConfirm };
  }

  private async made(
    db: EntityManager,
    offer: Offer,
    declared: Declared,
    actor: Actor | null,
  ): Promise<PartyConfirmationView[]> {
    const made = await this.declarations.made(db, offer, declared);
    if (made.length === 0) return [];
    const views: PartyConfirmationView[] = [];
    for (const party of await this.declarations.parties(db, offer, declared.act)) {
      const { name } = await this.organisations.get(db, party.organisationId);
      const own = made.filter(({ participationId }) => participationId === party.participationId);
      views.push(madeView({ ...party, name }, own.map(confirmedByView), actor));
    }
    return views;
  }

  private async declarable(db: EntityManager, offer: Offer, now: Instant): Promise<Declarable[]> {
    const found: Declarable[] = [];
    const [correction, update] = await Promise.all([
      this.revisions.of(db, offer.id, 'correction'),
      this.revisions.of(db, offer.id, 'update'),
    ]);
    if (correction) found.push(ofRevision(offer, correction, offer.status === 'returned', now));
    if (update) found.push(ofRevision(offer, update, offer.status === 'awarded', now));
    if (await this.mayBeWithdrawn(db, offer, now)) {
      found.push({ state: 'open', declared: withdrawalDeclared(offer), version: null, inEffect: false });
    } else if (offer.status === 'withdrawn') {
      found.push({ state: 'declared', declared: withdrawalDeclared(offer), version: null, inEffect: false });
    }
    const reason = await this.reasonToResign(db, offer);
    if (reason !== null) {
      const state = offer.status === 'forgone' ? 'declared' : 'open';
      found.push({ state, declared: resignationDeclared(offer, reason), version: null, inEffect: false });
    }
    return found;
  }

  private async mayBeWithdrawn(db: EntityManager, offer: Offer, now: Instant): Promise<boolean> {
    if (!offer.can('withdraw')) return false;
    // What one person sent and nobody has confirmed yet, one person takes back.
    if (await db.existsBy(OutsideConfirmation, { offerId: offer.id, act: 'offer', status: Not('confirmed') }))
      return false;
    const call = await this.calls.get(db, offer.callId);
    return call !== undefined && this.calls.phase(call, now) === 'open';
  }

  /** Empty where nobody has said one yet; null where there is nothing to give up. */
  private async reasonToResign(db: EntityManager, offer: Offer): Promise<string | null> {
    if (offer.status === 'forgone') return offer.forgoneReason;
    if (offer.status !== 'awarded' || offer.callId === null) return null;
    const { agreementId } = await this.sequels.of(db, offer);
    if (agreementId !== null) return null;
    const said: LaterAct = 'resignation';
    return (await this.confirmations.of(db, offer.id, said)).at(-1)?.reason ?? '';
  }
}

/** Sent to be confirmed outside the system. A correction that was not, in time, counts for nothing. */
function outsideView(
  { declared: { act }, version, inEffect }: Declarable,
  outside: OutsideConfirmationView,
  { status }: Offer,
): DeclarationView {
  const waits = status === 'submitted' && (!outside.over || outside.status === 'received') && !outside.late;
  const lapsed = act === 'correction' && !inEffect && !waits;
  return {
    act,
    state: lapsed ? 'lapsed' : 'declared',
    version,
    outside,
    reason: '',
    parties: [],
    mayConfirm: false,
  };
}

function ofRevision(offer: Offer, revision: OfferRevision, inTurn: boolean, now: Instant): Declarable {
  const { version, checksum } = revision;
  if (checksum !== null)
    return {
      state: 'declared',
      declared: revisionDeclared(revision, checksum),
      version,
      inEffect: revision.effectiveAt !== null,
    };
  const filing = filingOf(offer, revision, '', now);
  return {
    state: inTurn && revision.isWritable(now) ? 'open' : 'lapsed',
    declared: revisionDeclared(revision, filing.checksum),
    version,
    inEffect: false,
  };
}
