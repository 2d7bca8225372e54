import type { SavedDraftView } from '@nurt/contracts/drafts';
import type { SaveDraftRequest } from '@nurt/contracts/drafts/requests';
import { Injectable } from '@nestjs/common';
import { SaveDraft, type SignedInCaller } from '../../../kernel';
import { OFFER_DRAFT } from '../offer-draft';

/** Merges the fields that an author changed into the draft of an offer. */
@Injectable()
export class SaveOffer {
  constructor(private readonly drafts: SaveDraft) {}

  /** @throws Refusal as `SaveDraft`; conflict `offer_window_closed` */
  execute(caller: SignedInCaller, id: string, request: SaveDraftRequest): Promise<SavedDraftView> {
    return this.drafts.execute(OFFER_DRAFT, caller, id, request);
  }
}
