import type { DatedForms } from '../statute';
import { estimate } from './estimate';
import type { OfferContent } from './offer-content';
import { formOf, OFFER_FORMS, type OfferForm } from './forms';
import type { OfferProblem, OfferTerms } from './rules/offer-terms';
import { withYearsFilled } from './years';

export type { OfferTerms } from './rules/offer-terms';

/**
 * Everything that still keeps the offer from being submitted, in the order of the form, with paths into the content
 * (`costs.3.unitCostGrosze`, `sources`, `declarations.truthful`). Empty for an offer that may be submitted. The years
 * of a task within one year need not be filled in (`withYearsFilled`). Never throws for validated content.
 * The rules are those of the version of the form on which it is written, whatever has become of the form since.
 * UDPP art. 14; Dz.U. 2018 poz. 2057, Annex 1; on a form of the authority's own nothing is asked that only UDPP asks,
 * and nothing of UDPP is cited.
 */
export function offerProblems(
  content: OfferContent,
  terms: OfferTerms,
  forms: DatedForms<OfferForm> = OFFER_FORMS,
): OfferProblem[] {
  const filled = withYearsFilled(content);
  const form = formOf(content, forms);
  const offer = { content: filled, form, terms, estimate: estimate(filled) };
  return form.rules.flatMap((rule) => rule(offer));
}
