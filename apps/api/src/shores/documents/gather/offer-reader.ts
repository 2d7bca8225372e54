import type { OfferView } from '@nurt/contracts/offers';
import { rolesAllow } from '@nurt/domain/access';
import type { Instant } from '@nurt/domain/calendar';
import type { OfferContent } from '@nurt/domain/offers';
import type { Applicant } from '@nurt/domain/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuse, type SignedInCaller } from '../../../kernel';
import { CommitteeQueries, OfficeOffersQueries, requireReadable } from '../../../modules/evaluation';
import { OffersFacade, OffersQueries, type OfferRecord } from '../../../modules/offers';
import { roleIn } from '../../../modules/organisations';

/** An offer that its reader may see in full: a draft as it is now, and what was submitted as it was. */
export interface ReadableOffer {
  readonly id: string;
  readonly authorityId: string;
  /** Null for the offer of a small grant, which has a document of its own. */
  readonly callId: string | null;
  /** As it applied, or as it is now while the offer is a draft. */
  readonly applicant: Applicant;
  readonly content: OfferContent;
  readonly savedAt: Instant;
  readonly submission: {
    readonly number: string;
    readonly receivedAt: Instant;
    readonly checksum: string;
    readonly template: string;
  } | null;
}

/** Opens offers to those who may read them, by the rules of the modules that show them on the screen. */
@Injectable()
export class OfferReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly offers: OffersFacade,
    private readonly ownOffers: OffersQueries,
    private readonly officeOffers: OfficeOffersQueries,
    private readonly committee: CommitteeQueries,
  ) {}

  /**
   * To members of the organisation always; to the office once the window has closed; to a member of the call's
   * committee who has declared to be impartial.
   * @throws Refusal notFound for everybody else; conflict `call_window_not_closed` while the offer is sealed;
   *   conflict `declaration_required` or forbidden `member_excluded`, `member_released`,
   *   `member_not_appointed` for committee members
   */
  async open(caller: SignedInCaller, offerId: string): Promise<ReadableOffer> {
    const { actor } = caller;
    const submitted = await this.offers.get(this.dataSource.manager, offerId);
    const parties = submitted
      ? [submitted.organisationId, ...(submitted.content.joint?.applicants ?? []).map(({ id }) => id)]
      : [];
    // A draft is read by its authors only.
    if (!submitted || parties.some((id) => roleIn(actor, id) !== undefined)) {
      return ofAuthors(await this.ownOffers.one(caller, offerId), submitted);
    }
    const roles = actor.authority?.roles ?? [];
    if (rolesAllow(roles, 'offer.read')) await this.officeOffers.one(caller, offerId);
    else if (rolesAllow(roles, 'committee.enter')) await this.requireImpartial(caller, offerId);
    else throw refuse.notFound();
    return ofRecord(submitted);
  }

  private async requireImpartial(caller: SignedInCaller, offerId: string): Promise<void> {
    const { stage } = await this.committee.one(caller, offerId);
    requireReadable(stage);
  }
}

function ofAuthors(
  { id, call, organisation, content, savedAt, receipt }: OfferView,
  filed: OfferRecord | undefined,
): ReadableOffer {
  return {
    id,
    authorityId: call.authority.id,
    callId: call.id,
    applicant: organisation,
    content: filed?.submitted.content ?? content,
    savedAt: new Date(savedAt),
    submission: receipt && {
      number: receipt.number,
      receivedAt: new Date(receipt.receivedAt),
      checksum: receipt.checksum,
      template: receipt.template,
    },
  };
}

function ofRecord(offer: OfferRecord): ReadableOffer {
  const { id, authorityId, callId, applicant, number, submittedAt, template } = offer;
  const { content, checksum } = offer.submitted;
  return {
    id,
    authorityId,
    callId,
    applicant,
    content,
    savedAt: submittedAt,
    submission: { number, receivedAt: submittedAt, checksum, template },
  };
}
