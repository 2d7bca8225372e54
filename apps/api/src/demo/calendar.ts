import {
  addDays,
  dateInWarsaw,
  instantInWarsaw,
  localDate,
  maxDate,
  yearOf,
  type Instant,
  type LocalDate,
} from '@nurt/domain/calendar';

/** The days of the demo, all counted from the day on which it is seeded, so that its states look alike all year. */
export class DemoCalendar {
  readonly today: LocalDate;
  /** Year of the programme whose grants are on their way. */
  readonly year: number;
  /** Year whose programme new calls draw on: the next one when too little of this one is left for a lawful call. */
  readonly freshYear: number;

  constructor(readonly now: Instant) {
    this.today = dateInWarsaw(now);
    this.year = yearOf(this.today);
    this.freshYear = this.today <= `${String(this.year)}-12-10` ? this.year : this.year + 1;
  }

  /** A day of the programme's year, for example `02-15`; of another year with an offset. */
  on(monthDay: string, yearOffset = 0): LocalDate {
    return localDate(`${String(this.year + yearOffset)}-${monthDay}`);
  }

  /** So many days before (negative) or after today. */
  day(offset: number): LocalDate {
    return addDays(this.today, offset);
  }

  /** A day on which a task of a new call may begin: not before the year of its money. */
  freshTaskStart(offset: number): LocalDate {
    return maxDate(this.day(offset), localDate(`${String(this.freshYear)}-01-01`));
  }

  get freshYearEnd(): LocalDate {
    return localDate(`${String(this.freshYear)}-12-31`);
  }

  at(day: LocalDate, time = '10:00'): Instant {
    return instantInWarsaw(day, time as `${number}:${number}`);
  }

  /** Whether the day is over: what would happen later has not happened yet. */
  isPast(day: LocalDate): boolean {
    return day < this.today;
  }
}
