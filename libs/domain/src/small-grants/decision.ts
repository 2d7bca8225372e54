import type { Grosze } from '../money';
import type { Problem, ProblemCode } from '../problems';
import type { LegalBasis } from '../statute';
import { capProblems, type SmallGrantCaps } from './caps';

/** Legal bases of budget lines from which a small grant may be paid: public benefit tasks only. */
export const SMALL_GRANT_LINE_BASES = ['udpp', 'udpp_small_grant'] as const satisfies readonly LegalBasis[];

/** What the executive decides about an offer. */
export interface SmallGrantDecision {
  /** Is it purposeful that this organisation performs the task (UDPP art. 19a ust. 1)? */
  readonly purposeful: boolean;
  /** Why; public. */
  readonly reasons: string;
  /** What became of the comments. */
  readonly considered: string;
  /** Null where nothing is granted. */
  readonly grantGrosze: Grosze | null;
}

/** What a decision is measured by. */
export interface SmallGrantDecisionCase {
  readonly askedGrosze: Grosze;
  readonly comments: number;
  /** Budget year of the task. */
  readonly taskYear: number;
  /** The line that is to pay; undefined while none is chosen, or for one that the authority does not have. */
  readonly line:
    | {
        readonly legalBasis: LegalBasis;
        readonly year: number;
        readonly adopted: boolean;
        /** Money on it that nobody holds yet. */
        readonly freeGrosze: Grosze;
      }
    | undefined;
  /** Undefined while the line is. */
  readonly caps: SmallGrantCaps | undefined;
}

/**
 * Everything that is wrong with a decision, all at once. A refusal needs reasons and no money; a grant needs an amount
 * within the request and the three caps, and a line of the task's year that holds it.
 */
export function smallGrantDecisionProblems(
  decision: SmallGrantDecision,
  the: SmallGrantDecisionCase,
): Problem<ProblemCode>[] {
  const problems: Problem<ProblemCode>[] = [];
  if (decision.reasons.trim() === '') {
    problems.push({
      code: 'small_grant_reasons_required',
      path: 'reasons',
      basis: 'UDPP art. 19a ust. 1',
    });
  }
  if (the.comments > 0 && decision.considered.trim() === '') {
    problems.push({
      code: 'small_grant_comments_unconsidered',
      path: 'considered',
      params: { count: the.comments },
      basis: 'UDPP art. 19a ust. 5',
    });
  }
  return decision.purposeful ? [...problems, ...grantProblems(decision.grantGrosze, the)] : problems;
}

function grantProblems(
  grant: Grosze | null,
  { askedGrosze, taskYear, line, caps }: SmallGrantDecisionCase,
): Problem<ProblemCode>[] {
  const problems: Problem<ProblemCode>[] = [];
  if (!line) {
    problems.push({ code: 'small_grant_line_required', path: 'budgetLineId' });
  } else if (!isSuitable(line, taskYear)) {
    problems.push({
      code: 'small_grant_line_unsuitable',
      path: 'budgetLineId',
      params: { year: taskYear },
      basis: 'UDPP art. 19a ust. 7',
    });
  }
  if (grant === null || grant === 0) {
    return [...problems, { code: 'small_grant_amount_required', path: 'grantGrosze' }];
  }
  if (grant > askedGrosze) {
    problems.push({
      code: 'small_grant_above_request',
      path: 'grantGrosze',
      params: { maximum: askedGrosze },
    });
  }
  if (line && grant > line.freeGrosze) {
    problems.push({
      code: 'small_grant_line_short',
      path: 'budgetLineId',
      params: { available: line.freeGrosze },
    });
  }
  return caps ? [...problems, ...capProblems(grant, caps)] : problems;
}

function isSuitable(line: NonNullable<SmallGrantDecisionCase['line']>, taskYear: number): boolean {
  const bases: readonly LegalBasis[] = SMALL_GRANT_LINE_BASES;
  return line.adopted && line.year === taskYear && bases.includes(line.legalBasis);
}
