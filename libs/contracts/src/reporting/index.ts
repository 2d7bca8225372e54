import type { BudgetLineView } from '../programmes';

/** One kind of work waiting for the person, with where to find it. */
export interface WaitingView {
  readonly kind:
    | 'remarksToAnswer'
    | 'callsToFinish'
    | 'formalChecks'
    | 'committeesToAppoint'
    | 'proposalsToMake'
    | 'resultsToApprove'
    | 'agreementsToPrepare'
    | 'agreementsToRecord'
    | 'agreementsToSign'
    | 'agreementsToCountersign'
    | 'paymentsToOrder'
    | 'paymentsToApprove'
    | 'paymentsToExecute'
    | 'reportsToDecide'
    | 'returnsToCollect';
  readonly count: number;
  readonly items: readonly { readonly id: string; readonly title: string; readonly dueOn: string | null }[];
}

/** A day on which something is due. */
export interface OfficeDeadlineView {
  readonly kind:
    | 'callCloses'
    | 'decisionDue'
    | 'reportDue'
    | 'returnDue'
    | 'instalmentDue'
    | 'consultationEnds'
    | 'opinionDue';
  readonly id: string;
  readonly title: string;
  readonly dueOn: string;
}

export interface OfficeBoardView {
  readonly waiting: readonly WaitingView[];
  readonly deadlines: readonly OfficeDeadlineView[];
  readonly programme: {
    readonly id: string;
    readonly year: number;
    readonly total: BudgetLineView['balance'];
    readonly lines: readonly BudgetLineView[];
  } | null;
}

export interface ReportingApi {
  'GET /api/office/board': { view: OfficeBoardView };
}
