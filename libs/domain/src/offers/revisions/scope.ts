import type { Problem, ProblemCode } from '../../problems';
import type { FieldChange } from '../../drafts';
import { changesBetween } from '../changes';
import type { OfferContent } from '../offer-content';

/**
 * The places of an offer that are open again: fields (`title`), rows (`costs/<id>`), whole lists and groups (`costs`,
 * `sources`). Whatever lies under an open place is open too.
 */
export type Scope = readonly string[];

/** Is the place open? */
export function isOpenPlace(scope: Scope, path: string): boolean {
  return scope.some((open) => path === open || path.startsWith(`${open}/`));
}

/** Is something under the place open, or the place itself? */
export function isOpenWithin(scope: Scope, path: string): boolean {
  return isOpenPlace(scope, path) || scope.some((open) => open.startsWith(`${path}/`));
}

const AMOUNT_OF_COST = /^costs\/([^/]+)\/(?:unitCostGrosze|quantity|years(?:\/\d+)?)$/;

/**
 * Everything that is open when these places are named. Who may change an amount of table V.A may change what must
 * agree with it: the years of that cost, the sources (V.B) and the split between the applicants (V.C).
 */
export function openedBy(named: Scope): Scope {
  const opened = new Set(named);
  for (const path of named) {
    const [, cost] = AMOUNT_OF_COST.exec(path) ?? [];
    if (cost !== undefined) opened.add(`costs/${cost}/years`);
    if (cost !== undefined || path === 'costs' || /^costs\/[^/]+$/.test(path)) {
      opened.add('sources').add('joint/applicants');
    }
    if (path === 'sources' || path.startsWith('sources/')) opened.add('joint/applicants');
  }
  return [...opened];
}

/** Changes that lie outside the scope, each with its place as the path. */
export function changesOutside(
  changes: readonly Pick<FieldChange, 'path'>[],
  scope: Scope,
): Problem<ProblemCode>[] {
  return changes
    .filter(({ path }) => !isOpenPlace(scope, path))
    .map(({ path }) => ({ code: 'offer_field_closed' as const, path }));
}

/** What was changed between the two contents outside the scope: nothing, or the revision is refused. */
export function closedFieldsChanged(
  before: OfferContent,
  after: OfferContent,
  scope: Scope,
): Problem<ProblemCode>[] {
  return changesOutside(changesBetween(before, after), scope);
}
