import {
  addDays,
  addWorkingDays,
  deadlineAfter,
  deadlineOn,
  endOfYear,
  localDateOf,
  maxDate,
  yearOf,
  type Deadline,
  type LocalDate,
} from '../calendar';
import type { LegalBasis } from './legal-basis';
import { parameterRow } from './parameter';
import { ruleSet, type RuleSet } from './rule-sets';

/**
 * The earliest day that may be the deadline for offers: the minimum number of days after the LAST of the
 * publications, whose own day is not counted. Published on 1 December, the earliest deadline is 22 December.
 * Where the act names no minimum it is the day of the last publication.
 * @param publications the days on which the announcement appeared in each of the places
 * @param on the day whose law applies (the announcement)
 * @throws RangeError when nothing has been published.
 */
export function earliestCallDeadline(
  publications: readonly LocalDate[],
  basis: LegalBasis,
  on: LocalDate,
): Deadline {
  return earliestDeadlineUnder(ruleSet(basis, on), publications);
}

/** As `earliestCallDeadline`, under the rules of a call that keeps a copy of its law. */
export function earliestDeadlineUnder(
  rules: Pick<RuleSet, 'minimumDays' | 'minimumDaysBasis'>,
  publications: readonly LocalDate[],
): Deadline {
  const [first, ...others] = publications;
  if (first === undefined) throw new RangeError('A call without a publication has no earliest deadline');
  const deadline = deadlineAfter(
    maxDate(first, ...others),
    rules.minimumDays ?? 0,
    'warn',
    rules.minimumDaysBasis,
  );
  return { ...deadline, rule: rules.minimumDays === null ? 'no_minimum' : 'days_after_last_publication' };
}

/**
 * The last day for the final report: 30 days after the end of the task. Whether it moves from a day off is
 * doubtful, so it stays and the deadline carries the working day after it.
 * @param basis outside UDPP the term comes from the agreement
 */
export function finalReportDeadline(taskEnd: LocalDate, basis: LegalBasis = 'udpp'): Deadline {
  const { finalDays, basis: citation } = ruleSet(basis, taskEnd).reportRule;
  return deadlineAfter(taskEnd, finalDays, 'warn', citation);
}

/**
 * The last day for the report on one budget year of a multi-year agreement: as many days after the end of that year as
 * the final report has after the end of the task (framework agreement § 9; UDPP art. 18: the period is the budget year).
 * @param basis outside UDPP the term comes from the agreement
 */
export function interimReportDeadline(year: number, basis: LegalBasis = 'udpp'): Deadline {
  const { finalDays, setBy, basis: citation } = ruleSet(basis, endOfYear(year)).reportRule;
  const cited = setBy === 'act' ? 'UDPP art. 18; ramowy wzór umowy § 9 (Dz.U. 2018 poz. 2057)' : citation;
  return deadlineAfter(endOfYear(year), finalDays, 'warn', cited);
}

/** The last day for adopting the cooperation programme of a year: 30 November before it. */
export function programmeAdoptionDeadline(programmeYear: number): Deadline {
  const row = parameterRow('programme_adoption', endOfYear(programmeYear - 1));
  return deadlineOn(localDateOf(programmeYear - 1, row.value.month, row.value.day), 'warn', row.basis);
}

/** The last day for reporting on the programme of a year to the council and in the bulletin: 31 May after it. */
export function programmeReportDeadline(programmeYear: number): Deadline {
  const row = parameterRow('programme_report', endOfYear(programmeYear));
  return deadlineOn(localDateOf(programmeYear + 1, row.value.month, row.value.day), 'warn', row.basis);
}

/** The last day on which anyone may ask for the reasons of a result: 30 days after its publication. */
export function justificationRequestDeadline(publishedOn: LocalDate): Deadline {
  const row = parameterRow('justification_request_days', publishedOn);
  return deadlineAfter(publishedOn, row.value, 'warn', row.basis);
}

/** The last day for publishing an offer for a small grant: seven working days after it came. */
export function smallGrantPublicationDeadline(receivedOn: LocalDate): Deadline {
  const row = parameterRow('small_grant_publication_working_days', receivedOn);
  return {
    dueOn: addWorkingDays(receivedOn, row.value),
    rule: 'working_days_after',
    basis: row.basis,
    countedFrom: receivedOn,
  };
}

/** The last day for comments on an offer for a small grant: seven days after its publication. */
export function smallGrantCommentDeadline(publishedOn: LocalDate): Deadline {
  const row = parameterRow('small_grant_comment_days', publishedOn);
  return deadlineAfter(publishedOn, row.value, 'warn', row.basis);
}

/** The last day on which a grant paid in a budget year may be used: 31 December. */
export function lastDayOfUse(budgetYear: number): LocalDate {
  const { month, day } = parameterRow('grant_use_until', endOfYear(budgetYear)).value;
  return localDateOf(budgetYear, month, day);
}

/** The last day on which the records of a task must be kept: five years from the start of the year after it. */
export function recordsKeptUntil(taskEnd: LocalDate): LocalDate {
  const years = parameterRow('record_keeping_years', taskEnd).value;
  return addDays(localDateOf(yearOf(taskEnd) + 1 + years, 1, 1), -1);
}
