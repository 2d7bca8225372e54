declare const localDateBrand: unique symbol;

/** A day in the calendar, `YYYY-MM-DD`, without hour or zone: what statutes speak. Sorts as text. */
export type LocalDate = string & { readonly [localDateBrand]: 'LocalDate' };

const MS_PER_DAY = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Is this text a day that exists, written `YYYY-MM-DD`? ("2026-02-29" is not.) */
export function isLocalDate(text: unknown): text is LocalDate {
  if (typeof text !== 'string' || !SHAPE.test(text)) return false;
  const midnight = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().slice(0, 10) === text;
}

/**
 * Is this text a day that somebody can mean, from 1900 to 2199? Whatever is counted from what people enter then stays
 * within the four figures of a year.
 */
export function isEnteredDay(text: unknown): text is LocalDate {
  return isLocalDate(text) && '1900' <= text && text < '2200';
}

/**
 * Takes a text as a day.
 * @throws RangeError unless the day exists and is written `YYYY-MM-DD`.
 */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`Not a day of the calendar: ${text}`);
  return text;
}

/**
 * The day of a year, month (1–12) and day (1–31).
 * @throws RangeError when there is no such day.
 */
export function localDateOf(year: number, month: number, day: number): LocalDate {
  return localDate(`${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`);
}

/** The day `days` later (earlier when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  if (!Number.isSafeInteger(days)) throw new RangeError(`Not a whole number of days: ${String(days)}`);
  return localDate(new Date(midnightUtc(date) + days * MS_PER_DAY).toISOString().slice(0, 10));
}

/**
 * The same day `months` later; where the month is too short, its last day (KPA art. 57 § 3: a term in months
 * ends on the day that corresponds to the first one, and if there is none, on the last day of the month).
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  if (!Number.isSafeInteger(months)) throw new RangeError(`Not a whole number of months: ${String(months)}`);
  const index = yearOf(date) * 12 + (monthOf(date) - 1) + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return localDateOf(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
}

/** The same day `years` later; 29 February becomes 28 February where needed. */
export function addYears(date: LocalDate, years: number): LocalDate {
  return addMonths(date, years * 12);
}

/** How many days from `from` to `to`: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (midnightUtc(to) - midnightUtc(from)) / MS_PER_DAY;
}

/** The calendar year of a day; for public money it is the budget year as well. */
export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/** The month of a day, 1–12. */
export function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7));
}

/** The day of the month, 1–31. */
export function dayOf(date: LocalDate): number {
  return Number(date.slice(8, 10));
}

/** The day of the week as ISO counts it: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: LocalDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  const day = new Date(midnightUtc(date)).getUTCDay();
  return (day === 0 ? 7 : day) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** 1 January of the year. */
export function startOfYear(year: number): LocalDate {
  return localDateOf(year, 1, 1);
}

/** 31 December of the year. */
export function endOfYear(year: number): LocalDate {
  return localDateOf(year, 12, 31);
}

/** Negative when `a` is earlier, 0 when equal, positive when later; fits `sort`. */
export function compareDates(a: LocalDate, b: LocalDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The earliest of the days. */
export function minDate(first: LocalDate, ...others: readonly LocalDate[]): LocalDate {
  return others.reduce((earliest, date) => (date < earliest ? date : earliest), first);
}

/** The latest of the days. */
export function maxDate(first: LocalDate, ...others: readonly LocalDate[]): LocalDate {
  return others.reduce((latest, date) => (date > latest ? date : latest), first);
}

function daysInMonth(year: number, month: number): number {
  const firstOfNext = month === 12 ? localDateOf(year + 1, 1, 1) : localDateOf(year, month + 1, 1);
  return daysBetween(localDateOf(year, month, 1), firstOfNext);
}

function midnightUtc(date: LocalDate): number {
  return Date.parse(`${localDate(date)}T00:00:00Z`);
}

function padded(n: number, width: number): string {
  return String(n).padStart(width, '0');
}
