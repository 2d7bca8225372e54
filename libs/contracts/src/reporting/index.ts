import type { BudgetLineView } from '../programmes';

/** One kind of work waiting for the person, with where to find it. */
export interface WaitingView {
  readonly kind:
    | 'rolesToFill'
    | 'invitationsOpen'
    | 'remarksToAnswer'
    | 'callsToFinish'
    | 'callsToApprove'
    | 'callsToAnnounce'
    | 'publicationsToRecord'
    | 'windowsToProlong'
    | 'questionsToAnswer'
    | 'formalChecks'
    | 'committeesToAppoint'
    | 'proposalsToMake'
    | 'resultsToApprove'
    | 'smallGrantsToPublish'
    | 'commentsToRead'
    | 'smallGrantsToDecide'
    | 'smallGrantsToAgree'
    | 'updatesToAccept'
    | 'agreementsToPrepare'
    | 'agreementsToRecord'
    | 'agreementsToSign'
    | 'agreementsToCountersign'
    | 'yearsToTakeOn'
    | 'paymentsToOrder'
    | 'paymentsToApprove'
    | 'paymentsToExecute'
    | 'reportsToDecide'
    | 'returnsToCollect'
    | 'organisationsToJoin';
  readonly count: number;
  readonly items: readonly { readonly id: string; readonly title: string; readonly dueOn: string | null }[];
}

/** A day on which something is due. */
export interface OfficeDeadlineView {
  readonly kind:
    | 'callCloses'
    | 'decisionDue'
    | 'smallGrantPublication'
    | 'smallGrantComments'
    | 'reportDue'
    | 'returnDue'
    | 'instalmentDue'
    | 'consultationEnds'
    | 'opinionDue'
    | 'programmeAdoption'
    | 'programmeReport';
  /** Empty where the record does not exist yet: a programme that nobody has begun. */
  readonly id: string;
  readonly title: string;
  readonly dueOn: string;
  /** Budget year, for the days of a programme. */
  readonly year?: number;
  /** The working day after a day off, where it is doubtful whether the day moves. */
  readonly wouldShiftTo?: string | null;
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
