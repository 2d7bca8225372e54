import { localDate } from '../calendar';
import { grosze } from '../money';
import { plainText } from '../rich-text';
import { PROGRAMME_SECTIONS } from '../statute';
import {
  amended,
  amendmentProblems,
  amendmentTotals,
  movementsOf,
  resolutionProblems,
  type LineDetails,
  type ProgrammeAmendment,
  type ProgrammeCase,
  type ProgrammeLine,
} from './index';

const line = (id: string, planned: number): ProgrammeLine => ({
  id,
  code: id.toUpperCase(),
  name: `Pozycja ${id}`,
  legalBasis: 'udpp',
  spheres: ['16'],
  division: '921',
  chapter: '92105',
  paragraph: '2360',
  priorityTasks: [],
  plannedGrosze: grosze(planned),
  limits: [],
});

/** Sport 59 000 zł, of which 20 000 zł are spoken for; culture 99 000 zł, all free. */
const PROGRAMME: ProgrammeCase = {
  kind: 'annual',
  year: 2026,
  yearTo: 2026,
  title: 'Program współpracy na rok 2026',
  sections: Object.fromEntries(PROGRAMME_SECTIONS.map(({ key, pl }) => [key, plainText(pl)])),
  lines: [line('sport', 5_900_000), line('culture', 9_900_000)],
};
const FREE = new Map([
  ['sport', grosze(3_900_000)],
  ['culture', grosze(9_900_000)],
]);
const NOTHING: ProgrammeAmendment = {
  justification: 'Zmiana budżetu',
  changes: [],
  newLines: [],
  sections: {},
};

const to = (lineId: string, planned: number) => ({ lineId, plannedGrosze: grosze(planned), limits: [] });
/** A line whose amount stays and of which something else is told. */
const described = (lineId: string, details: Partial<LineDetails>) => {
  const { name, spheres, division, chapter, paragraph, priorityTasks } = line(lineId, 0);
  return {
    ...to(lineId, 5_900_000),
    details: { name, spheres, division, chapter, paragraph, priorityTasks, ...details },
  };
};
const told = (change: Partial<ProgrammeAmendment>): string[] =>
  amendmentProblems({ programme: PROGRAMME, amendment: { ...NOTHING, ...change }, freeGrosze: FREE }).map(
    ({ code, path }) => `${code} ${path ?? ''}`.trim(),
  );

describe('amending an adopted programme', () => {
  it.each([
    ['an amount moved', { changes: [to('sport', 2_000_000), to('culture', 13_800_000)] }, []],
    ['a cut to exactly what is spoken for', { changes: [to('sport', 2_000_000)] }, []],
    [
      'a cut one grosz below it',
      { changes: [to('sport', 1_999_999)] },
      ['amendment_below_committed changes.0.plannedGrosze'],
    ],
    ['a line of nobody', { changes: [to('theatre', 100)] }, ['amendment_line_unknown changes.0.lineId']],
    [
      'a line twice',
      { changes: [to('sport', 6_000_000), to('sport', 5_900_000)] },
      ['duplicate_id changes.1.lineId'],
    ],
    ['the amounts as they are', { changes: [to('sport', 5_900_000)] }, ['amendment_changes_nothing']],
    [
      'the words as they are',
      { sections: { aims: PROGRAMME.sections.aims! } },
      ['amendment_changes_nothing'],
    ],
    ['other words', { sections: { aims: plainText('Nowy cel') } }, []],
    ['a section emptied', { sections: { aims: plainText('') } }, ['programme_section_missing sections.aims']],
    ['another name', { changes: [described('sport', { name: 'Sport' })] }, []],
    ['no name', { changes: [described('sport', { name: ' ' })] }, ['required changes.0.details.name']],
    [
      'half a classification',
      { changes: [described('sport', { chapter: '851' })] },
      ['line_classification_invalid changes.0.details.division'],
    ],
    [
      'no sphere',
      { changes: [described('sport', { spheres: [] })] },
      ['sphere_required changes.0.details.spheres'],
    ],
    ['the words of a line as they are', { changes: [described('sport', {})] }, ['amendment_changes_nothing']],
    ['a new line', { newLines: [line('health', 700_000)] }, []],
    [
      'a new line with a code in use',
      { newLines: [{ ...line('x', 1), code: 'sport' }] },
      ['line_code_repeated newLines.0.code'],
    ],
    [
      'a new line with an id in use',
      { newLines: [{ ...line('sport', 1), code: 'NEW' }] },
      ['duplicate_id newLines.0.id'],
    ],
    ['no reason', { justification: ' ', changes: [to('sport', 5_000_000)] }, ['required justification']],
  ] as [string, Partial<ProgrammeAmendment>, string[]][])('with %s', (_name, change, problems) => {
    expect(told(change)).toEqual(problems);
  });

  it('says the least possible amount and the provision', () => {
    const amendment = { ...NOTHING, changes: [to('sport', 0)] };
    expect(amendmentProblems({ programme: PROGRAMME, amendment, freeGrosze: FREE })).toEqual([
      {
        code: 'amendment_below_committed',
        path: 'changes.0.plannedGrosze',
        params: { line: 'Pozycja sport', leastGrosze: 2_000_000, askedGrosze: 0 },
        basis: 'UFP art. 46 ust. 1',
      },
    ]);
  });

  it('cuts first, then adds, and makes no movement for a line that stays', () => {
    const amendment = {
      ...NOTHING,
      changes: [to('culture', 10_000_000), to('sport', 5_000_000)],
      newLines: [line('health', 700_000), line('later', 0)],
    };
    expect(movementsOf(PROGRAMME, amendment)).toEqual([
      { lineId: 'sport', direction: 'cut', grosze: 900_000 },
      { lineId: 'culture', direction: 'add', grosze: 100_000 },
      { lineId: 'health', direction: 'add', grosze: 700_000 },
    ]);
    expect(amendmentTotals(PROGRAMME, amendment)).toEqual({
      before: 15_800_000,
      after: 15_700_000,
      difference: -100_000,
    });
    expect(amended(PROGRAMME, amendment).lines.map(({ id, plannedGrosze }) => [id, plannedGrosze])).toEqual([
      ['sport', 5_000_000],
      ['culture', 10_000_000],
      ['health', 700_000],
      ['later', 0],
    ]);
  });

  it('of several years changes the limits with the amount, whatever lies on the line', () => {
    const limits = [
      { year: 2026, grosze: grosze(1) },
      { year: 2027, grosze: grosze(2) },
    ];
    const programme: ProgrammeCase = { ...PROGRAMME, kind: 'multiYear', yearTo: 2027 };
    const problems = (plannedGrosze: number) =>
      amendmentProblems({
        programme,
        amendment: {
          ...NOTHING,
          changes: [{ lineId: 'sport', plannedGrosze: grosze(plannedGrosze), limits }],
        },
        freeGrosze: new Map(),
      }).map(({ code, path }) => `${code} ${path ?? ''}`);
    expect(problems(3)).toEqual([]);
    expect(problems(4)).toEqual(['line_limits_differ changes.0.limits']);
  });
});

describe('the day of a resolution', () => {
  it.each([
    ['2026-03-10', null, []],
    ['2026-03-11', null, ['resolution_date_in_future']],
    ['2025-11-19', '2025-11-20', ['resolution_before_previous']],
    ['2025-11-20', '2025-11-20', []],
  ])('%s, recorded on 10 March 2026 after %s', (day, previous, codes) => {
    const found = resolutionProblems(
      localDate(day),
      localDate('2026-03-10'),
      previous === null ? null : localDate(previous),
    );
    expect(found.map(({ code }) => code)).toEqual(codes);
  });
});
