import type { OrganisationRole } from '@nurt/domain/access';
import type { DuplicateGround } from '@nurt/domain/organisations';
import type { JoinOrganisationsRequest } from './duplicate-requests';

/** One of two records that may be of one organisation. */
export interface DuplicateView {
  readonly id: string;
  readonly name: string;
  readonly nip: string;
  readonly regon: string;
  readonly krs: string | null;
  readonly postalCode: string;
  readonly city: string;
  /** ISO 8601, UTC. */
  readonly registeredAt: string;
  readonly members: readonly { readonly name: string; readonly role: OrganisationRole }[];
  /** What belongs to it, by kind, where there is any: `offer`, `small_grant`, `agreement`, … */
  readonly records: readonly { readonly kind: string; readonly count: number }[];
  /** Has it matters in another authority? Then it can only be the one that stays. */
  readonly elsewhere: boolean;
}

/** A join that was done: what was made an alias of what, by whom, when and why. */
export interface JoinView {
  readonly id: string;
  readonly from: { readonly id: string; readonly name: string; readonly nip: string };
  readonly into: { readonly id: string; readonly name: string; readonly nip: string };
  readonly joinedBy: string;
  /** ISO 8601, UTC. */
  readonly joinedAt: string;
  readonly reason: string;
  readonly grounds: readonly DuplicateGround[];
  /** Ids of everything that moved, by kind. */
  readonly moved: readonly { readonly kind: string; readonly ids: readonly string[] }[];
}

export interface DuplicatesView {
  readonly found: readonly {
    readonly grounds: readonly DuplicateGround[];
    readonly one: DuplicateView;
    readonly other: DuplicateView;
  }[];
  readonly joins: readonly JoinView[];
}

export interface DuplicatesApi {
  'GET /api/office/organisation-duplicates': { view: DuplicatesView };
  'POST /api/office/organisation-joins': { body: JoinOrganisationsRequest; view: DuplicatesView };
}
