import { addDays, type LocalDate } from '../calendar';
import { isInForce } from './parameter';
import type { Certainty } from './sources';

/** One version of a form: where it stands, how sure that is, and the days that choose it. */
export interface DatedForm<Kind extends string = string> {
  /** Names the version for good; stored with every submission that is written on it. */
  readonly template: string;
  /** What the form is for; its versions follow one another without a gap. */
  readonly kind: Kind;
  readonly basis: string;
  readonly certainty: Certainty;
  /** First day in force; absent: as far back as this product looks. */
  readonly validFrom?: LocalDate;
  /** Last day in force; absent: until further notice. */
  readonly validTo?: LocalDate;
}

/** All versions of the forms of one sort of offer. A version is never changed or taken out: another one follows it. */
export interface DatedForms<Form extends DatedForm> {
  readonly all: readonly Form[];
  /** The version on the day that the law names. @throws RangeError when none is in force: a form is never guessed */
  on(kind: Form['kind'], day: LocalDate): Form;
  /** The version that a submission names. @throws RangeError for one that never was */
  named(template: string): Form;
  /** The oldest version of the kind. @throws RangeError for an unknown kind */
  first(kind: Form['kind']): Form;
}

/**
 * The register of the versions of forms.
 * @throws RangeError where two versions have one name, overlap, or leave days between them
 */
export function datedForms<Form extends DatedForm>(all: readonly Form[]): DatedForms<Form> {
  if (new Set(all.map(({ template }) => template)).size < all.length) {
    throw new RangeError('Two versions of forms have the same name');
  }
  const byKind = new Map<string, Form[]>();
  for (const form of all) byKind.set(form.kind, [...(byKind.get(form.kind) ?? []), form]);
  for (const [kind, forms] of byKind) byKind.set(kind, inOrder(forms));
  const found = (form: Form | undefined, what: string): Form => {
    if (form === undefined) throw new RangeError(`There is no form ${what}`);
    return form;
  };
  return {
    all,
    on: (kind, day) =>
      found(
        byKind.get(kind)?.find((form) => isInForce(form, day)),
        `${kind} on ${day}`,
      ),
    named: (template) =>
      found(
        all.find((form) => form.template === template),
        template,
      ),
    first: (kind) => found(byKind.get(kind)?.[0], kind),
  };
}

/** Versions of one kind from the oldest; each begins on the day after the one before it ends. */
function inOrder<Form extends DatedForm>(forms: readonly Form[]): Form[] {
  const sorted = [...forms].sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1));
  sorted.slice(1).forEach((form, index) => {
    const before = sorted[index]?.validTo;
    if (before === undefined || addDays(before, 1) !== form.validFrom) {
      throw new RangeError(`The days of ${form.template} do not follow those of the version before it`);
    }
  });
  return sorted;
}
