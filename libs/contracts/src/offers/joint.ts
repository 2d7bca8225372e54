import type { OfferContent, PartnerStatus } from '@nurt/domain/offers';
import type { SessionState } from '../identity';
import type {
  AnswerInvitationRequest,
  ConfirmPartnerRequest,
  InviteNewcomerRequest,
  InvitePartnerRequest,
  JoinAsNewcomerRequest,
  NewcomerTokenRequest,
  OpenNewcomerAccountRequest,
} from './requests';

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
  /** It has accepted and may leave, until the offer is submitted. */
  readonly mayLeave: boolean;
}

/** An organisation without an account here that was invited by mail and has not answered. */
export interface NewcomerView {
  readonly id: string;
  readonly name: string;
  readonly nip: string;
  readonly email: string;
  readonly sentAt: string;
  readonly expiresAt: string;
  readonly expired: boolean;
}

/** What the link of a letter shows to whoever holds it; what the offer says is not among it. */
export interface NewcomerInvitationView {
  readonly lead: string;
  readonly invitedBy: string;
  readonly title: string;
  readonly call: { readonly title: string; readonly closesAt: string };
  readonly authority: string;
  /** Whom the lead means; only the organisation with this NIP takes the place. */
  readonly name: string;
  readonly nip: string;
  readonly email: string;
  readonly expiresAt: string;
}

/** Who makes an offer together. */
export interface JointOfferView {
  readonly lead: PartyView;
  readonly partners: readonly JointPartnerView[];
  /** For the lead alone. */
  readonly newcomers: readonly NewcomerView[];
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
  /** One that is registered here already is invited as a partner. */
  'POST /api/offers/:offerId/newcomers': { body: InviteNewcomerRequest; view: JointOfferView };
  'POST /api/offers/:offerId/newcomers/:newcomerId/resending': { view: JointOfferView };
  'DELETE /api/offers/:offerId/newcomers/:newcomerId': { view: JointOfferView };
  /** For whoever holds the link of the letter. */
  'POST /api/newcomer-invitations/look-up': { body: NewcomerTokenRequest; view: NewcomerInvitationView };
  'POST /api/newcomer-invitations/account': { body: OpenNewcomerAccountRequest; view: SessionState };
  'POST /api/newcomer-invitations/refusal': { body: NewcomerTokenRequest; view: { refused: true } };
  /** The organisation takes the place; then it reads the offer, and accepts or declines. */
  'POST /api/newcomer-invitations/joining': { body: JoinAsNewcomerRequest; view: { offerId: string } };
}
