import { isLocalDate, type LocalDate } from '@nurt/domain/calendar';
import {
  isGrosze,
  isQuantity,
  parseAmount,
  parseQuantity,
  type Grosze,
  type Quantity,
} from '@nurt/domain/money';
import {
  estimate,
  offerDraft,
  offerProblems,
  sourceShares,
  type CostItem,
  type Estimate,
  type JointPart,
  type OfferContent,
  type OfferTerms,
  type SportPart,
  type SourceTable,
  type YearAmount,
} from '@nurt/domain/offers';
import type { Draft } from '../../../../shared/api';
import type { DraftProblem } from '../../../../shared/drafts/field-errors';
import type { WrittenForm } from '../../../../shared/together';
import { tooLong } from './limits';
import { numberOfCost } from '../../read/numbering';

/** An offer as its form holds it: a number may still be unreadable text. */
export type OfferDraft = Draft<OfferContent>;

/** What the form says, as the server takes it: what cannot be read yet counts as not written, never as zero. */
export function readOffer(values: OfferDraft): OfferContent {
  return {
    ...(values.form === 'sport' || values.form === 'local' ? { form: values.form } : {}),
    ...(values.template ? { template: values.template } : {}),
    ...(values.sport ? { sport: readSport(values.sport) } : {}),
    ...(values.joint ? { joint: readJoint(values.joint) } : {}),
    contact: {
      name: text(values.contact.name),
      phone: text(values.contact.phone),
      email: text(values.contact.email),
    },
    title: text(values.title),
    taskFrom: day(values.taskFrom),
    taskTo: day(values.taskTo),
    description: text(values.description),
    place: text(values.place),
    activities: values.activities.map((activity) => ({
      id: text(activity.id),
      name: text(activity.name),
      description: text(activity.description),
      targetGroup: text(activity.targetGroup),
      from: day(activity.from),
      to: day(activity.to),
      thirdPartyScope: text(activity.thirdPartyScope),
    })),
    results: text(values.results),
    resultRows: values.resultRows.map((row) => ({
      id: text(row.id),
      name: text(row.name),
      target: text(row.target),
      monitoring: text(row.monitoring),
    })),
    experience: text(values.experience),
    resources: text(values.resources),
    costs: values.costs.map(readCost),
    sources: {
      grantGrosze: amount(values.sources.grantGrosze),
      ownFinancialGrosze: amount(values.sources.ownFinancialGrosze),
      ownNonFinancialGrosze: amount(values.sources.ownNonFinancialGrosze),
      recipientsGrosze: amount(values.sources.recipientsGrosze),
    },
    performance: values.performance === 'paid' || values.performance === 'unpaid' ? values.performance : null,
    otherInformation: text(values.otherInformation),
    declarations: {
      ...values.declarations,
      taxes: arrears(values.declarations.taxes),
      socialInsurance: arrears(values.declarations.socialInsurance),
    },
  };
}

/** Who applies together is agreed by invitation: the form only carries it. */
function readJoint({ representation, applicants }: NonNullable<OfferDraft['joint']>): JointPart {
  return {
    representation: text(representation),
    applicants: applicants.map((one) => ({
      ...(structuredClone(one) as JointPart['applicants'][number]),
      work: text(one.work),
      years: readYears(one.years),
    })),
  };
}

function readSport(sport: NonNullable<OfferDraft['sport']>): SportPart {
  return {
    discipline: text(sport.discipline),
    licence: text(sport.licence),
    league: text(sport.league),
    groups: sport.groups.map((group) => ({
      id: text(group.id),
      name: text(group.name),
      athletes: typeof group.athletes === 'number' ? group.athletes : null,
    })),
    coaches: sport.coaches.map((coach) => ({
      id: text(coach.id),
      qualification: text(coach.qualification),
      groups: text(coach.groups),
    })),
    purposes: {
      training: amount(sport.purposes.training),
      equipment: amount(sport.purposes.equipment),
      competitions: amount(sport.purposes.competitions),
      facilities: amount(sport.purposes.facilities),
      pay: amount(sport.purposes.pay),
    },
    declarations: { ...sport.declarations },
  };
}

/** One cost of the form, as the server takes it. */
export function readCost(cost: OfferDraft['costs'][number]): CostItem {
  return {
    id: text(cost.id),
    group: cost.group === 'administrative' ? 'administrative' : 'realisation',
    activityId: cost.activityId === '' ? null : cost.activityId,
    name: text(cost.name),
    unit: text(cost.unit),
    unitCostGrosze: amount(cost.unitCostGrosze),
    quantity: units(cost.quantity),
    years: readYears(cost.years),
  };
}

function readYears(years: OfferDraft['costs'][number]['years']): YearAmount[] {
  return years.flatMap((part) => {
    const grosze = amount(part.grosze);
    return grosze === null ? [] : [{ year: Number(part.year), grosze }];
  });
}

/** How an offer is written together with others. */
export const OFFER_FORM: WrittenForm<OfferDraft, OfferContent> = {
  rules: offerDraft,
  read: readOffer,
  unreadable,
  keptAs: 'offer',
};

/** Everything that the screen says about an offer being written. */
export interface WrittenOffer {
  readonly content: OfferContent;
  readonly estimate: Estimate;
  readonly sources: SourceTable;
  /** Everything that still keeps it from being submitted, in the order of the form. */
  readonly problems: readonly DraftProblem[];
}

/** Reads the form and checks it by the rules of the call, the same that the server will apply. */
export function lookAt(values: OfferDraft, terms: OfferTerms): WrittenOffer {
  const content = readOffer(values);
  const table = estimate(content);
  const unread = unreadable(values);
  const paths = new Set(unread.map(({ path }) => path));
  const problems = [
    ...unread,
    // A number that cannot be read is one thing to correct, not one that cannot be read and one that is missing.
    ...offerProblems(content, terms).filter(({ path }) => !paths.has(path)),
    ...tooLong(content),
  ];
  return {
    content,
    estimate: table,
    sources: sourceShares(content.sources),
    problems: problems.map((problem) => withRowNumber(problem, table)),
  };
}

/** A cost is named by the number it has in the table, not by its place in a list that nobody sees. */
function withRowNumber(problem: DraftProblem, table: Estimate): DraftProblem {
  const place = /^costs\.(\d+)\./.exec(problem.path ?? '')?.[1];
  if (place === undefined) return problem;
  return { ...problem, params: { ...problem.params, position: numberOfCost(table, Number(place)) } };
}

/** Numbers and days that were typed but cannot be read. */
export function unreadable(values: OfferDraft): DraftProblem[] {
  const problems: DraftProblem[] = [];
  const checkAmount = (path: string, held: unknown) => {
    if (typeof held !== 'string' || held.trim() === '') return;
    const read = parseAmount(held);
    if (!read.ok) problems.push({ code: read.code, path });
  };
  values.costs.forEach((cost, index) => {
    checkAmount(`costs.${index}.unitCostGrosze`, cost.unitCostGrosze);
    const held: unknown = cost.quantity;
    if (typeof held === 'string' && held.trim() !== '' && !parseQuantity(held).ok) {
      problems.push({ code: 'invalid_number', path: `costs.${index}.quantity` });
    }
    cost.years.forEach((part, place) => checkAmount(`costs.${index}.years.${place}.grosze`, part.grosze));
  });
  values.joint?.applicants.forEach(({ years }, index) =>
    years.forEach((part, place) =>
      checkAmount(`joint.applicants.${index}.years.${place}.grosze`, part.grosze),
    ),
  );
  for (const [key, held] of Object.entries(values.sources)) checkAmount(`sources.${key}`, held);
  for (const [key, held] of Object.entries(values.sport?.purposes ?? {})) {
    checkAmount(`sport.purposes.${key}`, held);
  }
  values.sport?.groups.forEach(({ athletes }, index) => {
    if (typeof athletes === 'string' && athletes.trim() !== '') {
      problems.push({ code: 'invalid_number', path: `sport.groups.${index}.athletes` });
    }
  });
  return problems;
}

const text = (held: string | null): string => held ?? '';
const day = (held: unknown): LocalDate | null => (isLocalDate(held) ? held : null);
const amount = (held: unknown): Grosze | null => (isGrosze(held) && held >= 0 ? held : null);
const units = (held: unknown): Quantity | null => (isQuantity(held) ? held : null);
const arrears = (held: unknown) => (held === 'inArrears' || held === 'notInArrears' ? held : null);
