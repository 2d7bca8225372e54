import { dateInWarsaw, endOfDayExclusive, type Deadline, type Instant, type LocalDate } from '../calendar';

/** The last day on which an offer can still come: with a window closing at midnight it is the day before. */
export function lastDayForOffers(closesAt: Instant): LocalDate {
  return dateInWarsaw(new Date(closesAt.getTime() - 1));
}

/**
 * The earliest moment at which a call may close; null where the law of the call counts no more than days, or names no
 * least time at all.
 *
 * The time for offers may not be shorter than 21 days from the last publication (UDPP art. 13 ust. 1). The day of that
 * publication is not counted, and a term in days ends with the end of its last day (KC art. 111 § 2, § 1): nobody may be
 * turned away at any hour of the 21st day. Published on 1 December, a call closes at 00:00 of 23 December at the
 * earliest, whatever the hour of the publication. ADR 23.
 *
 * The copy of the law that a call keeps from its announcement decides: where it lacks the rule the call was asked for the
 * day alone, and may close within it.
 */
export function earliestClosing({ dueOn, rule }: Pick<Deadline, 'dueOn' | 'rule'>): Instant | null {
  return rule === 'whole_days_after_last_publication' ? endOfDayExclusive(dueOn) : null;
}

/** Would a call that closes then take offers for less than the least time? */
export function closesTooEarly(deadline: Pick<Deadline, 'dueOn' | 'rule'>, closesAt: Instant): boolean {
  const earliest = earliestClosing(deadline);
  return earliest === null
    ? lastDayForOffers(closesAt) < deadline.dueOn
    : closesAt.getTime() < earliest.getTime();
}

/** What a refusal tells of the earliest closing: its day, and the moment where it is known to the minute. */
export function earliestParams(deadline: Pick<Deadline, 'dueOn' | 'rule'>): Record<string, string> {
  const earliest = earliestClosing(deadline);
  return {
    earliest: deadline.dueOn,
    ...(earliest === null ? {} : { earliestAt: earliest.toISOString() }),
  };
}
