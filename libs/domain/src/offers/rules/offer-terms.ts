import type { CallTerms } from '../../calls';
import type { Problem, ProblemCode } from '../../problems';
import type { Estimate } from '../estimate';
import type { OfferForm } from '../forms';
import type { OfferContent } from '../offer-content';

/** What a call demands of its offers. */
export type OfferTerms = Pick<
  CallTerms,
  | 'kind'
  | 'poolGrosze'
  | 'taskFrom'
  | 'taskTo'
  | 'maximumGrantGrosze'
  | 'maximumGrantShare'
  | 'maximumAdministrativeShare'
  | 'resultsTableRequired'
> &
  // Optional for whoever knows no conditions: the call then asks for none.
  Partial<Pick<CallTerms, 'minimumOwnContribution' | 'laterYears'>>;

/** What every rule of the offer reads. */
export interface OfferCase {
  /** With its years filled in where there is nothing to choose. */
  readonly content: OfferContent;
  /** The version of the form on which it is written. */
  readonly form: OfferForm;
  readonly terms: OfferTerms;
  readonly estimate: Estimate;
}

export type OfferProblem = Problem<ProblemCode>;

/** One rule of a form: everything that is wrong in its part, in the order of the form. */
export type OfferRule = (offer: OfferCase) => OfferProblem[];

/** A provision that binds offers on the statutory form; on a form of the authority's own nothing is cited. */
export function statutory({ content }: Pick<OfferCase, 'content'>, basis: string): string | undefined {
  return content.form === undefined ? basis : undefined;
}

/** Is there anything to read? */
export const isBlank = (text: string): boolean => text.trim() === '';

/** The same problem for each field of a list's item that is empty; the sentence names the item and the field. */
export function missingFields(
  code: ProblemCode,
  list: string,
  index: number,
  fields: Readonly<Record<string, boolean>>,
): OfferProblem[] {
  return Object.entries(fields)
    .filter(([, missing]) => missing)
    .map(([field]) => ({
      code,
      path: `${list}.${index}.${field}`,
      params: { position: index + 1, field },
    }));
}
