import type { OrganisationRole } from '@nurt/domain/access';
import type { RestoreRepresentativeRequest } from './restoration-requests';

/** An organisation that nobody may act for: every mandate is over, or has not begun. */
export interface UnrepresentedView {
  readonly id: string;
  readonly name: string;
  readonly nip: string;
  readonly postalCode: string;
  readonly city: string;
  readonly members: readonly {
    readonly name: string;
    readonly role: OrganisationRole;
    readonly mandateFrom: string | null;
    readonly mandateTo: string | null;
  }[];
  /** Invitations to represent it that may still be accepted. */
  readonly invited: readonly { readonly email: string; readonly expiresAt: string }[];
}

/** A representative whom the office brought back: who decided, when and why. */
export interface RestorationView {
  readonly organisation: { readonly id: string; readonly name: string; readonly nip: string };
  /** Address of the person. */
  readonly email: string;
  /** A member got a new mandate at once; somebody else was invited. */
  readonly way: 'renewed' | 'invited';
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly reason: string;
}

export interface UnrepresentedOrganisationsView {
  readonly found: readonly UnrepresentedView[];
  /** What this authority has done, the last first. */
  readonly trail: readonly RestorationView[];
}

export interface RestorationsApi {
  'GET /api/office/unrepresented-organisations': { view: UnrepresentedOrganisationsView };
  'POST /api/office/organisations/:organisationId/representative': {
    body: RestoreRepresentativeRequest;
    view: UnrepresentedOrganisationsView;
  };
}
