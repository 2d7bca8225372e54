import type { FieldChange } from './changes-between';
import { ORDER, placeOf } from './place';
import { sameValue } from './same';
import type { Group } from './shape';
import { ABSENT, valueAt, withValueAt } from './value-at';

/** A change that was not made, because somebody else changed the same place. */
export interface ChangeConflict {
  /** The place in dispute: the field, or the whole row where one side removed it. */
  readonly path: string;
  /** The change that was wanted. */
  readonly mine: FieldChange;
  /** What stands there now; null where the row was removed. */
  readonly theirs: unknown;
}

export interface Applied<Content> {
  readonly content: Content;
  /** The changes that made a difference. */
  readonly made: readonly FieldChange[];
  readonly conflicts: readonly ChangeConflict[];
}

/**
 * Puts changes that were made on an older content into the current one, field by field. Where the field still says
 * what it said before, it is changed; where it says already what is wanted, nothing has to be done; otherwise somebody
 * else was there first: their value stays and the change comes back as a conflict. The order of rows is never in
 * dispute: the later order is taken, and rows that it does not know keep their neighbour.
 *
 * The changes must have passed `changeProblems`.
 */
export function applyChanges<Content extends object>(
  form: Group,
  current: Content,
  changes: readonly FieldChange[],
): Applied<Content> {
  let content = current;
  const made: FieldChange[] = [];
  const conflicts: ChangeConflict[] = [];
  for (const change of changes) {
    const { path, from, to } = change;
    const now = valueAt(content, path);
    if (now === ABSENT) {
      // Its row was removed by somebody else.
      const row = path.split('/').slice(0, rowDepth(form, path)).join('/');
      if (!conflicts.some((other) => other.path === row)) {
        conflicts.push({ path: row, mine: change, theirs: null });
      }
    } else if (!sameValue(now, to)) {
      if (path.endsWith(`/${ORDER}`) || sameValue(now, from)) {
        content = withValueAt(content, path, to);
        if (!sameValue(valueAt(content, path), now)) made.push(change);
      } else {
        conflicts.push({ path, mine: change, theirs: now });
      }
    }
  }
  return { content, made, conflicts };
}

/** Steps of the path up to the row that it leads through. */
function rowDepth(form: Group, path: string): number {
  const steps = path.split('/');
  const depth = steps.findIndex(
    (_step, index) => placeOf(form, steps.slice(0, index + 1).join('/'))?.kind === 'row',
  );
  return depth < 0 ? steps.length : depth + 1;
}
