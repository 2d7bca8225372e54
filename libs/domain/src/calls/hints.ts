import type { LegalBasis } from '../statute';

/** The parts of an offer for which a call may give a hint, in the order of the form. */
export const HINTED_PARTS = [
  'applicant',
  'club',
  'task',
  'schedule',
  'results',
  'capacity',
  'costs',
  'sources',
  'purposes',
  'other',
  'declarations',
  'attachments',
] as const;
export type HintedPart = (typeof HINTED_PARTS)[number];

/** What the office tells applicants about one part of the offer: what belongs there, and what does not. */
export interface PartHint {
  readonly part: HintedPart;
  readonly text: string;
}

/** Characters of one hint. */
export const LONGEST_HINT = 2000;

const CLUBS_ONLY: readonly HintedPart[] = ['club', 'purposes'];

/** The parts that the form of offers on this legal basis has. */
export function hintedParts(legalBasis: LegalBasis): readonly HintedPart[] {
  const isClub = legalBasis === 'sports_act';
  return HINTED_PARTS.filter((part) => (isClub ? part !== 'capacity' : !CLUBS_ONLY.includes(part)));
}

/** The hints that say anything, one for each part, in the order of the form. */
export function writtenHints(hints: readonly PartHint[]): PartHint[] {
  return HINTED_PARTS.flatMap((part) => {
    const text = hints.find((hint) => hint.part === part)?.text.trim() ?? '';
    return text === '' ? [] : [{ part, text }];
  });
}

/**
 * Every field of an offer that the call may give a hint for, by the part in which it stands; in the order of the form.
 * Named as the form names them, without the number of a row.
 */
const FIELDS_OF = {
  applicant: ['contact.name', 'contact.phone', 'contact.email'],
  club: [
    'sport.discipline',
    'sport.licence',
    'sport.league',
    'sport.groups.name',
    'sport.groups.athletes',
    'sport.coaches.qualification',
    'sport.coaches.groups',
  ],
  task: ['title', 'taskFrom', 'taskTo', 'description', 'place'],
  schedule: [
    'activities.name',
    'activities.from',
    'activities.to',
    'activities.targetGroup',
    'activities.description',
    'activities.thirdPartyScope',
  ],
  results: ['results', 'resultRows.name', 'resultRows.target', 'resultRows.monitoring'],
  capacity: ['experience', 'resources'],
  costs: ['costs.name', 'costs.unit', 'costs.unitCostGrosze', 'costs.quantity', 'costs.years'],
  sources: [
    'sources.grantGrosze',
    'sources.ownFinancialGrosze',
    'sources.ownNonFinancialGrosze',
    'sources.recipientsGrosze',
    // V.C, which stands behind V.B
    'joint.applicants.years',
  ],
  purposes: [
    'sport.purposes.training',
    'sport.purposes.equipment',
    'sport.purposes.competitions',
    'sport.purposes.facilities',
    'sport.purposes.pay',
  ],
  other: ['performance', 'joint.applicants.work', 'joint.representation', 'otherInformation'],
  declarations: [
    'sport.declarations.noArrears',
    'sport.declarations.nonProfit',
    'sport.declarations.operatesInArea',
    'sport.declarations.noExcludedUse',
    'declarations.withinPublicBenefitActivity',
    'declarations.feesWithinPaidActivity',
    'declarations.taxes',
    'declarations.socialInsurance',
    'declarations.dataAgreeWithRegister',
    'declarations.truthful',
    'declarations.dataProtection',
  ],
  attachments: [],
} as const satisfies Record<HintedPart, readonly string[]>;
export type HintedField = (typeof FIELDS_OF)[HintedPart][number];

/** Characters of a hint for one field: it is always in sight, and read aloud with the field. */
export const LONGEST_FIELD_HINT = 500;

/** Every field for which a call may give a hint, in the order of the form. */
export const HINTED_FIELDS: readonly HintedField[] = HINTED_PARTS.flatMap((part) => FIELDS_OF[part]);

/** What the office tells applicants about one field of the offer. */
export interface FieldHint {
  readonly field: HintedField;
  readonly text: string;
}

/** Asked by UDPP and its form only. */
const STATUTORY_ONLY: readonly HintedField[] = [
  'activities.thirdPartyScope',
  'performance',
  'declarations.withinPublicBenefitActivity',
  'declarations.feesWithinPaidActivity',
];
/** Asked of everybody but clubs, which declare more in a part of their own. */
const NOT_OF_CLUBS: readonly HintedField[] = ['declarations.taxes', 'declarations.socialInsurance'];

/** The parts and fields that the form of offers on this legal basis has, in the order of the form. */
export function hintedFields(
  legalBasis: LegalBasis,
): readonly { readonly part: HintedPart; readonly fields: readonly HintedField[] }[] {
  const isClub = legalBasis === 'sports_act';
  const isStatutory = legalBasis === 'udpp' || legalBasis === 'udpp_small_grant';
  const isAsked = (field: HintedField) =>
    (isStatutory || !STATUTORY_ONLY.includes(field)) &&
    (isClub ? !NOT_OF_CLUBS.includes(field) : !field.startsWith('sport.'));
  return hintedParts(legalBasis).map((part) => ({ part, fields: FIELDS_OF[part].filter(isAsked) }));
}

/** The hints that say anything, one for each field, in the order of the form. */
export function writtenFieldHints(hints: readonly FieldHint[]): FieldHint[] {
  return HINTED_FIELDS.flatMap((field) => {
    const text = hints.find((hint) => hint.field === field)?.text.trim() ?? '';
    return text === '' ? [] : [{ field, text }];
  });
}

/** Everything that a call tells applicants, part by part: about the whole part, then about each of its fields. */
export function hintsInOrder(told: {
  readonly hints: readonly PartHint[];
  readonly fieldHints: readonly FieldHint[];
}): readonly (PartHint & Partial<Pick<FieldHint, 'field'>>)[] {
  return HINTED_PARTS.flatMap((part) => [
    ...told.hints.filter((hint) => hint.part === part),
    ...told.fieldHints
      .filter(({ field }) => FIELDS_OF[part].some((one) => one === field))
      .map((hint) => ({ part, ...hint })),
  ]);
}

/**
 * What the call says about the field at a path of the form: `activities.2.name` is the name of every activity.
 * @returns undefined where it says nothing
 */
export function fieldHintAt(hints: readonly FieldHint[], path: string): string | undefined {
  const field = path.replaceAll(/\.\d+(?=\.)/g, '');
  return hints.find((hint) => hint.field === field)?.text;
}
