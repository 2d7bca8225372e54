import { randomUUID } from 'node:crypto';
import type { StartOfferRequest } from '@nurt/contracts/offers/requests';
import {
  copiedOffer,
  emptyOffer,
  withAttachments,
  withPattern,
  type NotCopied,
  type OfferContent,
} from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { OrganisationsFacade, requireRoleIn } from '../../organisations';
import { OfferAttachments, submitted } from '../attachments/offer-attachments';
import { refuseAboveLimit } from '../offer-limit';
import { Offer } from '../offer.entity';
import { offerFact } from '../offer.events';
import { requireOpen } from '../offer.policy';

/** The draft, and what did not come along from the earlier offer; null where it began empty. */
export interface StartedOffer {
  readonly id: string;
  readonly notCopied: readonly NotCopied[] | null;
}

/** A member of an organisation begins an offer in an open call: an empty one, or from an earlier one. */
@Injectable()
export class StartOffer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
    private readonly organisations: OrganisationsFacade,
    private readonly attachments: OfferAttachments,
  ) {}

  /** @throws Refusal notFound for a call, or an earlier offer of this organisation, that is not there */
  execute(
    caller: SignedInCaller,
    { callId, organisationId, copyOf, usePattern = false }: StartOfferRequest,
  ): Promise<StartedOffer> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { actor } = caller;
      requireRoleIn(actor, organisationId, 'ownOffer.write');
      const call = await this.calls.get(tx.db, callId);
      if (!call) throw refuse.notFound();
      requireOpen(this.calls.phase(call, tx.now));
      // Drafts do not count: what binds is the count at submission.
      await refuseAboveLimit(tx, { callId, organisationId }, call.terms.offersPerOrganisation);
      const { phone } = await this.organisations.get(tx.db, organisationId);
      const contact = { name: actor.name, phone, email: actor.email };
      const empty: OfferContent = { ...emptyOffer(call.statute.rules), contact };
      const blank = usePattern
        ? withPattern(empty, await this.organisations.pattern(tx.db, organisationId))
        : empty;
      const { content, notCopied } =
        copyOf === undefined
          ? { content: blank, notCopied: null }
          : copiedOffer(blank, await this.said(tx, copyOf, organisationId), call.terms, randomUUID);
      const belongsTo = { authorityId: call.authorityId, callId, organisationId };
      const isWritten = copyOf !== undefined || usePattern;
      const offer = Offer.start(belongsTo, content, tx.now, isWritten ? actor.accountId : null);
      await tx.db.insert(Offer, offer);
      await tx.record(offerFact('offer.started', offer, copyOf === undefined ? {} : { copyOf }));
      return { id: offer.id, notCopied };
    });
  }

  /** What the organisation's earlier offer says now, corrections and updates among it, with its files. */
  private async said({ db }: Tx, id: string, organisationId: string): Promise<OfferContent> {
    const [earlier] = await db.query<{ content: OfferContent }[]>(
      `SELECT offer_says(id, content) AS content FROM offer
        WHERE id = $1 AND organisation_id = $2 AND call_id IS NOT NULL`,
      [id, organisationId],
    );
    if (!earlier) throw refuse.notFound();
    return withAttachments(earlier.content, submitted(await this.attachments.of(db, id)));
  }
}
