import type { LocalDate } from '../calendar';
import type { Grosze } from '../money';
import type { OfferContent } from '../offers';

/** What a report is checked against. */
export interface ReportContext {
  /** The offer that the agreement was made on: its cost items are those to account for. */
  readonly offer: Pick<OfferContent, 'costs' | 'joint'>;
  readonly agreement: { readonly taskFrom: LocalDate; readonly taskTo: LocalDate };
  /** What the report tells of; the whole term of the task where it is left out. */
  readonly period?: { readonly from: LocalDate; readonly to: LocalDate };
  /** All of the grant that the authority has paid for that period. */
  readonly paidGrosze: Grosze;
}
