import { AGREEMENT_PROBLEMS } from '../agreements/problem-codes';
import { AUTHORITY_PROBLEMS } from '../authorities/problem-codes';
import { CALL_PROBLEMS } from '../calls/problem-codes';
import { EVALUATION_PROBLEMS } from '../evaluation/problem-codes';
import { OFFER_PROBLEMS } from '../offers/problem-codes';
import { FILE_PROBLEMS } from '../files/problem-codes';
import { IDENTITY_PROBLEMS } from './identity';
import { ORGANISATION_PROBLEMS } from '../organisations/problem-codes';
import { PAYMENT_PROBLEMS } from '../payments/problem-codes';
import { CONSULTATION_PROBLEMS } from '../programmes/consultation-problem-codes';
import { PROGRAMME_PROBLEMS } from '../programmes/problem-codes';
import { SETTLEMENT_PROBLEMS } from '../settlement/problem-codes';
import { SMALL_GRANT_PROBLEMS } from '../small-grants/problem-codes';
import { GENERAL_PROBLEMS } from './general';

export type { Problem } from './problem';
export { GENERAL_PROBLEMS } from './general';
export { IDENTITY_PROBLEMS } from './identity';

/** Every code that the product can answer with; the wording library has a sentence for each. */
export const PROBLEM_CODES = [
  ...GENERAL_PROBLEMS,
  ...IDENTITY_PROBLEMS,
  ...FILE_PROBLEMS,
  ...AUTHORITY_PROBLEMS,
  ...ORGANISATION_PROBLEMS,
  ...PROGRAMME_PROBLEMS,
  ...CONSULTATION_PROBLEMS,
  ...CALL_PROBLEMS,
  ...OFFER_PROBLEMS,
  ...EVALUATION_PROBLEMS,
  ...SMALL_GRANT_PROBLEMS,
  ...AGREEMENT_PROBLEMS,
  ...PAYMENT_PROBLEMS,
  ...SETTLEMENT_PROBLEMS,
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];
