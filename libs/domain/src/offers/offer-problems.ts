import { estimate } from './estimate';
import type { OfferContent } from './offer-content';
import { costProblems } from './rules/costs';
import { declarationProblems } from './rules/declarations';
import { descriptionProblems } from './rules/description';
import type { OfferProblem, OfferTerms } from './rules/offer-terms';
import { jointProblems } from './rules/joint';
import { sourceProblems } from './rules/sources';
import { clubProblems, purposeProblems, sportDeclarationProblems } from './rules/sport';
import { withYearsFilled } from './years';

export type { OfferTerms } from './rules/offer-terms';

/**
 * Everything that still keeps the offer from being submitted, in the order of the form, with paths into the content
 * (`costs.3.unitCostGrosze`, `sources`, `declarations.truthful`). Empty for an offer that may be submitted. The years
 * of a task within one year need not be filled in (`withYearsFilled`). Never throws for validated content.
 * UDPP art. 14; Dz.U. 2018 poz. 2057, Annex 1; on a form of the authority's own nothing is asked that only UDPP asks,
 * and nothing of UDPP is cited.
 */
export function offerProblems(content: OfferContent, terms: OfferTerms): OfferProblem[] {
  const filled = withYearsFilled(content);
  const offer = { content: filled, terms, estimate: estimate(filled) };
  return [
    ...clubProblems(offer),
    ...descriptionProblems(offer),
    ...costProblems(offer),
    ...sourceProblems(offer),
    ...jointProblems(offer),
    ...purposeProblems(offer),
    ...declarationProblems(offer),
    ...sportDeclarationProblems(offer),
  ];
}
