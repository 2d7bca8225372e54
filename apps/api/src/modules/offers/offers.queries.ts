import type { EventView } from '@nurt/contracts/kernel';
import type { OfficeOffersQuery } from '@nurt/contracts/offers/requests';
import type { OfferRowView, OfferView, ReceiptView } from '@nurt/contracts/offers';
import type { OfferStatus } from '@nurt/domain/offers';
import { isSealed } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import {
  authorityOf,
  groszeOf,
  missingDraft,
  onOneConnection,
  recordById,
  refuse,
  timelineOf,
  type SignedInCaller,
} from '../../kernel';
import { AuthoritiesFacade } from '../authorities';
import { CallsFacade } from '../calls';
import { HELD_AWARDS } from '../ledger';
import { organisationsAllowing, OrganisationsFacade, requireRoleIn } from '../organisations';
import { boundToYears, CALLS_OF_YEARS, OPEN_OF_ANY_YEAR } from '../programmes';
import { OfferAttachments } from './attachments/offer-attachments';
import { Beginnings } from './beginnings/beginnings';
import { Offer } from './offer.entity';
import { partnerNamesIn } from './joint/applicants';
import { Partners } from './joint/partners';
import { NO_SEQUEL, OfferSequels } from './offer-sequels';
import { OFFER_DRAFT } from './offer-draft';
import { offerView, receiptView } from './offer.view';
import { replacementsOf } from './replacements';
import { Receipts } from './receipts/receipts';
import { OfferRevisions } from './revisions/offer-revisions';
import type { SubmittedOffer } from './use-cases/submit-offer';

interface Row {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly status: OfferStatus;
  readonly organisation_id: string;
  readonly organisation: string;
  readonly partners: readonly string[];
  readonly call_id: string;
  readonly call_title: string;
  readonly closes_at: Date;
  readonly requested: string | null;
  readonly awarded: string | null;
  readonly submitted_at: Date | null;
  readonly saved_at: Date;
  /** Number of the offer that took its place. */
  readonly replaced_by: string | null;
  readonly replaced: boolean;
}

const ROWS = `SELECT o.id, o.number, offer_says(o.id, o.content) ->> 'title' AS title, o.status, o.organisation_id,
    coalesce(o.applicant ->> 'name', g.name) AS organisation, ${partnerNamesIn('o.content')} AS partners, o.call_id, c.title AS call_title, c.closes_at,
    coalesce((SELECT r.requested_grosze FROM offer_revision r WHERE r.offer_id = o.id AND r.kind = 'correction'
        AND r.effective_at IS NOT NULL), o.requested_grosze, (o.content -> 'sources' ->> 'grantGrosze')::bigint) AS requested,
    o.awarded_grosze AS awarded, o.submitted_at, o.saved_at, n.number AS replaced_by,
    o.status = 'withdrawn' AND offer_is_replaced(o.id) AS replaced
  FROM offer o JOIN organisation g ON g.id = o.organisation_id JOIN call c ON c.id = o.call_id
       LEFT JOIN offer n ON n.replaces = o.id AND n.status <> 'draft'`;

/**
 * Offers of the years, of one call among them when it is the fifth parameter. Open is also an award that no signed
 * agreement has committed yet, which the ledger knows: it has few of them, however many awards there ever were.
 */
const OFFERS_OF_YEARS = `($5::uuid IS NULL OR o.call_id = $5) AND (o.call_id = ANY (${CALLS_OF_YEARS})
  OR ${OPEN_OF_ANY_YEAR} AND o.status IN ('submitted', 'returned', 'eligible')
  OR ${OPEN_OF_ANY_YEAR} AND o.id = ANY (${HELD_AWARDS}))`;

/** Reads of offers: by the people of the organisation, and by the office of the authority. */
@Injectable()
export class OffersQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calls: CallsFacade,
    private readonly organisations: OrganisationsFacade,
    private readonly authorities: AuthoritiesFacade,
    private readonly sequels: OfferSequels,
    private readonly receipts: Receipts,
    private readonly attachments: OfferAttachments,
    private readonly revisions: OfferRevisions,
    private readonly partners: Partners,
    private readonly beginnings: Beginnings,
  ) {}

  /** Offers of the actor's organisations, or of one of them, the last saved first. */
  async mine({ actor }: SignedInCaller, organisationId?: string): Promise<OfferRowView[]> {
    if (organisationId !== undefined) requireRoleIn(actor, organisationId, 'ownOffer.read');
    const organisations =
      organisationId === undefined ? organisationsAllowing(actor, 'ownOffer.read') : [organisationId];
    const rows = await this.dataSource.query<Row[]>(
      `${ROWS} WHERE o.organisation_id = ANY ($1) OR EXISTS (SELECT FROM offer_partner p WHERE p.offer_id = o.id
          AND p.organisation_id = ANY ($1) AND p.status <> 'declined') ORDER BY o.saved_at DESC, o.id`,
      [organisations],
    );
    return rows.map(rowView);
  }

  /**
   * Offers submitted to the authority; what they say is sealed until the window closes. Of one budget year, or of this
   * and later ones and those that still wait for a decision or a signed agreement; or, whatever its year, of one call.
   */
  async ofOffice(caller: SignedInCaller, { callId, year }: OfficeOffersQuery): Promise<OfferRowView[]> {
    const authorityId = authorityOf(caller);
    const ofYears = callId === undefined || year !== undefined;
    const [where, params] = ofYears
      ? [OFFERS_OF_YEARS, [...boundToYears(authorityId, year, caller.arrivedAt), callId ?? null]]
      : ['o.call_id = $2', [authorityId, callId]];
    const rows = await this.dataSource.query<Row[]>(
      `${ROWS} WHERE o.authority_id = $1 AND o.status <> 'draft' AND ${where}
        ORDER BY c.closes_at DESC, o.submitted_at, o.id`,
      [...params],
    );
    return rows.map((row) =>
      isSealed(row.status, row.closes_at, caller.arrivedAt, row.replaced)
        ? { ...rowView(row), title: '', partners: [], requestedGrosze: null, awardedGrosze: null }
        : rowView(row),
    );
  }

  /** @throws Refusal notFound for everybody outside the organisation, and in it where the draft was thrown away */
  one(caller: SignedInCaller, id: string): Promise<OfferView> {
    return onOneConnection(this.dataSource, (db) => this.read(db, caller, id));
  }

  private async read(
    manager: EntityManager,
    { actor, arrivedAt }: SignedInCaller,
    id: string,
  ): Promise<OfferView> {
    const offer = await recordById(manager, Offer, id);
    if (!offer) throw await missingDraft(manager, OFFER_DRAFT, actor, id);
    const { role, asPartner } = await this.partners.reading(manager, actor, offer);
    const call = await this.calls.get(manager, offer.callId);
    if (!call) throw refuse.notFound();
    const draft = offer.status === 'draft';
    const [
      authority,
      applicant,
      attachments,
      sequel,
      replacements,
      issued,
      correction,
      update,
      beginning,
      timeline,
    ] = await Promise.all([
      this.authorities.get(manager, offer.authorityId),
      offer.applicant ?? this.organisations.get(manager, offer.organisationId),
      draft ? this.attachments.of(manager, id) : [],
      this.sequels.of(manager, offer),
      replacementsOf(manager, id),
      draft ? null : this.receipts.of(manager, id),
      draft ? null : this.revisions.of(manager, id, 'correction'),
      draft ? null : this.revisions.of(manager, id, 'update'),
      draft && !asPartner ? this.beginnings.of(manager, id) : null,
      this.timeline(manager, id),
    ]);
    return offerView({
      offer,
      role,
      asPartner,
      applicant,
      attachments,
      call,
      phase: this.calls.phase(call, arrivedAt),
      authority,
      sequel,
      replacements,
      issued,
      correction,
      update,
      beginning,
      timeline,
      now: arrivedAt,
    });
  }

  /** The page of an offer that this person has submitted this instant. */
  submitted({ actor, arrivedAt }: SignedInCaller, submitted: SubmittedOffer): OfferView {
    const { offer, applicant, call, authority, issued, replaces, timeline } = submitted;
    return offerView({
      offer,
      role: requireRoleIn(actor, offer.organisationId, 'ownOffer.submit'),
      asPartner: false,
      applicant,
      attachments: [],
      call,
      phase: this.calls.phase(call, arrivedAt),
      authority,
      sequel: NO_SEQUEL,
      replacements: { replaces, replacedBy: null, stands: false },
      issued,
      correction: null,
      update: null,
      beginning: null,
      timeline: timeline.filter(isForAuthors),
      now: arrivedAt,
    });
  }

  private async timeline(db: EntityManager, id: string): Promise<EventView[]> {
    return (await timelineOf(db, id)).filter(isForAuthors);
  }

  /** @throws Refusal notFound for everybody outside the organisation, and for a draft */
  async receipt({ actor }: SignedInCaller, id: string): Promise<ReceiptView> {
    const { manager } = this.dataSource;
    const offer = await recordById(manager, Offer, id);
    if (!offer) throw refuse.notFound();
    await this.partners.reading(manager, actor, offer);
    const call = await this.calls.get(manager, offer.callId);
    const receipt = call && receiptView(offer, call, await this.receipts.of(manager, id));
    if (!receipt) throw refuse.notFound();
    return receipt;
  }
}

/** Whatever others record about the offer, such as who scored it, is not for its authors. */
function isForAuthors({ type }: EventView): boolean {
  return type.startsWith('offer.');
}

function rowView(row: Row): OfferRowView {
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    status: row.status,
    organisation: { id: row.organisation_id, name: row.organisation },
    partners: row.partners,
    call: { id: row.call_id, title: row.call_title, closesAt: row.closes_at.toISOString() },
    requestedGrosze: row.requested === null ? null : groszeOf(row.requested),
    awardedGrosze: row.awarded === null ? null : groszeOf(row.awarded),
    submittedAt: row.submitted_at?.toISOString() ?? null,
    savedAt: row.saved_at.toISOString(),
    replacedBy: row.replaced_by,
  };
}
