import type { Problem, ProblemCode } from '../problems';

/** Problems of a programme's budget lines: codes are unique, and a UDPP line names its spheres (UDPP art. 4 ust. 1). */
export function programmeProblems(
  lines: readonly {
    readonly code: string;
    readonly legalBasis: string;
    readonly spheres: readonly string[];
  }[],
): Problem<ProblemCode>[] {
  const seen = new Set<string>();
  return lines.flatMap((line, index): Problem<ProblemCode>[] => {
    const problems: Problem<ProblemCode>[] = [];
    if (seen.has(line.code))
      problems.push({ code: 'line_code_repeated', path: `lines.${String(index)}.code` });
    seen.add(line.code);
    if (line.legalBasis === 'udpp' && line.spheres.length === 0) {
      problems.push({
        code: 'sphere_required',
        path: `lines.${String(index)}.spheres`,
        basis: 'UDPP art. 4 ust. 1',
      });
    }
    return problems;
  });
}
