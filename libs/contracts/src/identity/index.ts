import type { AuthorityRole, Landing, OrganisationRole, Permission } from '@nurt/domain/access';
import type { MandateState } from '@nurt/domain/organisations';
import type {
  ConfirmEmailRequest,
  RegisterAccountRequest,
  RequestPasswordResetRequest,
  ResetPasswordRequest,
  SignInRequest,
  UpdateAccountRequest,
} from './requests';

export interface SessionView {
  readonly account: {
    readonly id: string;
    readonly email: string;
    readonly name: string;
    readonly locale: 'pl' | 'en';
  };
  /** The authority the person works for, or null. */
  readonly authority: {
    readonly id: string;
    readonly name: string;
    readonly roles: readonly AuthorityRole[];
  } | null;
  readonly organisations: readonly {
    readonly id: string;
    readonly name: string;
    /** The role held now: outside the mandate only that of a reader. */
    readonly role: OrganisationRole;
    readonly mandate: MandateState;
  }[];
  readonly permissions: readonly Permission[];
  readonly landing: Landing;
}

/** Whether anybody is signed in; demo is true where demo accounts and the outbox exist. */
export interface SessionState {
  readonly session: SessionView | null;
  readonly demo: boolean;
}

export interface DemoAccountView {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  /** Role or organisation, as people read it, in both languages. */
  readonly label: { readonly pl: string; readonly en: string };
  readonly landing: Landing;
}

export interface OutboxMailView {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** ISO 8601, UTC. */
  readonly sentAt: string;
}

export interface IdentityApi {
  'GET /api/session': { view: SessionState };
  'POST /api/session': { body: SignInRequest; view: SessionState };
  'DELETE /api/session': { view: SessionState };
  /** Signs the account out everywhere, this browser included. */
  'DELETE /api/sessions': { view: SessionState };
  /** Always accepted, whether or not the address is taken: the mail says which. */
  'POST /api/accounts': { body: RegisterAccountRequest; view: { email: string } };
  'POST /api/accounts/confirmation': { body: ConfirmEmailRequest; view: SessionState };
  'POST /api/password-resets': { body: RequestPasswordResetRequest; view: { email: string } };
  'POST /api/password-resets/completion': { body: ResetPasswordRequest; view: SessionState };
  'PATCH /api/account': { body: UpdateAccountRequest; view: SessionState };
  'GET /api/demo/accounts': { view: readonly DemoAccountView[] };
  'GET /api/demo/outbox': { query: { to?: string }; view: readonly OutboxMailView[] };
}
