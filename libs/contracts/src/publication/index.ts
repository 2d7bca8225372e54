import type { Page } from '../kernel';
import type { PublicGrantsQuery } from './requests';

/** A grant as citizens see it. Amounts in grosze. */
export interface PublicGrantRowView {
  readonly id: string;
  readonly authority: { readonly id: string; readonly name: string };
  readonly organisation: string;
  readonly title: string;
  readonly call: { readonly id: string; readonly number: string; readonly title: string };
  readonly year: number;
  readonly lineName: string;
  readonly awardedGrosze: number;
  readonly committedGrosze: number;
  readonly paidGrosze: number;
  readonly settledGrosze: number;
  readonly returnedGrosze: number;
  readonly stage: GrantStage;
}

/** A page of grants, with what is true of all that were found, on whichever page they are. */
export interface PublicGrantsView extends Page<PublicGrantRowView> {
  readonly sums: Readonly<
    Record<'awardedGrosze' | 'committedGrosze' | 'paidGrosze' | 'settledGrosze' | 'returnedGrosze', number>
  >;
  /** What the list can be narrowed to: the years and authorities that have a grant at all. */
  readonly choices: {
    /** The newest first. */
    readonly years: readonly number[];
    readonly authorities: readonly PublicGrantRowView['authority'][];
  };
}

/** How far a grant has come. */
export type GrantStage = 'awarded' | 'signed' | 'paid' | 'reported' | 'settled';

/** One step of a grant on its way; amounts in grosze where money moved. */
export interface GrantStepView {
  readonly kind:
    | 'awarded'
    | 'agreementSigned'
    | 'instalmentPaid'
    | 'reportSubmitted'
    | 'reportAccepted'
    | 'returnDue'
    | 'returnReceived';
  readonly on: string;
  readonly grosze: number | null;
  /** Number of the order or agreement, where there is one. */
  readonly reference: string | null;
}

export interface PublicGrantView extends PublicGrantRowView {
  readonly taskFrom: string;
  readonly taskTo: string;
  readonly description: string;
  readonly totalCostGrosze: number;
  readonly steps: readonly GrantStepView[];
  readonly results: string | null;
}

export interface PublicationApi {
  'GET /api/public/grants': { query: PublicGrantsQuery; view: PublicGrantsView };
  'GET /api/public/grants/:grantId': { view: PublicGrantView };
}
