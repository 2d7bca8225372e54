import { ZERO } from '../../money';
import type { Declarations } from '../offer-content';
import type { OfferCase, OfferProblem } from './offer-terms';

const BASIS = 'Dz.U. 2018 poz. 2057, zał. 1, cz. VII';

/** Parts VI.1 and VII: paid or unpaid, and the seven declarations, two of which are choices. */
export function declarationProblems({ content }: OfferCase): OfferProblem[] {
  const { declarations, performance, sources } = content;
  const recipientsPay = (sources.recipientsGrosze ?? ZERO) > 0;
  const problems: OfferProblem[] = [];
  if (performance === null) {
    problems.push({
      code: 'offer_performance_choice_required',
      path: 'performance',
      basis: 'UDPP art. 14 pkt 6',
    });
  }
  if (performance === 'unpaid' && recipientsPay) {
    problems.push({ code: 'offer_unpaid_with_recipients', path: 'performance', basis: 'UDPP art. 7' });
  }
  // The declaration on fees speaks to those who take them.
  const required: (keyof Declarations)[] =
    performance === 'paid' || recipientsPay
      ? [
          'withinPublicBenefitActivity',
          'feesWithinPaidActivity',
          'dataAgreeWithRegister',
          'truthful',
          'dataProtection',
        ]
      : ['withinPublicBenefitActivity', 'dataAgreeWithRegister', 'truthful', 'dataProtection'];
  for (const key of required) {
    if (declarations[key] !== true) {
      problems.push({ code: 'offer_declaration_required', path: `declarations.${key}`, basis: BASIS });
    }
  }
  for (const key of ['taxes', 'socialInsurance'] as const) {
    if (declarations[key] === null) {
      problems.push({ code: 'offer_arrears_choice_required', path: `declarations.${key}`, basis: BASIS });
    }
  }
  return problems;
}
