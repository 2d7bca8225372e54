import type { Problem, ProblemCode } from '@nurt/domain/problems';

export type RefusalKind =
  'malformed' | 'signInRequired' | 'forbidden' | 'notFound' | 'conflict' | 'invalid' | 'slowed';

/**
 * A "no" that the caller can act on. Each kind answers one question: is it well formed (400), who are you (401),
 * may you (403, or 404 where the record should be invisible), may it happen now (409), is the content right (422).
 */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly code: ProblemCode,
    readonly problems: readonly Problem<ProblemCode>[] = [{ code }],
    /** Seconds after which another try makes sense. */
    readonly retryAfter?: number,
  ) {
    super(`${kind}: ${problems.map((problem) => problem.code).join(', ')}`);
    this.name = 'Refusal';
  }
}

export const refuse = {
  malformed: (problems: readonly Problem<ProblemCode>[]) =>
    new Refusal('malformed', 'malformed_request', problems),
  signIn: () => new Refusal('signInRequired', 'sign_in_required'),
  forbidden: (code: ProblemCode = 'forbidden') => new Refusal('forbidden', code),
  /** The params, to whoever may know, say what has become of it. */
  notFound: (code: ProblemCode = 'not_found', params?: Problem['params']) =>
    new Refusal('notFound', code, [{ code, params }]),
  /** It may not happen now: the state or another person's change is in the way. */
  conflict: (code: ProblemCode, params?: Problem['params'], basis?: string) =>
    new Refusal('conflict', code, [{ code, params, basis }]),
  /** All that is wrong with the content, at once. Requires at least one problem. */
  invalid: (problems: readonly Problem<ProblemCode>[]) =>
    new Refusal('invalid', problems[0]?.code ?? 'malformed_request', problems),
};

/** Refuses with every problem of the list, or does nothing when it is empty. */
export function refuseIfAny(problems: readonly Problem<ProblemCode>[]): void {
  if (problems.length > 0) throw refuse.invalid(problems);
}
