import type { OfferContent, PartnerStatus } from '@nurt/domain/offers';
import type { AnswerInvitationRequest, ConfirmPartnerRequest, InvitePartnerRequest } from './requests';

interface PartyView {
  readonly id: string;
  readonly name: string;
  readonly nip: string;
}

export interface JointPartnerView {
  readonly organisation: PartyView;
  readonly status: PartnerStatus;
  /** Its representative has confirmed the offer exactly as it is now. */
  readonly confirmed: boolean;
  readonly confirmedAt: string | null;
  readonly mayAnswer: boolean;
  readonly mayConfirm: boolean;
}

/** Who makes an offer together. */
export interface JointOfferView {
  readonly lead: PartyView;
  readonly partners: readonly JointPartnerView[];
  readonly content: OfferContent;
  readonly version: number;
  /** The lead writes the offer. */
  readonly mayEdit: boolean;
}

export interface JointOffersApi {
  /** For the members of all the organisations. */
  'GET /api/offers/:offerId/partners': { view: JointOfferView };
  'POST /api/offers/:offerId/partners': { body: InvitePartnerRequest; view: JointOfferView };
  'DELETE /api/offers/:offerId/partners/:partnerId': { view: JointOfferView };
  'POST /api/offers/:offerId/partners/:partnerId/answer': {
    body: AnswerInvitationRequest;
    view: { id: string };
  };
  'POST /api/offers/:offerId/partners/:partnerId/confirmation': {
    body: ConfirmPartnerRequest;
    view: JointOfferView;
  };
}
