import { dateInWarsaw, yearOf, type LocalDate } from '@nurt/domain/calendar';
import { serverNow } from './clock';

/** The day it is in Poland by the server's clock. */
export function today(): LocalDate {
  return dateInWarsaw(new Date(serverNow()));
}

/** The calendar year it is in Poland. */
export function yearNow(): number {
  return yearOf(today());
}
