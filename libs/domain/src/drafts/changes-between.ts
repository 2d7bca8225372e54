import { ORDER } from './place';
import { isPlain, sameValue, type Plain } from './same';
import type { Group, Shape } from './shape';

/** One field that was changed, with what stood there before. Rows are added `from` null and removed `to` null. */
export interface FieldChange {
  /** Steps divided by `/`; rows of lists by their ids: `costs/<id>/unitCostGrosze`. */
  readonly path: string;
  readonly from: unknown;
  readonly to: unknown;
}

/**
 * The fields in which two contents of one draft differ, in the order of the form: what has to be changed in `before`
 * so that it says what `after` says.
 */
export function changesBetween(form: Group, before: object, after: object): FieldChange[] {
  return Object.entries(form.fields).flatMap(([name, shape]) =>
    between(shape, name, (before as Plain)[name], (after as Plain)[name]),
  );
}

function between(shape: Shape, path: string, before: unknown, after: unknown): FieldChange[] {
  if (before === after) return [];
  switch (shape.kind) {
    case 'group':
      // Only some drafts have the part: nothing of it can be changed on the others.
      if (!isPlain(before) || !isPlain(after)) return [];
      return Object.entries(shape.fields).flatMap(([name, field]) =>
        between(field, `${path}/${name}`, before[name], after[name]),
      );
    case 'rows':
      return betweenRows(shape.fields, path, rowsOf(before, 'id'), rowsOf(after, 'id'));
    case 'years': {
      const [old, now] = [rowsOf(before, 'year'), rowsOf(after, 'year')];
      const years = [...new Set([...old.keys(), ...now.keys()])].sort();
      return years.flatMap((year) =>
        changed(`${path}/${year}`, old.get(year)?.['grosze'] ?? null, now.get(year)?.['grosze'] ?? null),
      );
    }
    default:
      return changed(path, before, after);
  }
}

function changed(path: string, from: unknown, to: unknown): FieldChange[] {
  return sameValue(from, to) ? [] : [{ path, from, to }];
}

function betweenRows(
  fields: Readonly<Record<string, Shape>>,
  path: string,
  before: ReadonlyMap<string, Plain>,
  after: ReadonlyMap<string, Plain>,
): FieldChange[] {
  const changes = [...after].flatMap(([id, row]) => {
    const old = before.get(id);
    if (old === undefined) return [{ path: `${path}/${id}`, from: null, to: row }];
    if (old === row) return [];
    return Object.entries(fields).flatMap(([name, field]) =>
      between(field, `${path}/${id}/${name}`, old[name], row[name]),
    );
  });
  const removed = [...before].filter(([id]) => !after.has(id));
  // New rows come last by themselves; only another order has to be said.
  const byItself = [
    ...[...before.keys()].filter((id) => after.has(id)),
    ...[...after.keys()].filter((id) => !before.has(id)),
  ];
  const wanted = [...after.keys()];
  return [
    ...removed.map(([id, row]) => ({ path: `${path}/${id}`, from: row, to: null })),
    ...changes,
    ...(sameValue(byItself, wanted) ? [] : [{ path: `${path}/${ORDER}`, from: byItself, to: wanted }]),
  ];
}

function rowsOf(value: unknown, key: 'id' | 'year'): ReadonlyMap<string, Plain> {
  const rows = Array.isArray(value) ? value.filter(isPlain) : [];
  return new Map(rows.map((row) => [String(row[key]), row]));
}
