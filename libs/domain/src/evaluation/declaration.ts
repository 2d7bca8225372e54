import type { Problem, ProblemCode } from '../problems';

/**
 * Problems of a declaration on the grounds of KPA art. 24: whoever is impartial names no ground, whoever is not
 * names at least one.
 */
export function declarationProblems(impartial: boolean, grounds: readonly string[]): Problem<ProblemCode>[] {
  const basis = 'UDPP art. 15 ust. 2f';
  if (!impartial && grounds.length === 0) {
    return [{ code: 'declaration_grounds_required', path: 'grounds', basis }];
  }
  if (impartial && grounds.length > 0) {
    return [{ code: 'declaration_contradictory', path: 'grounds', basis }];
  }
  return [];
}
