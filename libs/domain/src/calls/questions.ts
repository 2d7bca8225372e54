import { addDays, dateInWarsaw, type Instant, type LocalDate } from '../calendar';
import type { ProblemCode } from '../problems';
import type { CallPhase } from './call.lifecycle';
import { lastDayForOffers } from './timing';

/** The last day for questions about a call: the day before the last day for offers, so that an answer can still help. */
export function lastDayForQuestions(closesAt: Instant): LocalDate {
  return addDays(lastDayForOffers(closesAt), -1);
}

/** Why nobody can ask about the call now, or null. */
export function whyNotAsk(phase: CallPhase, closesAt: Instant, now: Instant): ProblemCode | null {
  return phase === 'open' && dateInWarsaw(now) <= lastDayForQuestions(closesAt)
    ? null
    : 'call_questions_closed';
}
