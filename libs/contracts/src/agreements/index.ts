import type { AgreementStatus, PartnerShare } from '@nurt/domain/agreements';
import type { PaymentOrderMove, PaymentOrderStatus } from '@nurt/domain/payments';
import type { ReportStatus } from '@nurt/domain/settlement';
import type { OfficeOfferView } from '../evaluation';
import type { EventView, MoveView } from '../kernel';
import type {
  ForgoAwardRequest,
  PrepareAgreementRequest,
  RecordSignatureRequest,
  TakeOnYearRequest,
  AcceptUpdateRequest,
  ReturnUpdateRequest,
} from './requests';

export interface AgreementRowView {
  readonly id: string;
  readonly offerId: string;
  readonly number: string;
  readonly status: AgreementStatus;
  readonly title: string;
  readonly organisation: { readonly id: string; readonly name: string };
  /** Names of those with which it made a joint offer: parties of the agreement too. */
  readonly partners: readonly string[];
  readonly lineName: string;
  readonly grantGrosze: number;
  readonly paidGrosze: number;
  readonly taskTo: string;
  readonly reportDueOn: string;
  /** Budget years that are reported on by themselves: when, and the part of the grant. Empty unless multi-year. */
  readonly interimReports: readonly {
    readonly year: number;
    readonly dueOn: string;
    readonly grosze: number;
  }[];
}

export interface PaymentOrderView {
  readonly id: string;
  readonly status: PaymentOrderStatus;
  readonly orderedBy: string;
  readonly orderedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly rejectionReason: string | null;
  readonly executedOn: string | null;
  readonly moves: readonly MoveView<PaymentOrderMove>[];
}

export interface InstalmentView {
  readonly id: string;
  readonly position: number;
  readonly dueOn: string;
  readonly grosze: number;
  readonly order: PaymentOrderView | null;
  readonly moves: readonly MoveView<'order'>[];
}

/** What one budget year bears of the grant of a multi-year agreement. */
export interface AgreementYearView {
  readonly year: number;
  readonly grosze: number;
  /** The line that bears it; null until the year's money is taken on. */
  readonly line: { readonly id: string; readonly code: string; readonly name: string } | null;
  /** The interim report on the year; null for the last year, of which the final report tells. */
  readonly report: {
    readonly dueOn: string;
    /** Null while there is none, and for the office while it is a draft. */
    readonly id: string | null;
    readonly status: ReportStatus | null;
  } | null;
}

export interface AgreementView {
  readonly id: string;
  readonly number: string;
  readonly status: AgreementStatus;
  readonly offerId: string;
  readonly title: string;
  /** Null for a small grant (UDPP art. 19a). */
  readonly call: { readonly id: string; readonly number: string; readonly title: string } | null;
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly nip: string;
    readonly bankAccount: string;
  };
  /** Names of those with which it made a joint offer: parties of the agreement too. */
  readonly partners: readonly string[];
  /** Of a joint offer: its costs by party, the lead first, and the grant in that proportion; else empty. */
  readonly shares: readonly PartnerShare[];
  readonly lineName: string;
  readonly grantGrosze: number;
  readonly totalCostGrosze: number;
  readonly taskFrom: string;
  readonly taskTo: string;
  readonly reportDueOn: string;
  /** Do instalments of a later year wait for the accepted reports on the earlier ones? */
  readonly awaitsReports: boolean;
  readonly granteeSignedOn: string | null;
  readonly authoritySigned: { readonly by: string; readonly at: string } | null;
  readonly countersigned: { readonly by: string; readonly at: string } | null;
  readonly paidGrosze: number;
  readonly settledGrosze: number;
  readonly returnedGrosze: number;
  /** What each budget year bears of the grant; empty for a grant of one year. */
  readonly years: readonly AgreementYearView[];
  readonly instalments: readonly InstalmentView[];
  readonly reportId: string | null;
  readonly moves: readonly MoveView<'recordGranteeSignature' | 'sign' | 'countersign' | 'takeOnYear'>[];
  readonly timeline: readonly EventView[];
}

export interface AgreementsApi {
  /** The office decides on the update of an offer after a cut. */
  'POST /api/office/offers/:offerId/update/acceptance': { body: AcceptUpdateRequest; view: OfficeOfferView };
  'POST /api/office/offers/:offerId/update/return': { body: ReturnUpdateRequest; view: OfficeOfferView };
  'POST /api/office/offers/:offerId/agreement': { body: PrepareAgreementRequest; view: AgreementView };
  /** Of an open call or a small grant; the id is the offer's. */
  'POST /api/office/awards/:offerId/forgoing': { body: ForgoAwardRequest; view: { id: string } };
  'GET /api/office/agreements': { query: { year?: number }; view: readonly AgreementRowView[] };
  /** For the office and, without the office's moves, for the grantee. */
  'GET /api/agreements/:agreementId': { view: AgreementView };
  'GET /api/agreements': { query: { organisationId?: string }; view: readonly AgreementRowView[] };
  'POST /api/office/agreements/:agreementId/grantee-signature': {
    body: RecordSignatureRequest;
    view: AgreementView;
  };
  'POST /api/office/agreements/:agreementId/signature': { view: AgreementView };
  'POST /api/office/agreements/:agreementId/years': { body: TakeOnYearRequest; view: AgreementView };
  'POST /api/office/agreements/:agreementId/countersignature': { view: AgreementView };
}
