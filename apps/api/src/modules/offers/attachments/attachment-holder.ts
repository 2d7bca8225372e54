import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuse, type SignedInCaller, type Tx } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { Offer } from '../offer.entity';
import { offerFact } from '../offer.events';
import { lockWritable, requireAskedFor, requireWritable, requireWriter } from './attachment.policy';

/** The column of `offer_attachment` that names what a file hangs on. */
export type HolderColumn = 'offer_id' | 'small_grant_id';

/** A draft whose files are being changed, locked until the transaction ends. */
export interface HoldingDraft {
  readonly organisationId: string;
  /** @throws Refusal invalid `offer_attachment_kind_unknown` for what nobody asks for */
  requireAskedFor(requirementId: string | null): void;
  /** Records what happened to the file among the facts of the draft. */
  record(what: 'attached' | 'attachmentRemoved', attachmentId: string): Promise<void>;
}

/**
 * What files hang on: an offer in a call, or one for a small grant. Everything about the files themselves is the same;
 * who may change them, and until when, is for the holder to say.
 */
export interface AttachmentHolder {
  readonly column: HolderColumn;
  /** @throws Refusal notFound, forbidden; conflict `not_now`, and why it is too late */
  lockWritable(tx: Tx, caller: SignedInCaller, id: string): Promise<HoldingDraft>;
  /** As `lockWritable`, for each piece of a file: it waits for nobody who writes. */
  requireWritable(tx: Tx, caller: SignedInCaller, id: string): Promise<void>;
  /** Whoever may not write learns nothing of what hangs there. @throws Refusal notFound, forbidden */
  requireWriter(db: EntityManager, caller: SignedInCaller, id: string): Promise<void>;
  /** For the last piece, which may have come in time though it is too late by now. @throws Refusal conflict `not_now` */
  lockDraft(tx: Tx, id: string): Promise<HoldingDraft>;
}

/** Offers in calls as holders of files: changed while the window is open. */
@Injectable()
export class OfferHolder implements AttachmentHolder {
  readonly column = 'offer_id';

  constructor(private readonly calls: CallsFacade) {}

  async lockWritable(tx: Tx, caller: SignedInCaller, id: string): Promise<HoldingDraft> {
    const { offer, call } = await lockWritable(tx, caller, this.calls, id);
    return draftOf(tx, offer, (requirementId) => requireAskedFor(call, requirementId));
  }

  requireWritable(tx: Tx, caller: SignedInCaller, id: string): Promise<void> {
    return requireWritable(tx, caller, this.calls, id);
  }

  async requireWriter(db: EntityManager, caller: SignedInCaller, id: string): Promise<void> {
    await requireWriter(db, caller, id);
  }

  async lockDraft(tx: Tx, id: string): Promise<HoldingDraft> {
    const offer = await tx.db.findOne(Offer, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (offer?.status !== 'draft') throw refuse.conflict('not_now');
    return draftOf(tx, offer, () => undefined);
  }
}

function draftOf(tx: Tx, offer: Offer, asked: HoldingDraft['requireAskedFor']): HoldingDraft {
  return {
    organisationId: offer.organisationId,
    requireAskedFor: asked,
    record: async (what, attachmentId) => {
      await tx.record(offerFact(`offer.${what}`, offer, { attachmentId }));
    },
  };
}
