import type { SavedDraftView } from '@nurt/contracts/drafts';
import type { SaveDraftRequest } from '@nurt/contracts/drafts/requests';
import { Injectable } from '@nestjs/common';
import { SaveDraft, type SignedInCaller } from '../../../kernel';
import { SMALL_GRANT_DRAFT } from '../small-grant-draft';

/** Merges the fields that an author changed into the draft of an offer for a small grant. */
@Injectable()
export class SaveSmallGrant {
  constructor(private readonly drafts: SaveDraft) {}

  /** @throws Refusal as `SaveDraft` */
  execute(caller: SignedInCaller, id: string, request: SaveDraftRequest): Promise<SavedDraftView> {
    return this.drafts.execute(SMALL_GRANT_DRAFT, caller, id, request);
  }
}
