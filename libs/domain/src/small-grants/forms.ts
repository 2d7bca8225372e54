import { localDate } from '../calendar';
import type { Problem, ProblemCode } from '../problems';
import { datedForms, type DatedForm, type DatedForms } from '../statute';
import {
  basicProblems,
  characteristicsProblems,
  contactProblems,
  costProblems,
  declarationProblems,
  resultProblems,
  scopeProblems,
  termProblems,
} from './rules';
import type { SmallGrantRegime } from './regime';
import type { SmallGrantContent } from './small-grant-content';

/** The parts that a form for small grants may have. */
export const SMALL_GRANT_PARTS = ['basics', 'applicant', 'scope', 'costs', 'declarations'] as const;
export type SmallGrantPart = (typeof SMALL_GRANT_PARTS)[number];

/** One rule of a form, by the law of the day of the offer. */
export type SmallGrantRule = (content: SmallGrantContent, regime: SmallGrantRegime) => Problem<ProblemCode>[];

/** One version of the simplified form. */
export interface SmallGrantForm extends DatedForm<'smallGrant'> {
  /** In the order in which they stand on paper. */
  readonly parts: readonly SmallGrantPart[];
  /** What has to be right, in the order of the form. */
  readonly rules: readonly SmallGrantRule[];
}

/**
 * Every simplified form on which an offer for a small grant was ever written. The day on which the offer arrives chooses
 * the version (UDPP art. 19a), which stays with it; an older version is never touched when another one follows it.
 */
export const SMALL_GRANT_FORMS: DatedForms<SmallGrantForm> = datedForms<SmallGrantForm>([
  {
    template: 'DzU-2018-2055-1',
    kind: 'smallGrant',
    basis: 'Dz.U. 2018 poz. 2055, zał. 1',
    certainty: 'GK',
    validFrom: localDate('2019-03-01'),
    parts: SMALL_GRANT_PARTS,
    rules: [
      basicProblems,
      termProblems,
      contactProblems,
      scopeProblems,
      resultProblems,
      characteristicsProblems,
      costProblems,
      declarationProblems,
    ],
  },
]);

/**
 * Everything that still keeps the simplified offer from being submitted on the day of the regime, in the order of the
 * form of that day, with paths into the content. Empty for an offer that may be submitted. Never throws for validated
 * content. UDPP art. 19a ust. 1, 7a; Dz.U. 2018 poz. 2055.
 */
export function smallGrantProblems(
  content: SmallGrantContent,
  regime: SmallGrantRegime,
  forms: DatedForms<SmallGrantForm> = SMALL_GRANT_FORMS,
): Problem<ProblemCode>[] {
  return forms.on('smallGrant', regime.on).rules.flatMap((rule) => rule(content, regime));
}
