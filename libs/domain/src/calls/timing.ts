import { addDays, addYears, dateInWarsaw, yearOf, type Instant, type LocalDate } from '../calendar';
import type { Problem, ProblemCode } from '../problems';
import { earliestDeadlineUnder, lastDayOfUse, type LegalBasis, type RuleSet } from '../statute';
import type { CallTerms, Publications } from './call-terms';

type Problems = Problem<ProblemCode>[];

interface TimeCase {
  readonly terms: CallTerms;
  readonly publications: Partial<Publications>;
  readonly line: { readonly legalBasis: LegalBasis; readonly year: number };
  readonly rules: RuleSet;
  readonly now: Instant;
  readonly today: LocalDate;
}

/** The last day on which an offer can still come: with a window closing at midnight it is the day before. */
export function lastDayForOffers(closesAt: Instant): LocalDate {
  return dateInWarsaw(new Date(closesAt.getTime() - 1));
}

/**
 * Problems of a call's dates: the window against the publications and the clock, the task against its budget
 * year, the decision between the two. Dates that are still missing are not judged here.
 */
export function timeProblems(at: TimeCase): Problems {
  return [...windowProblems(at), ...taskProblems(at), ...decisionProblems(at)];
}

function windowProblems({ terms, publications, rules, now, today }: TimeCase): Problems {
  if (terms.closesAt === null) return [];
  const closesAt = new Date(terms.closesAt);
  const problems: Problems = [];
  if (closesAt.getTime() <= now.getTime()) problems.push({ code: 'call_closes_in_past', path: 'closesAt' });
  if (rules.minimumDays === null) return problems;
  const published = rules.publicationPlaces.map((place) => publications[place] ?? today);
  const earliest = earliestDeadlineUnder(rules, published);
  if (lastDayForOffers(closesAt) < earliest.dueOn) {
    problems.push({
      code: 'call_window_too_short',
      path: 'closesAt',
      params: {
        days: rules.minimumDays,
        lastPublication: earliest.countedFrom ?? earliest.dueOn,
        earliest: earliest.dueOn,
      },
      basis: earliest.basis,
    });
  }
  return problems;
}

function taskProblems({ terms: { taskFrom, taskTo, closesAt }, line: { year }, rules }: TimeCase): Problems {
  const multiYear = rules.multiYear ?? null;
  const problems: Problems = [];
  if (taskFrom !== null && taskTo !== null && taskTo < taskFrom) {
    problems.push({ code: 'call_task_dates_reversed', path: 'taskTo' });
  }
  for (const [path, day] of [
    ['taskFrom', taskFrom],
    ['taskTo', taskTo],
  ] as const) {
    if (day === null || yearOf(day) === year) continue;
    // A task begins in the year of the line that pays, and may end later where the act lets agreements last years.
    if (path === 'taskTo' && multiYear !== null && yearOf(day) > year) continue;
    problems.push({
      code: 'call_task_outside_year',
      path,
      params: { year, lastDay: lastDayOfUse(year) },
      basis: 'UFP art. 221 ust. 3 pkt 3',
    });
  }
  if (multiYear !== null && taskFrom !== null && taskTo !== null) {
    const last = addDays(addYears(taskFrom, multiYear.maximumYears), -1);
    if (taskTo > last) {
      problems.push({
        code: 'call_task_too_long',
        path: 'taskTo',
        params: { years: multiYear.maximumYears, lastDay: last },
        basis: multiYear.basis,
      });
    }
  }
  if (taskTo !== null && closesAt !== null && taskTo < lastDayForOffers(new Date(closesAt))) {
    problems.push({ code: 'call_task_before_window', path: 'taskTo' });
  }
  return problems;
}

function decisionProblems({ terms: { decisionBy, closesAt, taskTo } }: TimeCase): Problems {
  if (decisionBy === null) return [];
  const problems: Problems = [];
  const closes = closesAt === null ? null : lastDayForOffers(new Date(closesAt));
  if (closes !== null && decisionBy < closes) {
    problems.push({ code: 'call_decision_before_close', path: 'decisionBy', params: { closes } });
  }
  if (taskTo !== null && taskTo < decisionBy) {
    problems.push({ code: 'call_decision_after_task_end', path: 'decisionBy', params: { taskTo } });
  }
  return problems;
}
