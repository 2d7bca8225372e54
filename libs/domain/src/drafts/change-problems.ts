import { isEnteredDay } from '../calendar';
import { isGrosze, MAX_AMOUNT } from '../money';
import type { Problem } from '../problems/problem';
import { isPrintable } from '../text';
import type { FieldChange } from './changes-between';
import { isRowId, isYearStep, placeOf, type Place } from './place';
import { isPlain } from './same';
import { MOST_YEARS, type Group, type Leaf, type Rows, type Shape } from './shape';
import { valueAt } from './value-at';

/** What may be wrong with the shape of a change. */
export type ChangeProblem = Problem<
  | 'unknown_field'
  | 'required'
  | 'invalid_id'
  | 'invalid_text'
  | 'text_too_long'
  | 'invalid_date'
  | 'invalid_amount'
  | 'amount_negative'
  | 'amount_too_large'
  | 'invalid_number'
  | 'number_too_small'
  | 'number_too_large'
  | 'invalid_choice'
  | 'invalid_list'
  | 'invalid_object'
  | 'list_too_long'
  | 'duplicate_id'
>;

/**
 * What is wrong with the shape of changes: places that the form does not have, values that the place cannot hold. Paths
 * lead into the list: `changes.2.path`, `changes.2.to`, `changes.2.to.unitCostGrosze`. What is missing is no concern of
 * theirs: a draft may lack anything.
 *
 * @param content what they are for: some parts of the form only some drafts have
 */
export function changeProblems(
  form: Group,
  changes: readonly FieldChange[],
  content: object,
): ChangeProblem[] {
  return changes.flatMap(({ path, from, to }, index): ChangeProblem[] => {
    const at = `changes.${index}`;
    const place = placeOf(form, path);
    if (place === null || isClosed(place) || isAbsentPart(form, path, content))
      return [{ code: 'unknown_field', path: `${at}.path` }];
    switch (place.kind) {
      case 'leaf':
        return leafProblems(place.leaf, to, `${at}.to`);
      case 'year':
        return amountProblems(to, `${at}.to`);
      case 'order':
        return orderProblems(place.rows, to, `${at}.to`);
      case 'row':
        // A row comes or goes; its fields are changed one by one.
        if ((from === null) === (to === null)) return [{ code: 'invalid_object', path: `${at}.to` }];
        return to === null ? [] : rowProblems(place.rows, place.id, to, `${at}.to`);
    }
  });
}

/** A list whose rows come and go elsewhere: only what they say is written. */
function isClosed(place: Place): boolean {
  return (place.kind === 'row' || place.kind === 'order') && place.rows.fixed === true;
}

/** A part of the form that this draft does not have. */
function isAbsentPart(form: Group, path: string, content: object): boolean {
  const [part = ''] = path.split('/');
  const shape = form.fields[part];
  const isOptional = shape?.kind === 'group' && shape.optional === true;
  return isOptional && (content as Readonly<Record<string, unknown>>)[part] === undefined;
}

function rowProblems(rows: Rows, id: string, row: unknown, path: string): ChangeProblem[] {
  if (!isPlain(row)) return [{ code: 'invalid_object', path }];
  const unknown = Object.keys(row).filter((key) => key !== 'id' && !Object.hasOwn(rows.fields, key));
  return [
    ...unknown.map((key): ChangeProblem => ({ code: 'unknown_field', path: `${path}.${key}` })),
    ...(row['id'] === id ? [] : [{ code: 'invalid_id', path: `${path}.id` } as const]),
    ...Object.entries(rows.fields).flatMap(([name, field]): ChangeProblem[] => {
      const value = row[name];
      const at = `${path}.${name}`;
      if (value === undefined) return [{ code: 'required', path: at }];
      return field.kind === 'years' ? yearsProblems(value, at) : leafProblems(field, value, at);
    }),
  ];
}

function yearsProblems(value: unknown, path: string): ChangeProblem[] {
  if (!Array.isArray(value)) return [{ code: 'invalid_list', path }];
  if (value.length > MOST_YEARS) return [{ code: 'list_too_long', path, params: { maximum: MOST_YEARS } }];
  const years = value.map((part: unknown) => (isPlain(part) ? part['year'] : undefined));
  return value.flatMap((part: unknown, index): ChangeProblem[] => {
    const at = `${path}.${index}`;
    if (!isPlain(part)) return [{ code: 'invalid_object', path: at }];
    const year = part['year'];
    return [
      ...(typeof year === 'number' && isYearStep(String(year))
        ? []
        : [{ code: 'invalid_number', path: `${at}.year` } as const]),
      ...(years.indexOf(year) < index ? [{ code: 'duplicate_id', path: `${at}.year` } as const] : []),
      ...(part['grosze'] === null || part['grosze'] === undefined
        ? [{ code: 'required', path: `${at}.grosze` } as const]
        : amountProblems(part['grosze'], `${at}.grosze`)),
      ...Object.keys(part)
        .filter((key) => key !== 'year' && key !== 'grosze')
        .map((key): ChangeProblem => ({ code: 'unknown_field', path: `${at}.${key}` })),
    ];
  });
}

function orderProblems(rows: Rows, value: unknown, path: string): ChangeProblem[] {
  if (!Array.isArray(value) || !value.every(isRowId)) return [{ code: 'invalid_list', path }];
  // Both sides may have added rows up to the maximum.
  if (value.length > 2 * rows.maximum) {
    return [{ code: 'list_too_long', path, params: { maximum: rows.maximum } }];
  }
  return new Set(value).size === value.length ? [] : [{ code: 'duplicate_id', path }];
}

function leafProblems(leaf: Leaf, value: unknown, path: string): ChangeProblem[] {
  switch (leaf.kind) {
    case 'text':
      if (typeof value !== 'string' || !isPrintable(value)) return [{ code: 'invalid_text', path }];
      return value.length > leaf.maximum
        ? [{ code: 'text_too_long', path, params: { maximum: leaf.maximum } }]
        : [];
    case 'day':
      return value === null || isEnteredDay(value) ? [] : [{ code: 'invalid_date', path }];
    case 'amount':
      return amountProblems(value, path);
    case 'flag':
      return typeof value === 'boolean' ? [] : [{ code: 'invalid_choice', path }];
    case 'link':
      return value === null || isRowId(value) ? [] : [{ code: 'invalid_id', path }];
    case 'whole':
      if (value === null) return [];
      if (!Number.isSafeInteger(value)) return [{ code: 'invalid_number', path }];
      if ((value as number) < 0) return [{ code: 'number_too_small', path, params: { minimum: 0 } }];
      return (value as number) > leaf.maximum
        ? [{ code: 'number_too_large', path, params: { maximum: leaf.maximum } }]
        : [];
    case 'choice':
      if (value === null && leaf.obligatory === undefined) return [];
      return leaf.values.includes(value as string) ? [] : [{ code: 'invalid_choice', path }];
  }
}

function amountProblems(value: unknown, path: string): ChangeProblem[] {
  if (value === null) return [];
  if (!isGrosze(value)) return [{ code: 'invalid_amount', path }];
  if (value < 0) return [{ code: 'amount_negative', path }];
  return value > MAX_AMOUNT ? [{ code: 'amount_too_large', path, params: { maximum: MAX_AMOUNT } }] : [];
}

/** Lists that are longer than the form allows, by the name of the list: `costs`, `sport/groups`. */
export function listProblems(form: Group, content: object): ChangeProblem[] {
  return listsOf(form, '').flatMap(({ path, rows }): ChangeProblem[] => {
    const list = valueAt(content, path);
    if (!Array.isArray(list) || list.length <= rows.maximum) return [];
    return [{ code: 'list_too_long', path, params: { maximum: rows.maximum } }];
  });
}

function listsOf(shape: Shape, path: string): { readonly path: string; readonly rows: Rows }[] {
  if (shape.kind === 'rows') return shape.fixed ? [] : [{ path, rows: shape }];
  if (shape.kind !== 'group') return [];
  return Object.entries(shape.fields).flatMap(([name, field]) =>
    listsOf(field, path === '' ? name : `${path}/${name}`),
  );
}
