import type { Problem, ProblemCode } from '@nurt/domain/problems';

/** Levels of lists and objects in a body; no form has half as many. */
const DEEPEST = 32;
/** Fields of one object; each that is not known is looked up among all the others. */
const MOST_FIELDS = 200;
/** Rows of one list: the longest of any form, the changes of a draft. Each row is looked at, also when there are too many. */
const MOST_ROWS = 2500;
/** Values of a body altogether: above every change of a whole offer at once. */
const MOST_VALUES = 100_000;

/**
 * Why a body may not even be looked at, or undefined. The libraries that look at bodies call themselves on every level
 * until the stack is full, compare every field with every other, and ask a field named `constructor` what the value is.
 */
export function unreadableBody(body: object): Problem<ProblemCode> | undefined {
  let values = 0;
  const problemOf = (value: unknown, path: string, depth: number): Problem<ProblemCode> | undefined => {
    values += 1;
    if (values > MOST_VALUES || depth > DEEPEST) return { code: 'malformed_request' };
    if (typeof value !== 'object' || value === null) return undefined;
    const fields = Object.entries(value);
    if (Array.isArray(value)) {
      if (fields.length > MOST_ROWS) return { code: 'list_too_long', path, params: { maximum: MOST_ROWS } };
    } else if (fields.length > MOST_FIELDS) return { code: 'malformed_request' };
    for (const [key, inner] of fields) {
      const at = path === '' ? key : `${path}.${key}`;
      if (key === 'constructor' || key === '__proto__') return { code: 'unknown_field', path: at };
      const problem = problemOf(inner, at, depth + 1);
      if (problem) return problem;
    }
    return undefined;
  };
  return problemOf(body, '', 0);
}
