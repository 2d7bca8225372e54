import type { Locale } from './locale';
import { forEachLocale } from './number';

const ZONE = 'Europe/Warsaw';
const LOCAL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const day = forEachLocale(
  (tag) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const shortDay = forEachLocale(
  (tag) =>
    new Intl.DateTimeFormat(tag, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }),
);
const instantDay = forEachLocale(
  (tag) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: ZONE }),
);
const minutes = forEachLocale(
  (tag) =>
    new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: ZONE }),
);
const seconds = forEachLocale(
  (tag) =>
    new Intl.DateTimeFormat(tag, {
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
      timeZone: ZONE,
    }),
);
const offset = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, timeZoneName: 'longOffset' });

/**
 * A calendar date in words: „23 listopada 2026” / "23 November 2026".
 *
 * @param date `YYYY-MM-DD`, the way statutes count
 * @throws RangeError when the text is not such a date or the day does not exist
 */
export function formatDate(date: string, locale: Locale): string {
  return day[locale].format(midnight(date));
}

/** A calendar date in figures, for narrow columns: „23.11.2026” / "23/11/2026". Errors as in `formatDate`. */
export function formatShortDate(date: string, locale: Locale): string {
  return shortDay[locale].format(midnight(date));
}

/**
 * A moment in the time of Warsaw: „23 listopada 2026, 15:30” / "23 November 2026, 15:30".
 *
 * @param instant a `Date`, or the ISO 8601 text that the API sends
 * @throws RangeError when the text is not an instant
 */
export function formatDateTime(instant: Date | string, locale: Locale): string {
  const moment = toDate(instant);
  return `${instantDay[locale].format(moment)}, ${minutes[locale].format(moment)}`;
}

/** Only the hour and minute of a moment, in the time of Warsaw: „15:30”. Errors as in `formatDateTime`. */
export function formatTime(instant: Date | string, locale: Locale): string {
  return minutes[locale].format(toDate(instant));
}

/** The hour, minute and second of a moment, in the time of Warsaw, as a clock shows them. Errors as in `formatDateTime`. */
export function formatClock(instant: Date | string, locale: Locale): string {
  return seconds[locale].format(toDate(instant));
}

/**
 * A moment as somebody who is at work needs it: „15:30” on the day itself, „22 listopada 2026, 15:30” on any other.
 * Errors as in `formatDateTime`.
 *
 * @param today the day it is in Warsaw, `YYYY-MM-DD`
 */
export function formatTimeSince(instant: Date | string, today: string, locale: Locale): string {
  const sameDay = instantDay[locale].format(toDate(instant)) === formatDate(today, locale);
  return sameDay ? formatTime(instant, locale) : formatDateTime(instant, locale);
}

/**
 * A moment as evidence: with seconds and the distance from UTC, so that the hour that happens twice in October
 * stays unambiguous: „23 listopada 2026, 15:30:07 (UTC+01:00)”. Errors as in `formatDateTime`.
 */
export function formatExactTime(instant: Date | string, locale: Locale): string {
  const moment = toDate(instant);
  const name = offset.formatToParts(moment).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const distance = name.replace('GMT', 'UTC');
  return `${instantDay[locale].format(moment)}, ${seconds[locale].format(moment)} (${distance})`;
}

/** Midnight UTC of a calendar date; formatting in UTC then gives back the same day on any machine. */
function midnight(date: string): Date {
  const match = LOCAL_DATE.exec(date);
  const moment = match ? new Date(`${date}T00:00:00.000Z`) : null;
  // JavaScript turns 31 June into 1 July instead of refusing it, so the day is read back.
  if (!moment || Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== date) {
    throw new RangeError(`Not a calendar date: ${date}`);
  }
  return moment;
}

function toDate(instant: Date | string): Date {
  const moment = typeof instant === 'string' ? new Date(instant) : instant;
  if (Number.isNaN(moment.getTime())) throw new RangeError(`Not an instant: ${String(instant)}`);
  return moment;
}
