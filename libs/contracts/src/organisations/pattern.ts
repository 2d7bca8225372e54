import type { OfferPatternRequest } from './requests';

/** The organisation's pattern for its offers. */
export interface OfferPatternView {
  readonly contactName: string;
  readonly contactPhone: string;
  readonly contactEmail: string;
  readonly experience: string;
  readonly resources: string;
  /** 0 while nobody has written one. */
  readonly version: number;
  readonly savedAt: string | null;
}

export interface OfferPatternApi {
  'GET /api/organisations/:organisationId/offer-pattern': { view: OfferPatternView };
  'PUT /api/organisations/:organisationId/offer-pattern': {
    body: OfferPatternRequest;
    view: OfferPatternView;
  };
}
