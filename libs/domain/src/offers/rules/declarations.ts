import { ZERO } from '../../money';
import type { Declarations, OfferContent } from '../offer-content';
import { statutory, type OfferCase, type OfferProblem } from './offer-terms';

const PART_VII = 'Dz.U. 2018 poz. 2057, zał. 1, cz. VII';

/** Parts VI.1 and VII: paid or unpaid, and the declarations, in the order of the form; two of the seven are choices. */
export function declarationProblems(offer: OfferCase): OfferProblem[] {
  const { content } = offer;
  const asked = offer.form.declarations;
  const basis = statutory(offer, PART_VII);
  return [
    ...(content.form === undefined ? performanceProblems(content) : []),
    ...asked
      .filter((key) => isMissing(key, content))
      .map((key) => ({ code: codeOf(key), path: `declarations.${key}`, basis })),
  ];
}

function isMissing(key: keyof Declarations, content: OfferContent): boolean {
  if (isChoice(key)) return content.declarations[key] === null;
  return content.declarations[key] !== true && !isLeftOut(key, content);
}

function codeOf(key: keyof Declarations): OfferProblem['code'] {
  return isChoice(key) ? 'offer_arrears_choice_required' : 'offer_declaration_required';
}

function isChoice(key: keyof Declarations): boolean {
  return key === 'taxes' || key === 'socialInsurance';
}

/** The declaration on fees speaks to those who take them. */
function isLeftOut(key: keyof Declarations, { performance, sources }: OfferContent): boolean {
  return (
    key === 'feesWithinPaidActivity' && performance !== 'paid' && (sources.recipientsGrosze ?? ZERO) === 0
  );
}

function performanceProblems({ performance, sources }: OfferContent): OfferProblem[] {
  if (performance === null) {
    return [{ code: 'offer_performance_choice_required', path: 'performance', basis: 'UDPP art. 14 pkt 6' }];
  }
  if (performance === 'unpaid' && (sources.recipientsGrosze ?? ZERO) > 0) {
    return [{ code: 'offer_unpaid_with_recipients', path: 'performance', basis: 'UDPP art. 7' }];
  }
  return [];
}
