import type { Group, Leaf, Rows, Shape } from './shape';

/** The name under which the order of a list is addressed; no row has it as its id. */
export const ORDER = 'order';

/** What a path addresses: one field, a whole row of a list, the order of a list, one year of a cost. */
export type Place =
  | { readonly kind: 'leaf'; readonly leaf: Leaf }
  | { readonly kind: 'row'; readonly rows: Rows; readonly id: string }
  | { readonly kind: 'order'; readonly rows: Rows }
  | { readonly kind: 'year' };

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const YEAR = /^(?:20\d\d|2100)$/;

export function isRowId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

/** A year that a cost may be divided into, as the last step of a path. */
export function isYearStep(step: string): boolean {
  return YEAR.test(step);
}

/**
 * What the path addresses in a draft on this form: `title`, `sources/grantGrosze`, `costs/<id>`, `costs/<id>/unitCostGrosze`,
 * `costs/<id>/years/2026`, `costs/order`. Null where the form has no such place.
 */
export function placeOf(form: Group, path: string): Place | null {
  const [first = '', ...rest] = path.split('/');
  return within(own(form.fields, first), rest);
}

/** Is the path the place itself, or something of it? */
export function isWithin(path: string, place: { readonly path: string }): boolean {
  return path === place.path || path.startsWith(`${place.path}/`);
}

function within(shape: Shape | undefined, steps: readonly string[]): Place | null {
  const [step, ...rest] = steps;
  if (shape === undefined) return null;
  switch (shape.kind) {
    case 'group':
      return step === undefined ? null : within(own(shape.fields, step), rest);
    case 'rows': {
      if (step === ORDER && rest.length === 0) return { kind: 'order', rows: shape };
      if (!isRowId(step)) return null;
      const [field, ...deeper] = rest;
      if (field === undefined) return { kind: 'row', rows: shape, id: step };
      return within(own(shape.fields, field), deeper);
    }
    case 'years':
      return step !== undefined && isYearStep(step) && rest.length === 0 ? { kind: 'year' } : null;
    default:
      return step === undefined ? { kind: 'leaf', leaf: shape } : null;
  }
}

/** A member of the record itself: `constructor` is no field. */
function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
