import type { CallView } from '@nurt/contracts/calls';
import { isLocalDate, type LocalDate } from '@nurt/domain/calendar';
import type { CallTerms, TaskKind } from '@nurt/domain/calls';
import {
  allocate,
  isBasisPoints,
  isGrosze,
  WHOLE,
  ZERO,
  type BasisPoints,
  type Grosze,
} from '@nurt/domain/money';
import { canonicalJson } from '@nurt/domain/offers';
import { STATUTORY_CRITERIA } from '@nurt/domain/statute';
import { STANDARD_CHECKLIST } from '@nurt/wording/calls';
import type { DraftOf } from '../../../shared/api';
import { newId } from '../../../shared/new-id';
import { conditionsDraftOf, conditionsOf, newConditions } from './conditions-draft';

/** The terms of a call as the form holds them while they are written. */
export type CallDraft = DraftOf<'POST /api/office/calls'>;
export type CriterionDraft = CallDraft['criteria'][number];

/** Points that a criterion starts with. */
const POINTS = 10;

/** The criteria of UDPP art. 15 ust. 1 that fit the kind of task, with equal weights that make up the whole. */
export function statutoryCriteria(kind: TaskKind): CriterionDraft[] {
  const fitting = STATUTORY_CRITERIA.filter(({ supportOnly }) => !supportOnly || kind === 'support');
  const weights = allocate(
    WHOLE as number as Grosze,
    fitting.map(() => 1),
  );
  return fitting.map(({ pl }, index) => ({
    id: newId(),
    name: pl,
    guidance: '',
    maximumPoints: POINTS,
    weight: weights[index] ?? 0,
    bonus: false,
    scale: [],
  }));
}

/** A draft that says what is nearly always said, so that nobody starts from an empty page. */
export function newDraft(start: Pick<CallDraft, 'budgetLineId' | 'title' | 'kind'>, year: number): CallDraft {
  const criteria = statutoryCriteria(start.kind === 'entrustment' ? 'entrustment' : 'support');
  return {
    ...start,
    task: '',
    poolGrosze: null,
    laterYears: [],
    grantingRules: '',
    taskFrom: null,
    taskTo: null,
    taskConditions: '',
    closesAt: null,
    selectionProcedure: '',
    decisionBy: null,
    criteria,
    threshold: 5000,
    checklist: STANDARD_CHECKLIST.map((text) => ({ id: newId(), text })),
    sameKindTasks: [year - 1, year].map((of) => ({
      year: of,
      description: '',
      grantsGrosze: 0,
      totalCostGrosze: 0,
    })),
    maximumGrantGrosze: null,
    maximumGrantShare: null,
    maximumAdministrativeShare: null,
    offersPerOrganisation: 1,
    resultsTableRequired: true,
    ...newConditions(criteria),
  };
}

/** What the form shows of a call that is already on the server. */
export function draftOf({ line, terms }: Pick<CallView, 'line' | 'terms'>): CallDraft {
  return {
    budgetLineId: line.id,
    ...terms,
    laterYears: terms.laterYears.map((later) => ({ ...later })),
    criteria: terms.criteria.map((criterion) => ({
      ...criterion,
      scale: criterion.scale.map((label) => ({ ...label })),
    })),
    checklist: terms.checklist.map((item) => ({ ...item })),
    sameKindTasks: terms.sameKindTasks.map((tasks) => ({ ...tasks })),
    ...conditionsDraftOf({ terms }),
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const day = (value: unknown): LocalDate | null => (isLocalDate(value) ? value : null);
// Half of a day and an hour is held as it was typed, and `Date.parse` alone would take it for midnight.
const instant = (value: unknown): string | null =>
  text(value).includes('T') && !Number.isNaN(Date.parse(text(value))) ? text(value) : null;
const amount = (value: unknown): Grosze | null => (isGrosze(value) ? value : null);
const share = (value: unknown): BasisPoints | null => (isBasisPoints(value) ? value : null);
const whole = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

/** The draft as the rules of the domain read it: what cannot be read yet counts as not written. */
export function termsOf(draft: CallDraft): CallTerms {
  return {
    title: text(draft.title),
    task: text(draft.task),
    kind: draft.kind === 'entrustment' ? 'entrustment' : 'support',
    poolGrosze: amount(draft.poolGrosze),
    laterYears: (draft.laterYears ?? []).map((later) => ({
      year: whole(later.year, 0),
      grosze: amount(later.grosze),
    })),
    grantingRules: text(draft.grantingRules),
    taskFrom: day(draft.taskFrom),
    taskTo: day(draft.taskTo),
    taskConditions: text(draft.taskConditions),
    closesAt: instant(draft.closesAt),
    selectionProcedure: text(draft.selectionProcedure),
    decisionBy: day(draft.decisionBy),
    criteria: draft.criteria.map(({ id, name, guidance, maximumPoints, weight, bonus, scale }) => ({
      id: text(id),
      name: text(name),
      guidance: text(guidance),
      maximumPoints: whole(maximumPoints, 1),
      weight: share(weight) ?? (0 as BasisPoints),
      bonus: bonus === true,
      scale: scale.map((row) => ({ points: whole(row.points, 0), label: text(row.label) })),
    })),
    threshold: share(draft.threshold) ?? (0 as BasisPoints),
    checklist: draft.checklist.map((item) => ({ id: text(item.id), text: text(item.text) })),
    sameKindTasks: draft.sameKindTasks.map((tasks) => ({
      year: whole(tasks.year, 0),
      description: text(tasks.description),
      grantsGrosze: amount(tasks.grantsGrosze) ?? ZERO,
      totalCostGrosze: amount(tasks.totalCostGrosze) ?? ZERO,
    })),
    maximumGrantGrosze: amount(draft.maximumGrantGrosze),
    maximumGrantShare: share(draft.maximumGrantShare),
    maximumAdministrativeShare: share(draft.maximumAdministrativeShare),
    offersPerOrganisation: whole(draft.offersPerOrganisation, 1),
    resultsTableRequired: draft.resultsTableRequired,
    ...conditionsOf(draft),
  };
}

/** The fields in which two versions of a draft differ, in the order of the form. The order of keys does not count. */
export function differingFields(mine: CallDraft, theirs: CallDraft): (keyof CallDraft)[] {
  const fields = Object.keys(theirs) as (keyof CallDraft)[];
  return fields.filter((field) => canonicalJson(mine[field]) !== canonicalJson(theirs[field]));
}
