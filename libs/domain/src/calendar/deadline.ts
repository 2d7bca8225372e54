import { dayOffOn, workingDayOnOrAfter, type DayOff } from './days-off';
import { addDays, type LocalDate } from './local-date';

/**
 * What to do with a last day that is not a working day:
 * `none` leaves it, `kpa57` moves it to the next working day (KPA art. 57 § 4, KC art. 115),
 * `warn` leaves it and says so, where it is doubtful whether it moves.
 */
export type ShiftRule = 'none' | 'kpa57' | 'warn';

/** How the last day of a term was found; each has its sentence in both languages. */
export const DEADLINE_RULES = [
  'days_after',
  'days_after_kpa57',
  'days_after_warn',
  'fixed_day',
  'fixed_day_kpa57',
  'fixed_day_warn',
  'days_after_last_publication',
  'no_minimum',
  'working_days_after',
] as const;
export type DeadlineRule = (typeof DEADLINE_RULES)[number];

/** The last day for something, with the reasons for it. */
export interface Deadline {
  /** The last day on which it is still in time. */
  readonly dueOn: LocalDate;
  /** How the day was found. */
  readonly rule: DeadlineRule;
  /** The day off from which it was moved, when it was. */
  readonly shiftedFrom?: LocalDate;
  /** The article of law. */
  readonly basis: string;
  /** The day from which the term is counted (itself not counted), when there is one. */
  readonly countedFrom?: LocalDate;
  /** The length of the term in days, when it is counted in days. */
  readonly days?: number;
  /** Why `dueOn` or `shiftedFrom` is not a working day. */
  readonly dayOff?: DayOff;
  /** With `warn`: the working day to which it would move, if it moved. The earlier day is the safe one. */
  readonly wouldShiftTo?: LocalDate;
}

/**
 * The term of `days` days after `start`; the day of the event is not counted (KPA art. 57 § 1, KC art. 111 § 2).
 * @param days not negative
 * @param basis the article of law, shown to people
 * @throws RangeError for a negative or broken number of days.
 */
export function deadlineAfter(start: LocalDate, days: number, shift: ShiftRule, basis: string): Deadline {
  if (!Number.isSafeInteger(days) || days < 0) throw new RangeError(`Not a term in days: ${String(days)}`);
  return shifted({ dueOn: addDays(start, days), rule: 'days_after', basis, countedFrom: start, days }, shift);
}

/** A deadline on a day that the law names itself (30 November, 31 January). */
export function deadlineOn(day: LocalDate, shift: ShiftRule, basis: string): Deadline {
  return shifted({ dueOn: day, rule: 'fixed_day', basis }, shift);
}

/**
 * The last day on which it may still be in time. Where it is doubtful whether a term moves from a day off, the earlier
 * day is the safe one for whoever must act; but nobody is refused or charged before the later one is over (KPA art. 7a,
 * art. 57 § 4).
 */
export function lastDayInTime({ dueOn, wouldShiftTo }: Pick<Deadline, 'dueOn' | 'wouldShiftTo'>): LocalDate {
  return wouldShiftTo ?? dueOn;
}

/** Is the deadline over on that day? The last day itself is still in time, and so is the one to which it may move. */
export function isOverdue(deadline: Pick<Deadline, 'dueOn' | 'wouldShiftTo'>, today: LocalDate): boolean {
  return today > lastDayInTime(deadline);
}

function shifted(
  plain: Deadline & { readonly rule: 'days_after' | 'fixed_day' },
  shift: ShiftRule,
): Deadline {
  const rule = shift === 'none' ? plain.rule : (`${plain.rule}_${shift}` as const);
  const dayOff = shift === 'none' ? undefined : dayOffOn(plain.dueOn);
  if (dayOff === undefined) return { ...plain, rule };
  const working = workingDayOnOrAfter(plain.dueOn);
  return shift === 'kpa57'
    ? { ...plain, rule, dueOn: working, shiftedFrom: plain.dueOn, dayOff }
    : { ...plain, rule, dayOff, wouldShiftTo: working };
}
