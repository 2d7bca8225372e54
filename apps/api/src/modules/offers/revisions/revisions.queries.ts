import type { OfferRevisionView } from '@nurt/contracts/offers';
import type { RevisionKind } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuse, type SignedInCaller } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { Partners } from '../joint/partners';
import { Offer } from '../offer.entity';
import { OfferRevisions } from './offer-revisions';
import { revisionView } from './revision.view';

/** Revisions of offers, as the members of the organisations that make them read them. */
@Injectable()
export class RevisionsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calls: CallsFacade,
    private readonly revisions: OfferRevisions,
    private readonly partners: Partners,
  ) {}

  /** @throws Refusal notFound for everybody outside the organisations, and where nothing was asked for */
  async one(
    { actor, arrivedAt }: SignedInCaller,
    offerId: string,
    kind: RevisionKind,
  ): Promise<OfferRevisionView> {
    const { manager } = this.dataSource;
    const offer = await manager.findOneBy(Offer, { id: offerId });
    if (!offer) throw refuse.notFound();
    const reading = await this.partners.reading(manager, actor, offer);
    const revision = await this.revisions.of(manager, offerId, kind);
    const call = revision && (await this.calls.get(manager, offer.callId));
    if (!revision || !call) throw refuse.notFound();
    return revisionView(offer, revision, reading, call.terms, arrivedAt);
  }
}
