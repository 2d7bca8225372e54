import type { AuthorityRole } from '@nurt/domain/access';
import type { EventView } from '../kernel';
import type { ChangeRolesRequest, InvitePersonRequest } from './requests';

/** What the public and the forms need to know of an authority. */
export interface AuthorityView {
  readonly id: string;
  readonly name: string;
  readonly kind: 'municipality' | 'county' | 'voivodeship';
  readonly terc: string;
  readonly address: string;
  readonly bulletinUrl: string;
  /** For example „Burmistrz Miasta Bochnia”. */
  readonly executiveTitle: string;
}

export interface StaffView {
  readonly accountId: string;
  readonly name: string;
  readonly roles: readonly AuthorityRole[];
}

/** Somebody who works for the authority, as its administrator sees them. */
export interface PersonView extends StaffView {
  readonly email: string;
  /** Has the owner of the address opened the account? Until then there is only an invitation. */
  readonly confirmed: boolean;
  /** When the last invitation was sent, ISO 8601, UTC; null for those who have an account. */
  readonly invitedAt: string | null;
  /** Is it the reader? */
  readonly self: boolean;
  readonly version: number;
}

export interface PeopleView {
  readonly people: readonly PersonView[];
  /** The last changes of who works here and in which roles, the newest first. */
  readonly timeline: readonly EventView[];
}

export interface AuthoritiesApi {
  'GET /api/public/authorities': { view: readonly AuthorityView[] };
  /** Staff of the own authority, to appoint committees from. */
  'GET /api/office/staff': { view: readonly StaffView[] };
  'GET /api/office/people': { view: PeopleView };
  /** Gives somebody their roles; who has no account yet gets a letter to choose a password. */
  'POST /api/office/people': { body: InvitePersonRequest; view: PeopleView };
  'POST /api/office/people/:personId/invitation': { view: PeopleView };
  'PUT /api/office/people/:personId': { body: ChangeRolesRequest; view: PeopleView };
  /** Ends the employment and every session of the person. */
  'DELETE /api/office/people/:personId': { view: PeopleView };
}
