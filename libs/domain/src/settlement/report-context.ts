import type { LocalDate } from '../calendar';
import type { Grosze } from '../money';
import type { OfferContent } from '../offers';

/** What a report is checked against. */
export interface ReportContext {
  /** The offer that the agreement was made on: its cost items are those to account for. */
  readonly offer: Pick<OfferContent, 'costs'>;
  readonly agreement: { readonly taskFrom: LocalDate; readonly taskTo: LocalDate };
  /** All of the grant that the authority has paid. */
  readonly paidGrosze: Grosze;
}
