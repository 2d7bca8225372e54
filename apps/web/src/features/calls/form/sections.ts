import type { Problem, ProblemCode } from '@nurt/domain/problems';
import type { CallDraft } from './call-draft';

/** The parts of the form, in their order. */
export const SECTIONS = [
  'line',
  'money',
  'dates',
  'selection',
  'checklist',
  'conditions',
  'hints',
  'sameKind',
] as const;
export type CallSection = (typeof SECTIONS)[number];

const SECTION_OF: Readonly<Record<keyof CallDraft, CallSection>> = {
  budgetLineId: 'line',
  title: 'line',
  task: 'line',
  kind: 'line',
  poolGrosze: 'money',
  laterYears: 'dates',
  maximumGrantGrosze: 'money',
  maximumGrantShare: 'money',
  maximumAdministrativeShare: 'money',
  offersPerOrganisation: 'money',
  grantingRules: 'money',
  closesAt: 'dates',
  taskFrom: 'dates',
  taskTo: 'dates',
  taskConditions: 'dates',
  decisionBy: 'dates',
  selectionProcedure: 'selection',
  criteria: 'selection',
  threshold: 'selection',
  checklist: 'checklist',
  resultsTableRequired: 'checklist',
  sameKindTasks: 'sameKind',
  tieBreaks: 'selection',
  minimumOwnContribution: 'conditions',
  maximumPerOrganisationGrosze: 'conditions',
  costShiftTolerance: 'conditions',
  requiredAttachments: 'conditions',
  confirmations: 'conditions',
  confirmationDays: 'conditions',
  corrections: 'conditions',
  receiptRule: 'conditions',
  hints: 'hints',
  fieldHints: 'hints',
};

/** The part of the form in which a problem is to be put right; undefined for what the form does not hold. */
export function sectionOf({ path }: Pick<Problem, 'path'>): CallSection | undefined {
  const field = path?.split('.')[0];
  return field !== undefined && Object.hasOwn(SECTION_OF, field)
    ? SECTION_OF[field as keyof CallDraft]
    : undefined;
}

/** The problems of each part. */
export function bySection(
  problems: readonly Problem<ProblemCode>[],
): Readonly<Record<CallSection, readonly Problem<ProblemCode>[]>> {
  const of = (section: CallSection) => problems.filter((problem) => sectionOf(problem) === section);
  return {
    line: of('line'),
    money: of('money'),
    dates: of('dates'),
    selection: of('selection'),
    checklist: of('checklist'),
    conditions: of('conditions'),
    hints: of('hints'),
    sameKind: of('sameKind'),
  };
}

/** Where each part begins on the page; a part of the address. */
export const ANCHOR: Readonly<Record<CallSection, string>> = {
  line: 'pozycja',
  money: 'pieniadze',
  dates: 'terminy',
  selection: 'kryteria',
  checklist: 'ocena-formalna',
  conditions: 'warunki-dodatkowe',
  hints: 'wskazowki',
  sameKind: 'poprzednie-zadania',
};
