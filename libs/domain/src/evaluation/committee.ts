import { ruleSet, type LegalBasis } from '../statute';
import type { LocalDate } from '../calendar';
import type { Problem, ProblemCode } from '../problems';
import type { MemberSource } from './types';

/** A person to be appointed, and who named them. */
export interface Appointment {
  readonly accountId: string;
  readonly namedBy: MemberSource;
}

/**
 * Problems of a committee: it has members, each once, all of whom hold the role in this authority, and where the
 * law asks for representatives of the executive at least one is (UDPP art. 15 ust. 2b). People named by
 * organisations may be absent (ust. 2da).
 * @param candidates accounts that hold the role of committee member in the authority
 * @param on the day whose law applies: the announcement of the call
 */
export function committeeProblems(
  appointments: readonly Appointment[],
  candidates: readonly string[],
  legalBasis: LegalBasis,
  on: LocalDate,
): Problem<ProblemCode>[] {
  const rule = ruleSet(legalBasis, on).committee;
  const problems = appointments.flatMap(({ accountId }, index): Problem<ProblemCode>[] => {
    const path = `members.${String(index)}.accountId`;
    if (appointments.findIndex((other) => other.accountId === accountId) < index) {
      return [{ code: 'duplicate_id', path }];
    }
    return candidates.includes(accountId) ? [] : [{ code: 'committee_member_unknown', path }];
  });
  const lacksExecutive =
    rule.executiveRepresentatives === 'required' &&
    !appointments.some(({ namedBy }) => namedBy === 'authority');
  if (appointments.length === 0) {
    problems.push({ code: 'committee_empty', path: 'members', basis: rule.basis });
  } else if (lacksExecutive) {
    problems.push({ code: 'committee_executive_missing', path: 'members', basis: 'UDPP art. 15 ust. 2b' });
  }
  return problems;
}

/**
 * May the committee be changed so? Once a sheet is filed nobody may leave it or be named anew; somebody may still
 * join where an offer has nobody left to judge it, because all are excluded from it.
 */
export function mayChangeCommittee(
  present: readonly Appointment[],
  wanted: readonly Appointment[],
  filedSheets: number,
  offersWithoutJudge: number,
): boolean {
  if (filedSheets === 0) return true;
  const stays = present.every((member) =>
    wanted.some(({ accountId, namedBy }) => accountId === member.accountId && namedBy === member.namedBy),
  );
  return stays && (wanted.length === present.length || offersWithoutJudge > 0);
}
