import type { OfferRevisionView } from '@nurt/contracts/offers';
import type { RevisionKind } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuse, type SignedInCaller } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { requireRoleIn } from '../../organisations';
import { Offer } from '../offer.entity';
import { OfferRevisions } from './offer-revisions';
import { revisionView } from './revision.view';

/** Revisions of offers, as the members of their organisations read them. */
@Injectable()
export class RevisionsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calls: CallsFacade,
    private readonly revisions: OfferRevisions,
  ) {}

  /** @throws Refusal notFound for everybody outside the organisation, and where nothing was asked for */
  async one(
    { actor, arrivedAt }: SignedInCaller,
    offerId: string,
    kind: RevisionKind,
  ): Promise<OfferRevisionView> {
    const { manager } = this.dataSource;
    const offer = await manager.findOneBy(Offer, { id: offerId });
    if (!offer) throw refuse.notFound();
    const role = requireRoleIn(actor, offer.organisationId, 'ownOffer.read');
    const revision = await this.revisions.of(manager, offerId, kind);
    const call = revision && (await this.calls.get(manager, offer.callId));
    if (!revision || !call) throw refuse.notFound();
    return revisionView(offer, revision, role, call.terms, arrivedAt);
  }
}
