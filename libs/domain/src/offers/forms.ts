import { localDate } from '../calendar';
import { datedForms, type DatedForm, type DatedForms } from '../statute';
import type { LocalForm } from './form';
import type { Declarations, OfferContent } from './offer-content';
import { costProblems } from './rules/costs';
import { declarationProblems } from './rules/declarations';
import { descriptionProblems } from './rules/description';
import { jointProblems } from './rules/joint';
import type { OfferRule } from './rules/offer-terms';
import { sourceProblems } from './rules/sources';
import { clubProblems, purposeProblems, sportDeclarationProblems } from './rules/sport';

/** The parts that a form may have. */
export const FORM_PARTS = [
  'basics',
  'applicants',
  'club',
  'task',
  'capacity',
  'calculation',
  'purposes',
  'other',
  'declarations',
] as const;
export type FormPart = (typeof FORM_PARTS)[number];

export type FormKind = 'statutory' | LocalForm;

/** One version of a form for offers in calls: what it asks for, in which order, and when it is whole. */
export interface OfferForm extends DatedForm<FormKind> {
  /** In the order in which they stand on the screen and on paper. */
  readonly parts: readonly FormPart[];
  /** The common declarations that it prints, in their order; a club declares more in its own part. */
  readonly declarations: readonly (keyof Declarations)[];
  /** What has to be right, in the order of the form. */
  readonly rules: readonly OfferRule[];
}

const ANNEX_1_PARTS: readonly FormPart[] = [
  'basics',
  'applicants',
  'task',
  'capacity',
  'calculation',
  'other',
  'declarations',
];
const WRITTEN: readonly OfferRule[] = [descriptionProblems, costProblems, sourceProblems, jointProblems];

/**
 * Every form on which an offer in a call was ever written. The day of the announcement chooses the version, as it
 * chooses the other rules of the call; an offer stays on its version for good. When a form changes, a version is added
 * with rules and words of its own, and nothing of an older one is touched (`docs/adr/0017-dated-forms.md`).
 */
export const OFFER_FORMS: DatedForms<OfferForm> = datedForms<OfferForm>([
  {
    template: 'DzU-2018-2057-1',
    kind: 'statutory',
    basis: 'Dz.U. 2018 poz. 2057, zał. 1',
    certainty: 'GK',
    validFrom: localDate('2019-03-01'),
    parts: ANNEX_1_PARTS,
    declarations: [
      'withinPublicBenefitActivity',
      'feesWithinPaidActivity',
      'taxes',
      'socialInsurance',
      'dataAgreeWithRegister',
      'truthful',
      'dataProtection',
    ],
    rules: [...WRITTEN, declarationProblems],
  },
  {
    template: 'sport-1',
    kind: 'sport',
    basis: 'ustawa o sporcie art. 27 ust. 2 (uchwała rady)',
    certainty: 'GK',
    parts: ['basics', 'applicants', 'club', 'task', 'calculation', 'purposes', 'other', 'declarations'],
    declarations: ['dataAgreeWithRegister', 'truthful', 'dataProtection'],
    rules: [clubProblems, ...WRITTEN, purposeProblems, declarationProblems, sportDeclarationProblems],
  },
  {
    template: 'local-1',
    kind: 'local',
    basis: 'ustawa o zdrowiu publicznym art. 14–15',
    certainty: 'GK',
    parts: ANNEX_1_PARTS,
    declarations: ['taxes', 'socialInsurance', 'dataAgreeWithRegister', 'truthful', 'dataProtection'],
    rules: [...WRITTEN, declarationProblems],
  },
]);

/** What of an offer names its form. */
export type OnForm = Pick<OfferContent, 'form' | 'template'>;

/**
 * The form on which the offer is written. Contents on the first version of a form do not name it: they are older than
 * the register.
 * @throws RangeError for a version that never was
 */
export function formOf({ form, template }: OnForm, forms: DatedForms<OfferForm> = OFFER_FORMS): OfferForm {
  return template === undefined ? forms.first(form ?? 'statutory') : forms.named(template);
}

/** The name of that form, as a submission keeps it. */
export function templateOf(content: OnForm, forms: DatedForms<OfferForm> = OFFER_FORMS): string {
  return formOf(content, forms).template;
}

/** The common declarations that the form of the offer prints, in their order. */
export function declarationsOf(
  content: OnForm,
  forms: DatedForms<OfferForm> = OFFER_FORMS,
): readonly (keyof Declarations)[] {
  return formOf(content, forms).declarations;
}
