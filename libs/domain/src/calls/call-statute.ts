import type { Deadline, LocalDate } from '../calendar';
import type { LegalBasis, RuleSet } from '../statute';

/**
 * The law as it stood when a call was announced. The call keeps this copy for ever, so that it renders and
 * validates in ten years as it did on the day.
 */
export interface CallStatute {
  /** The day of the announcement, whose law applies. */
  readonly on: LocalDate;
  readonly legalBasis: LegalBasis;
  /** Keys of UDPP art. 4 ust. 1 that the budget line names. */
  readonly spheres: readonly string[];
  readonly rules: RuleSet;
  /** The earliest lawful deadline for offers, with its reckoning. */
  readonly earliestDeadline: Deadline;
  /** Announced on the draft of the budget (UDPP art. 13 ust. 5): it holds no money until the programme is adopted. */
  readonly onDraftBudget?: boolean;
}
