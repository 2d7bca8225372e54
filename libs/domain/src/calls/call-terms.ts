import type { BasisPoints, Grosze } from '../money';
import type { LocalDate } from '../calendar';
import type { PublicationPlace } from '../statute';
import type { CallConditions } from './call-conditions';

/** Wsparcie: the grant co-finances, other funds are scored. Powierzenie: the grant finances (UDPP art. 5 ust. 4). */
export const TASK_KINDS = ['support', 'entrustment'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** What a number of points means in a criterion. */
export interface ScaleLabel {
  readonly points: number;
  readonly label: string;
}

/**
 * One scored criterion. The weights of a call sum to 10 000 basis points. A bonus criterion stands outside that sum: its
 * weight is what full points add on top, so that a score may exceed the whole; it does not help over the threshold.
 */
export interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly guidance: string;
  /** Points a member may give: 0 to this, whole. */
  readonly maximumPoints: number;
  readonly weight: BasisPoints;
  readonly bonus: boolean;
  readonly scale: readonly ScaleLabel[];
}

/** One point of the formal checklist, answered yes or no. */
export interface ChecklistItem {
  readonly id: string;
  readonly text: string;
}

/** Tasks of the same kind and their costs in one year (UDPP art. 13 ust. 2 pkt 7). */
export interface SameKindTasks {
  readonly year: number;
  readonly description: string;
  readonly grantsGrosze: Grosze;
  readonly totalCostGrosze: Grosze;
}

/** What a call may promise for one later budget year; null while it is not decided. */
export interface LaterYear {
  readonly year: number;
  readonly grosze: Grosze | null;
}

/** Everything an officer writes about a call. In a draft a text may be empty, a date or an amount null. */
export interface CallTerms extends CallConditions {
  readonly title: string;
  /** Rodzaj zadania: what is to be done, for whom (art. 13 ust. 2 pkt 1). */
  readonly task: string;
  readonly kind: TaskKind;
  /** Public funds for the task (art. 13 ust. 2 pkt 2). */
  readonly poolGrosze: Grosze | null;
  /** Public funds of later budget years that the task reaches into; they are promised, not yet planned. */
  readonly laterYears: readonly LaterYear[];
  /** Rules of granting (pkt 3). */
  readonly grantingRules: string;
  /** Dates and conditions of performance (pkt 4). */
  readonly taskFrom: LocalDate | null;
  readonly taskTo: LocalDate | null;
  readonly taskConditions: string;
  /** Deadline for offers (pkt 5); the instant itself is too late. ISO 8601, UTC. */
  readonly closesAt: string | null;
  /** Procedure, criteria and date of the choice (pkt 6). */
  readonly selectionProcedure: string;
  readonly decisionBy: LocalDate | null;
  readonly criteria: readonly Criterion[];
  /** Mean score needed for a grant, basis points of the maximum. */
  readonly threshold: BasisPoints;
  readonly checklist: readonly ChecklistItem[];
  /** Tasks of the same kind this year and last (pkt 7). */
  readonly sameKindTasks: readonly SameKindTasks[];
  readonly maximumGrantGrosze: Grosze | null;
  /** Largest share of the grant in all costs. */
  readonly maximumGrantShare: BasisPoints | null;
  readonly maximumAdministrativeShare: BasisPoints | null;
  readonly offersPerOrganisation: number;
  readonly resultsTableRequired: boolean;
}

/** When a call appeared in each place, local days in Poland. */
export type Publications = Readonly<Record<PublicationPlace, LocalDate>>;
