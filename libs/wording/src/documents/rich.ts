/** Text of a document in which some stretches stand out. */
export type RichText = string | readonly (string | { readonly strong: string })[];

/** One numbered sentence of a clause, with its own list where it has one. */
export interface ClausePoint {
  readonly text: string;
  /** Items „1)”, „2)” … under the sentence. */
  readonly items?: readonly string[];
  /** A table that stands right after the sentence. */
  readonly table?: 'instalments' | 'division';
}

/** One paragraph (§) of an agreement. */
export interface Clause {
  readonly title: string;
  /** A clause of a single point is printed without its number. */
  readonly points: readonly ClausePoint[];
}

/** What the clauses of an agreement state. Every value comes formatted in the language of the text. */
/** What an agreement on a joint offer says of its several grantees (UDPP art. 14 and art. 16 ust. 6). */
export interface JointFacts {
  /** The organisation that leads and to whose account the grant is paid. */
  readonly lead: string;
  /** How all are represented towards the authority; empty where the offer does not say it. */
  readonly representation: string;
  readonly parts: readonly { readonly name: string; readonly work: string }[];
}

export interface AgreementFacts {
  readonly taskTitle: string;
  readonly offerNumber: string;
  readonly offerSubmittedOn: string;
  readonly support: boolean;
  readonly udpp: boolean;
  /** The act under which the task is commissioned, as `common.acts` names it. */
  readonly act: string;
  readonly authorityContact: string;
  readonly granteeContact: string;
  readonly taskFrom: string;
  readonly taskTo: string;
  readonly grantSpentFrom: string;
  readonly grantSpentTo: string;
  readonly otherSpentFrom: string;
  readonly otherSpentTo: string;
  readonly grant: string;
  readonly grantInWords: string;
  readonly account: string;
  /** Null where the grantee brings nothing of that kind. */
  readonly ownFinancial: string | null;
  readonly ownNonFinancial: string | null;
  readonly recipients: string | null;
  readonly totalCost: string;
  readonly totalCostInWords: string;
  readonly grantShare: string;
  /** Of a joint offer; null where one organisation is the grantee. */
  readonly joint: JointFacts | null;
  /** Activities with a part done by bodies that are not parties; empty when there are none. */
  readonly thirdParties: readonly string[];
  /** By how much an item may grow; null where it may not grow at all. */
  readonly shiftTolerance: string | null;
  readonly recordYears: number;
  readonly changeNoticeDays: number;
  readonly recommendationDays: number;
  readonly interimReportDays: number;
  readonly finalReportDays: number;
  readonly finalReportDue: string;
  /** Reports on single budget years of a multi-year agreement. */
  readonly interimReports: readonly { readonly year: number; readonly due: string }[];
  /** Do instalments of later years wait for them? */
  readonly awaitsReports: boolean;
  readonly missingReportDays: number;
  readonly returnDue: string;
  readonly returnAccount: string;
  readonly interestAccount: string;
  readonly disposalYears: number;
  readonly copies: { readonly all: number; readonly authority: number; readonly grantee: number };
}
