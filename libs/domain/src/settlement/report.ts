import type { LocalDate } from '../calendar';
import { defineLifecycle } from '../lifecycle';
import type { Grosze } from '../money';

/** Life of a report, interim or final (UDPP art. 18). */
export const reportLifecycle = defineLifecycle({
  noun: 'report',
  states: ['draft', 'submitted', 'returned', 'accepted'],
  initial: 'draft',
  moves: {
    submit: {
      from: ['draft', 'returned'],
      to: 'submitted',
      by: 'ownReport.submit',
      basis: 'UDPP art. 18 ust. 1',
    },
    returnWithRemarks: { from: ['submitted'], to: 'returned', by: 'report.decide' },
    accept: { from: ['submitted'], to: 'accepted', by: 'report.decide', basis: 'UDPP art. 17' },
  },
});
export type ReportStatus = (typeof reportLifecycle.states)[number];
export type ReportMove = keyof typeof reportLifecycle.moves;

/** Life of a return: due, then received in one or more parts. */
export const grantReturnLifecycle = defineLifecycle({
  noun: 'grantReturn',
  states: ['due', 'received'],
  initial: 'due',
  moves: { receive: { from: ['due'], to: 'received', by: 'return.record', basis: 'UFP art. 251' } },
});
export type GrantReturnStatus = (typeof grantReturnLifecycle.states)[number];

/** What one cost item of the agreement took in fact (Annex 5, II.1). */
export interface ActualCost {
  /** Id of the cost item in the offer. */
  readonly costId: string;
  readonly actualGrosze: Grosze | null;
}

/** Spending by source (Annex 5, II.2). */
export interface ActualSources {
  /** 1.1 used of the grant. */
  readonly grantGrosze: Grosze | null;
  /** 1.2 bank interest earned on the grant. */
  readonly bankInterestGrosze: Grosze | null;
  /** 2.1 own funds. */
  readonly ownFinancialGrosze: Grosze | null;
  /** 2.2 payments by recipients. */
  readonly recipientsGrosze: Grosze | null;
  /** 2.3 and 2.4 other public and remaining funds. */
  readonly otherGrosze: Grosze | null;
  /** 3 personal and in-kind contribution. */
  readonly ownNonFinancialGrosze: Grosze | null;
}

/** One accounting document. */
export interface ExpenseDocument {
  readonly id: string;
  readonly number: string;
  readonly issuer: string;
  readonly description: string;
  readonly costId: string;
  readonly issuedOn: LocalDate | null;
  readonly paidOn: LocalDate | null;
  readonly amountGrosze: Grosze | null;
  /** Part of the amount paid from the grant. */
  readonly fromGrantGrosze: Grosze | null;
}

/** Personal contribution in numbers (Annex 5, I.2), where the organisation tells it. */
export interface Volunteers {
  /** People who worked as volunteers. */
  readonly count: number | null;
  /** Hours of their work together. */
  readonly hours: number | null;
}

/** More volunteers or hours than any task of an authority's programme has. */
export const MOST_VOLUNTEERS = { count: 100_000, hours: 1_000_000 } as const;

/** What one of those who made a joint offer spent, of whatever source. */
export interface ActualPart {
  /** The organisation's id, as in the offer. */
  readonly applicantId: string;
  readonly actualGrosze: Grosze | null;
}

/** A report as its authors write it (Dz.U. 2018 poz. 2057, Annex 5). */
export interface ReportContent {
  /** Part I.1 */
  readonly results: string;
  /** Part I.2 */
  readonly activities: string;
  /** Left out in reports written before it was asked. */
  readonly volunteers?: Volunteers;
  /** Part II.1 */
  readonly costs: readonly ActualCost[];
  /** Only of a joint offer, where the grantees tell it: the form does not ask for it. */
  readonly partners?: readonly ActualPart[];
  /** Part II.2 */
  readonly sources: ActualSources;
  readonly documents: readonly ExpenseDocument[];
  /** Part III */
  readonly additionalInformation: string;
  readonly statements: { readonly legalStatusUnchanged: boolean; readonly truthful: boolean };
}

/** A report in which nothing has been written yet. */
export const EMPTY_REPORT: ReportContent = {
  results: '',
  activities: '',
  // As the form reads them, so that opening it changes nothing.
  volunteers: { count: null, hours: null },
  costs: [],
  sources: {
    grantGrosze: null,
    bankInterestGrosze: null,
    ownFinancialGrosze: null,
    recipientsGrosze: null,
    otherGrosze: null,
    ownNonFinancialGrosze: null,
  },
  documents: [],
  additionalInformation: '',
  statements: { legalStatusUnchanged: false, truthful: false },
};

export { RETURN_GROUNDS, type ReturnGround } from '../statute';
