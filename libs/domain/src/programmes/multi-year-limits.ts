import type { Grosze } from '../money';
import type { Problem, ProblemCode } from '../problems';
import type { ProgrammeAmendment } from './amendment';
import type { ProgrammeCase, ProgrammeLine } from './content';
import { sameCode } from './rules';

/** An adopted multi-year programme, as far as it limits its years. */
export interface StandingLimits {
  readonly programmeId: string;
  readonly resolutionNumber: string;
  /** Does it say that its limits bind the annual programmes? Otherwise passing one is told and not refused. */
  readonly binding: boolean;
  readonly lines: readonly Pick<ProgrammeLine, 'code' | 'limits'>[];
}

/** A limit that an amount passes. */
export interface LimitPassed {
  readonly binding: boolean;
  readonly problem: Problem<ProblemCode>;
}

/** UDPP lets the council plan several years, with the planned amount among the contents; it sets no sanction. */
const BASIS = 'UDPP art. 5a ust. 2 i 5';

/**
 * The limits for a line of this code in a year: lines of annual and multi-year programmes belong together by their
 * code. A multi-year programme without such a line, or without the year, limits nothing.
 */
export function limitsFor(
  standing: readonly StandingLimits[],
  code: string,
  year: number,
): { readonly of: StandingLimits; readonly limitGrosze: Grosze }[] {
  return standing.flatMap((of) =>
    of.lines
      .filter((line) => sameCode(line.code) === sameCode(code))
      .flatMap(({ limits }) => limits.filter((limit) => limit.year === year))
      .map((limit) => ({ of, limitGrosze: limit.grosze })),
  );
}

/** Every limit of its year that a line of an annual programme passes. */
export function limitsPassed(
  { kind, year, lines }: Pick<ProgrammeCase, 'kind' | 'year' | 'lines'>,
  standing: readonly StandingLimits[],
): LimitPassed[] {
  if (kind !== 'annual') return [];
  return lines.flatMap((line, index) => passedBy(line, year, standing, `lines.${String(index)}`));
}

/** The same of an amendment: lines that it raises or opens. What stood above a limit before is not told again. */
export function limitsPassedByAmendment(
  { kind, year, lines }: Pick<ProgrammeCase, 'kind' | 'year' | 'lines'>,
  { changes, newLines }: Pick<ProgrammeAmendment, 'changes' | 'newLines'>,
  standing: readonly StandingLimits[],
): LimitPassed[] {
  if (kind !== 'annual') return [];
  const known = new Map(lines.map((line) => [line.id, line]));
  return [
    ...changes.flatMap((change, index) => {
      const line = known.get(change.lineId);
      if (line === undefined || change.plannedGrosze <= line.plannedGrosze) return [];
      const raised = { ...line, ...change, code: line.code };
      return passedBy(raised, year, standing, `changes.${String(index)}`);
    }),
    ...newLines.flatMap((line, index) => passedBy(line, year, standing, `newLines.${String(index)}`)),
  ];
}

/** What keeps the council from adopting, and what it is only told. */
export function splitByForce(passed: readonly LimitPassed[]): {
  readonly refused: Problem<ProblemCode>[];
  readonly told: Problem<ProblemCode>[];
} {
  const of = (force: boolean) =>
    passed.filter(({ binding }) => binding === force).map(({ problem }) => problem);
  return { refused: of(true), told: of(false) };
}

function passedBy(
  { code, name, plannedGrosze }: Pick<ProgrammeLine, 'code' | 'name' | 'plannedGrosze'>,
  year: number,
  standing: readonly StandingLimits[],
  at: string,
): LimitPassed[] {
  return limitsFor(standing, code, year)
    .filter(({ limitGrosze }) => plannedGrosze > limitGrosze)
    .map(({ of: { binding, resolutionNumber }, limitGrosze }) => ({
      binding,
      problem: {
        code: binding ? ('line_above_binding_limit' as const) : ('line_above_limit' as const),
        path: `${at}.plannedGrosze`,
        params: {
          line: `${code} ${name}`,
          year,
          plannedGrosze,
          limitGrosze,
          excessGrosze: plannedGrosze - limitGrosze,
          resolution: resolutionNumber,
        },
        basis: BASIS,
      },
    }));
}

/** What calls of earlier years promise for a year on lines of one code, grosze. */
export interface YearPromise {
  readonly code: string;
  readonly grosze: Grosze;
}

/**
 * Lines that plan less than multi-year calls and agreements of earlier years promise for this one (UDPP art. 16 ust. 3).
 * The council may; the promises then wait for an amendment.
 */
export function promisesUncovered(
  { kind, year, lines }: Pick<ProgrammeCase, 'kind' | 'year' | 'lines'>,
  promised: readonly YearPromise[],
): Problem<ProblemCode>[] {
  if (kind !== 'annual') return [];
  return promised.flatMap(({ code, grosze }): Problem<ProblemCode>[] => {
    const index = lines.findIndex((line) => sameCode(line.code) === sameCode(code));
    const line = lines[index];
    const plannedGrosze = line?.plannedGrosze ?? 0;
    return plannedGrosze >= grosze
      ? []
      : [
          {
            code: 'line_below_promised',
            path: line ? `lines.${String(index)}.plannedGrosze` : 'lines',
            params: {
              line: line ? `${line.code} ${line.name}` : code,
              year,
              plannedGrosze,
              promisedGrosze: grosze,
            },
            basis: 'UDPP art. 16 ust. 3',
          },
        ];
  });
}

/** Limits that bind and that an amendment would put below what calls promise of them already. */
export function limitsBelowPromised(
  { lines }: Pick<ProgrammeCase, 'lines'>,
  { changes }: Pick<ProgrammeAmendment, 'changes'>,
  promised: ReadonlyMap<number, readonly YearPromise[]>,
): Problem<ProblemCode>[] {
  const known = new Map(lines.map((line) => [line.id, line]));
  return changes.flatMap(({ lineId, limits }, index) => {
    const line = known.get(lineId);
    if (!line) return [];
    return limits.flatMap(({ year, grosze }): Problem<ProblemCode>[] => {
      const promise = promised.get(year)?.find(({ code }) => sameCode(code) === sameCode(line.code));
      return promise === undefined || grosze >= promise.grosze
        ? []
        : [
            {
              code: 'limit_below_promised',
              path: `changes.${String(index)}.limits`,
              params: { line: `${line.code} ${line.name}`, year, promisedGrosze: promise.grosze },
              basis: BASIS,
            },
          ];
    });
  });
}
