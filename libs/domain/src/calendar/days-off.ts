import { addDays, dayOf, localDateOf, monthOf, weekdayOf, yearOf, type LocalDate } from './local-date';

/** A day that is not a working day, with its name in both languages. */
export interface DayOff {
  readonly key: string;
  readonly pl: string;
  readonly en: string;
}

interface FixedDayOff extends DayOff {
  readonly month: number;
  readonly day: number;
  readonly fromYear?: number;
  readonly toYear?: number;
}

interface MovableDayOff extends DayOff {
  readonly daysAfterEaster: number;
}

/** Act of 18 January 1951 on days off work (ustawa o dniach wolnych od pracy), art. 1, with its changes. */
const FIXED: readonly FixedDayOff[] = [
  { key: 'newYear', month: 1, day: 1, pl: 'Nowy Rok', en: 'New Year' },
  { key: 'epiphany', month: 1, day: 6, fromYear: 2011, pl: 'Święto Trzech Króli', en: 'Epiphany' },
  { key: 'labourDay', month: 5, day: 1, pl: 'Święto Państwowe 1 Maja', en: 'State Holiday of 1 May' },
  {
    key: 'constitutionDay',
    month: 5,
    day: 3,
    fromYear: 1990,
    pl: 'Święto Narodowe Trzeciego Maja',
    en: 'National Holiday of 3 May',
  },
  {
    key: 'assumption',
    month: 8,
    day: 15,
    fromYear: 1989,
    pl: 'Wniebowzięcie Najświętszej Maryi Panny',
    en: 'Assumption of Mary',
  },
  { key: 'allSaints', month: 11, day: 1, pl: 'Wszystkich Świętych', en: 'All Saints’ Day' },
  {
    key: 'independenceDay',
    month: 11,
    day: 11,
    fromYear: 1989,
    pl: 'Narodowe Święto Niepodległości',
    en: 'National Independence Day',
  },
  {
    key: 'independenceCentenary',
    month: 11,
    day: 12,
    fromYear: 2018,
    toYear: 2018,
    pl: 'Święto Narodowe z okazji Setnej Rocznicy Odzyskania Niepodległości',
    en: 'Centenary of Independence',
  },
  // Dz.U. 2024 poz. 1965, in force from 1 February 2025.
  {
    key: 'christmasEve',
    month: 12,
    day: 24,
    fromYear: 2025,
    pl: 'Wigilia Bożego Narodzenia',
    en: 'Christmas Eve',
  },
  { key: 'christmasDay', month: 12, day: 25, pl: 'pierwszy dzień Bożego Narodzenia', en: 'Christmas Day' },
  {
    key: 'secondChristmasDay',
    month: 12,
    day: 26,
    pl: 'drugi dzień Bożego Narodzenia',
    en: 'Second Day of Christmas',
  },
];

const MOVABLE: readonly MovableDayOff[] = [
  { key: 'easterSunday', daysAfterEaster: 0, pl: 'pierwszy dzień Wielkiej Nocy', en: 'Easter Sunday' },
  { key: 'easterMonday', daysAfterEaster: 1, pl: 'drugi dzień Wielkiej Nocy', en: 'Easter Monday' },
  { key: 'pentecost', daysAfterEaster: 49, pl: 'pierwszy dzień Zielonych Świątek', en: 'Pentecost Sunday' },
  { key: 'corpusChristi', daysAfterEaster: 60, pl: 'dzień Bożego Ciała', en: 'Corpus Christi' },
];

const SATURDAY: DayOff = { key: 'saturday', pl: 'sobota', en: 'Saturday' };
const SUNDAY: DayOff = { key: 'sunday', pl: 'niedziela', en: 'Sunday' };

/** Easter Sunday of a year in the Gregorian calendar (the anonymous algorithm of 1876). */
export function easter(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return localDateOf(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Which day off this is (a statutory holiday before a mere Saturday or Sunday), or undefined. */
export function dayOffOn(date: LocalDate): DayOff | undefined {
  const holiday = fixedOn(date) ?? movableOn(date);
  if (holiday !== undefined) return { key: holiday.key, pl: holiday.pl, en: holiday.en };
  const weekday = weekdayOf(date);
  return weekday === 6 ? SATURDAY : weekday === 7 ? SUNDAY : undefined;
}

/** The Polish name of the day off, or undefined on a working day. */
export function dayOffName(date: LocalDate): string | undefined {
  return dayOffOn(date)?.pl;
}

/** Is it a Saturday or a statutory day off (Sundays and holidays)? KPA art. 57 § 4 puts the two together. */
export function isDayOff(date: LocalDate): boolean {
  return dayOffOn(date) !== undefined;
}

/** The day itself when it is a working day, else the first working day after it. */
export function workingDayOnOrAfter(date: LocalDate): LocalDate {
  let day = date;
  while (isDayOff(day)) day = addDays(day, 1);
  return day;
}

/** The first working day strictly after the day. */
export function nextWorkingDay(date: LocalDate): LocalDate {
  return workingDayOnOrAfter(addDays(date, 1));
}

/**
 * The n-th working day after the day; the day itself is not counted and comes back for n = 0.
 * @throws RangeError unless n is a non-negative whole number.
 */
export function addWorkingDays(date: LocalDate, n: number): LocalDate {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`Not a number of working days: ${String(n)}`);
  let day = date;
  for (let counted = 0; counted < n; counted += 1) day = nextWorkingDay(day);
  return day;
}

function fixedOn(date: LocalDate): FixedDayOff | undefined {
  const year = yearOf(date);
  return FIXED.find(
    (row) =>
      row.month === monthOf(date) &&
      row.day === dayOf(date) &&
      year >= (row.fromYear ?? 0) &&
      year <= (row.toYear ?? 9999),
  );
}

function movableOn(date: LocalDate): MovableDayOff | undefined {
  const sunday = easter(yearOf(date));
  return MOVABLE.find((row) => addDays(sunday, row.daysAfterEaster) === date);
}
