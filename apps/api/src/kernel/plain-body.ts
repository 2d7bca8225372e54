import type { Problem, ProblemCode } from '@nurt/domain/problems';

/** Levels of lists and objects in a body; no form has half as many. */
const DEEPEST = 32;

/**
 * Why a body may not even be looked at, or undefined. The libraries that look at bodies call themselves on every level
 * until the stack is full, and ask a field named `constructor` what the value is.
 */
export function unreadableBody(value: unknown, path = '', depth = 1): Problem<ProblemCode> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > DEEPEST) return { code: 'malformed_request' };
  for (const [key, inner] of Object.entries(value)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (key === 'constructor' || key === '__proto__') return { code: 'unknown_field', path: at };
    const problem = unreadableBody(inner, at, depth + 1);
    if (problem) return problem;
  }
  return undefined;
}
