import type { BasisPoints, Grosze } from '../money';

/** Answer to one point of the formal checklist; a reason is mandatory where it is not met. */
export interface FormalAnswer {
  readonly itemId: string;
  readonly met: boolean;
  readonly reason: string;
}

export const FORMAL_OUTCOMES = ['admitted', 'rejected'] as const;
export type FormalOutcome = (typeof FORMAL_OUTCOMES)[number];

/** Who named a member: the executive, or the organisations (UDPP art. 15 ust. 2b, 2d). */
export const MEMBER_SOURCES = ['authority', 'organisations'] as const;
export type MemberSource = (typeof MEMBER_SOURCES)[number];

/** Points and the mandatory reason for one criterion. */
export interface CriterionScore {
  readonly criterionId: string;
  readonly points: number | null;
  readonly reason: string;
}

/** One row of the ranking. Scores are basis points of the maximum. */
export interface RankedOffer {
  readonly offerId: string;
  readonly place: number;
  readonly score: BasisPoints;
  readonly meetsThreshold: boolean;
  readonly requestedGrosze: Grosze;
}

/** What the committee proposes for one offer; zero means no grant. */
export interface ProposedAmount {
  readonly offerId: string;
  /** Over all years of the task. */
  readonly grosze: Grosze;
  /** Parts of it that later budget years bear; the rest is borne by the year of the line. */
  readonly laterYears?: readonly YearPart[];
  readonly reason: string;
}

/** What one budget year bears of a grant. */
export interface YearPart {
  readonly year: number;
  readonly grosze: Grosze;
}
