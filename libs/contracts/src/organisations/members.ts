import type { OrganisationRole } from '@nurt/domain/access';
import type { MandateState, RepresentationMode } from '@nurt/domain/organisations';
import type { SessionState } from '../identity';
import type { EventView } from '../kernel';
import type {
  ChangeMemberRequest,
  InvitationTokenRequest,
  InviteMemberRequest,
  OpenInvitedAccountRequest,
  RepresentationRequest,
} from './member-requests';

/** The role that somebody has or is offered, and what the register says of them. */
export interface StandingView {
  readonly role: OrganisationRole;
  readonly position: string;
  readonly chair: boolean;
  /** `YYYY-MM-DD`; null is without such a day. */
  readonly mandateFrom: string | null;
  readonly mandateTo: string | null;
}

export interface MemberView extends StandingView {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  /** Outside the mandate the role gives no power, only reading. */
  readonly mandate: MandateState;
  /** ISO 8601, UTC; null for those who joined before it was kept. */
  readonly joinedAt: string | null;
  /** Is it the reader? */
  readonly self: boolean;
  readonly version: number;
}

/** An invitation that was neither accepted nor withdrawn. */
export interface InvitationView extends StandingView {
  readonly id: string;
  readonly email: string;
  /** ISO 8601, UTC. */
  readonly sentAt: string;
  readonly expiresAt: string;
  readonly expired: boolean;
}

export interface RepresentationView {
  readonly mode: RepresentationMode;
  /** How many representatives act together. */
  readonly persons: number;
  /** The way of representation in the words of the register. */
  readonly statute: string;
  /** Can the members that there are now fulfil it? */
  readonly attainable: boolean;
  /** Version of the organisation's record. */
  readonly version: number;
}

export interface MembersView {
  readonly members: readonly MemberView[];
  /** Empty for those who may not invite. */
  readonly invitations: readonly InvitationView[];
  readonly representation: RepresentationView;
  /** May the reader change any of it? */
  readonly manages: boolean;
  readonly timeline: readonly EventView[];
}

/** Whose membership or role it was. Whoever left cannot read the rest any more. */
export interface MembershipView {
  readonly accountId: string;
}

/** What the holder of an invitation's link is offered. */
export interface InvitationOfferView {
  readonly organisation: string;
  readonly email: string;
  readonly role: OrganisationRole;
  readonly position: string;
  readonly invitedBy: string;
  /** ISO 8601, UTC. */
  readonly expiresAt: string;
}

export interface MembersApi {
  'GET /api/organisations/:organisationId/members': { view: MembersView };
  /** Answers alike whether or not the address has an account. */
  'POST /api/organisations/:organisationId/invitations': { body: InviteMemberRequest; view: MembersView };
  'POST /api/organisations/:organisationId/invitations/:invitationId/resending': { view: MembersView };
  'POST /api/organisations/:organisationId/invitations/:invitationId/withdrawal': { view: MembersView };
  'PUT /api/organisations/:organisationId/members/:accountId': {
    body: ChangeMemberRequest;
    view: MembershipView;
  };
  /** Ends somebody's membership; with one's own id, leaves. */
  'DELETE /api/organisations/:organisationId/members/:accountId': { view: MembershipView };
  'PUT /api/organisations/:organisationId/representation': { body: RepresentationRequest; view: MembersView };
  'POST /api/invitations/look-up': { body: InvitationTokenRequest; view: InvitationOfferView };
  'POST /api/invitations/acceptance': { body: InvitationTokenRequest; view: SessionState };
  /** For those without an account: opens one for the invited address and signs in. */
  'POST /api/invitations/account': { body: OpenInvitedAccountRequest; view: SessionState };
}
