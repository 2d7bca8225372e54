import { dateInWarsaw, lastDayInTime, type Instant } from '../calendar';
import type { Problem, ProblemCode } from '../problems';
import { CONSULTATION_BASIS, consultationPhase, type ConsultationPeriod } from './consultation';
import {
  councilOpinionDeadline,
  councilOpinionState,
  type AuthorityKind,
  type CouncilOpinion,
} from './consultation-council';

/** A consultation, as far as its end depends on it. */
export interface ConsultationCase extends ConsultationPeriod {
  readonly authorityKind: AuthorityKind;
  readonly council: CouncilOpinion;
  /** Remarks, hidden ones aside, that nobody has answered. */
  readonly unanswered: number;
}

/**
 * Everything that keeps a consultation from being closed by its report or by the adoption of the programme, all at
 * once: people may still speak, somebody has no answer, or the council's days are not over.
 */
export function outcomeProblems(consultation: ConsultationCase, now: Instant): Problem<ProblemCode>[] {
  const { endsOn, authorityKind, council, unanswered } = consultation;
  const problems: Problem<ProblemCode>[] = [];
  if (consultationPhase(consultation, now) !== 'over') {
    problems.push({ code: 'consultation_running', params: { endsOn }, basis: CONSULTATION_BASIS });
  }
  if (unanswered > 0) {
    problems.push({
      code: 'remarks_unanswered',
      params: { count: unanswered },
      basis: 'UDPP art. 5a ust. 4 pkt 10',
    });
  }
  const today = dateInWarsaw(now);
  if (council.deliveredOn !== null && councilOpinionState(council, authorityKind, today) === 'awaited') {
    const deadline = councilOpinionDeadline(authorityKind, council.deliveredOn);
    const { basis } = deadline;
    problems.push({ code: 'council_opinion_awaited', params: { dueOn: lastDayInTime(deadline) }, basis });
  }
  return problems;
}
