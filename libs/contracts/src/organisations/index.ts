import type { OrganisationRole } from '@nurt/domain/access';
import type { OrganisationDocumentsApi } from './documents';
import type { DuplicatesApi } from './duplicates';
import type { MembersApi } from './members';
import type { OfferPatternApi } from './pattern';
import type { RegistersApi } from './registers';
import type { RestorationsApi } from './restorations';
import type { OrganisationRequest, UpdateOrganisationRequest } from './requests';

export type * from './duplicates';
export type * from './members';
export type * from './registers';
export type * from './documents';
export type * from './pattern';
export type * from './restorations';

export interface OrganisationView {
  readonly id: string;
  readonly name: string;
  readonly legalForm: string;
  readonly nip: string;
  readonly regon: string;
  readonly krs: string | null;
  readonly registerName: string;
  readonly registerNumber: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  /** TERC of the gmina of the seat; null where it is not known, left out of the copy that an offer keeps. */
  readonly terc?: string | null;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly bankAccount: string;
  readonly representation: string;
  /** The reader's role in it; null for the office. */
  readonly role: OrganisationRole | null;
  readonly version: number;
}

/** One thing an organisation has to do, soonest first. */
export interface DueItemView {
  readonly kind:
    | 'draftOffer'
    | 'offerToCorrect'
    | 'offerToUpdate'
    | 'jointInvitation'
    | 'offerToConfirm'
    | 'jointOfferToConfirm'
    | 'signatureToBring'
    | 'draftSmallGrant'
    | 'openCall'
    | 'agreementToSign'
    | 'reportToWrite'
    | 'reportReturned'
    | 'returnToPay';
  readonly id: string;
  readonly title: string;
  /** ISO 8601 instant or local day. */
  readonly dueOn: string | null;
  readonly overdue: boolean;
}

export interface OrganisationBoardView {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly due: readonly DueItemView[];
}

export interface OrganisationsApi
  extends
    MembersApi,
    DuplicatesApi,
    RegistersApi,
    OrganisationDocumentsApi,
    OfferPatternApi,
    RestorationsApi {
  'GET /api/organisations': { view: readonly OrganisationView[] };
  'POST /api/organisations': { body: OrganisationRequest; view: OrganisationView };
  'GET /api/organisations/:organisationId': { view: OrganisationView };
  'PUT /api/organisations/:organisationId': { body: UpdateOrganisationRequest; view: OrganisationView };
  'GET /api/organisations/:organisationId/board': { view: OrganisationBoardView };
}
