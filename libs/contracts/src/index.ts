import type { AgreementsApi } from './agreements';
import type { AuthoritiesApi } from './authorities';
import type { CallsApi } from './calls';
import type { DocumentsApi } from './documents';
import type { EvaluationApi } from './evaluation';
import type { IdentityApi } from './identity';
import type { OffersApi } from './offers';
import type { OrganisationsApi } from './organisations';
import type { PaymentsApi } from './payments';
import type { ProgrammesApi } from './programmes';
import type { PublicationApi } from './publication';
import type { ReportingApi } from './reporting';
import type { SettlementApi } from './settlement';
import type { SmallGrantsApi } from './small-grants';

/** Probe of the running system. */
export interface HealthApi {
  'GET /api/health': { view: { status: 'ok' } };
}

/**
 * The whole contract between the API and its clients, keyed by method and path. The web's typed client, the API
 * tests' client and the OpenAPI document are all made from this one type.
 */
export interface Api
  extends
    HealthApi,
    IdentityApi,
    AuthoritiesApi,
    OrganisationsApi,
    ProgrammesApi,
    CallsApi,
    OffersApi,
    EvaluationApi,
    SmallGrantsApi,
    AgreementsApi,
    PaymentsApi,
    SettlementApi,
    PublicationApi,
    ReportingApi,
    DocumentsApi {}

export type Endpoint = keyof Api;
export type { ProblemDocument } from './kernel';
