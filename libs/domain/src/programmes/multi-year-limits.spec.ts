import { grosze } from '../money';
import {
  limitsPassed,
  limitsPassedByAmendment,
  splitByForce,
  type ProgrammeLine,
  type StandingLimits,
} from './index';

const line = (code: string, planned: number): ProgrammeLine => ({
  id: code,
  code,
  name: 'Kultura',
  legalBasis: 'udpp',
  spheres: ['16'],
  division: '921',
  chapter: '92105',
  paragraph: '2360',
  priorityTasks: [],
  plannedGrosze: grosze(planned),
  limits: [],
});

/** Culture (P1): 90 000 zł in 2027, 80 000 zł in 2028. */
const standing = (binding: boolean): StandingLimits => ({
  programmeId: 'multi',
  resolutionNumber: 'L/500/2026',
  binding,
  lines: [
    {
      code: 'P1',
      limits: [
        { year: 2027, grosze: grosze(9_000_000) },
        { year: 2028, grosze: grosze(8_000_000) },
      ],
    },
  ],
});

const annual = (year: number, ...lines: ProgrammeLine[]) => ({ kind: 'annual' as const, year, lines });
const told = (...args: Parameters<typeof limitsPassed>) =>
  limitsPassed(...args).map(({ problem: { code, path } }) => `${code} ${path ?? ''}`);

describe('limits of a multi-year programme', () => {
  it.each([
    ['exactly the limit', annual(2027, line('P1', 9_000_000)), []],
    ['one grosz more', annual(2027, line('P1', 9_000_001)), ['line_above_limit lines.0.plannedGrosze']],
    [
      'the code in other letters',
      annual(2028, line(' p1 ', 9_000_000)),
      ['line_above_limit lines.0.plannedGrosze'],
    ],
    ['a line that it does not have', annual(2027, line('P2', 99_000_000)), []],
    ['a year that it does not have', annual(2029, line('P1', 99_000_000)), []],
  ])('told for a plan of %s', (_name, programme, expected) => {
    expect(told(programme, [standing(false)])).toEqual(expected);
  });

  it('name the line, the year, the sum and the resolution, with the article', () => {
    expect(limitsPassed(annual(2028, line('P1', 9_900_000)), [standing(true)])).toEqual([
      {
        binding: true,
        problem: {
          code: 'line_above_binding_limit',
          path: 'lines.0.plannedGrosze',
          params: {
            line: 'P1 Kultura',
            year: 2028,
            plannedGrosze: 9_900_000,
            limitGrosze: 8_000_000,
            excessGrosze: 1_900_000,
            resolution: 'L/500/2026',
          },
          basis: 'UDPP art. 5a ust. 2 i 5',
        },
      },
    ]);
  });

  it('refuse only where the programme says that they bind, and bind no multi-year programme', () => {
    const programme = annual(2027, line('P1', 9_500_000));
    expect(splitByForce(limitsPassed(programme, [standing(false)])).refused).toEqual([]);
    expect(splitByForce(limitsPassed(programme, [standing(true)])).told).toEqual([]);
    expect(limitsPassed({ ...programme, kind: 'multiYear' }, [standing(true)])).toEqual([]);
  });

  it('are told of an amendment that raises a line or opens one, not of one that cuts a line still above', () => {
    const programme = annual(2027, line('P1', 9_500_000));
    const to = (planned: number) => ({
      changes: [{ lineId: 'P1', plannedGrosze: grosze(planned), limits: [] }],
      newLines: [],
    });
    const found = (amendment: ReturnType<typeof to>) =>
      limitsPassedByAmendment(programme, amendment, [standing(false)]).map(({ problem }) => problem.path);
    expect(found(to(9_600_000))).toEqual(['changes.0.plannedGrosze']);
    expect(found(to(9_400_000))).toEqual([]);
    expect(
      limitsPassedByAmendment(annual(2027), { changes: [], newLines: [line('P1', 9_000_001)] }, [
        standing(true),
      ]).map(({ binding, problem }) => [binding, problem.path]),
    ).toEqual([[true, 'newLines.0.plannedGrosze']]);
  });
});
