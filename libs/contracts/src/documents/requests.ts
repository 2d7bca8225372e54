import { REVISION_KINDS, type RevisionKind } from '@nurt/domain/offers';
import { OneOf, Optional } from '../validation';

export class DocumentQuery {
  /** Language of the document; Polish when it is left out. */
  @Optional() @OneOf(['pl', 'en']) locale?: 'pl' | 'en';
}

export class RevisedOfferQuery extends DocumentQuery {
  /** As its correction, or its update, was sent; what the offer says now when it is left out. */
  @Optional() @OneOf(REVISION_KINDS) kind?: RevisionKind;
}
