import { addDays, localDate, type LocalDate } from './local-date';

/** A moment in time. The value is UTC; only this folder turns it into a Polish day and hour. */
export type Instant = Date;

/** An hour of the day on the wall clock, `HH:mm`, 00:00–23:59. */
export type LocalTime = string;

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
const TIME_SHAPE = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

// Building a formatter is slow and using it is fast, so there is one. Swedish writes days as ISO 8601 does.
const WARSAW = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Warsaw',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** The day that was asked for last. */
let last: { readonly minute: number; readonly day: LocalDate } = { minute: NaN, day: '' as LocalDate };

/** Is this text an hour of the day, `HH:mm`? */
export function isLocalTime(text: unknown): text is LocalTime {
  return typeof text === 'string' && TIME_SHAPE.test(text);
}

/**
 * The day it is in Poland at that moment.
 * @throws RangeError for an invalid Date.
 */
export function dateInWarsaw(instant: Instant): LocalDate {
  const minute = Math.floor(instant.getTime() / MS_PER_MINUTE);
  // Most who ask mean now, one after another. No day begins within a minute.
  if (minute !== last.minute) last = { minute, day: localDate(wallClock(instant).slice(0, 10)) };
  return last.day;
}

/**
 * The hour it is in Poland at that moment, `HH:mm` (seconds are cut off).
 * @throws RangeError for an invalid Date.
 */
export function timeInWarsaw(instant: Instant): LocalTime {
  return wallClock(instant).slice(11, 16);
}

/**
 * The moment at which Polish clocks show this day and hour. An hour skipped in spring is moved forward by the
 * length of the gap (02:30 becomes 03:30); of an hour that repeats in autumn the first one is meant.
 * @throws RangeError unless the day exists and the time is `HH:mm`.
 */
export function instantInWarsaw(date: LocalDate, time: LocalTime): Instant {
  if (!isLocalTime(time)) throw new RangeError(`Not an hour of the day: ${String(time)}`);
  const asIfUtc = Date.parse(`${localDate(date)}T${time}:00Z`);
  const offsetBefore = offsetAt(asIfUtc - MS_PER_DAY);
  const offsetAfter = offsetAt(asIfUtc + MS_PER_DAY);
  // The offset before a change gives the first of two repeated hours, so it is tried first.
  for (const offset of [offsetBefore, offsetAfter]) {
    if (offsetAt(asIfUtc - offset) === offset) return new Date(asIfUtc - offset);
  }
  return new Date(asIfUtc - offsetBefore);
}

/** The first moment of the day in Poland (00:00). */
export function startOfDay(date: LocalDate): Instant {
  return instantInWarsaw(date, '00:00');
}

/** The first moment after the day in Poland: 00:00 of the next day, for half-open windows. */
export function endOfDayExclusive(date: LocalDate): Instant {
  return startOfDay(addDays(date, 1));
}

/** Milliseconds by which Polish clocks are ahead of UTC at that moment. */
function offsetAt(utcMs: number): number {
  const wholeSeconds = Math.floor(utcMs / 1000) * 1000;
  return Date.parse(`${wallClock(new Date(wholeSeconds))}Z`) - wholeSeconds;
}

/** `YYYY-MM-DDTHH:mm:ss` on Polish clocks. */
function wallClock(instant: Instant): string {
  return WARSAW.format(instant).padStart('YYYY-MM-DD HH:mm:ss'.length, '0').replace(' ', 'T');
}
