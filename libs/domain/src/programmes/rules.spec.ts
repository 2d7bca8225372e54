import { grosze } from '../money';
import { plainText } from '../rich-text';
import { MULTI_YEAR_SECTIONS, PROGRAMME_SECTIONS } from '../statute';
import { programmeProblems, type ProgrammeCase, type ProgrammeLine } from './index';

const LINE: ProgrammeLine = {
  id: 'a',
  code: 'BL1',
  name: 'Kultura',
  legalBasis: 'udpp',
  spheres: ['16'],
  division: '921',
  chapter: '92105',
  paragraph: '2360',
  priorityTasks: ['Koncerty plenerowe'],
  plannedGrosze: grosze(9_900_000),
  limits: [],
};

const ANNUAL: ProgrammeCase = {
  kind: 'annual',
  year: 2027,
  yearTo: 2027,
  title: 'Program współpracy na rok 2027',
  sections: Object.fromEntries(PROGRAMME_SECTIONS.map(({ key, pl }) => [key, plainText(pl)])),
  lines: [LINE],
};

const MULTI: ProgrammeCase = {
  ...ANNUAL,
  kind: 'multiYear',
  yearTo: 2029,
  sections: Object.fromEntries(MULTI_YEAR_SECTIONS.map(({ key, pl }) => [key, plainText(pl)])),
  lines: [
    {
      ...LINE,
      limits: [
        { year: 2027, grosze: grosze(4_000_000) },
        { year: 2028, grosze: grosze(5_900_000) },
        { year: 2029, grosze: grosze(0) },
      ],
    },
  ],
};

const told = (programme: ProgrammeCase): string[] =>
  programmeProblems(programme).map(({ code, path, basis }) =>
    [code, path, basis].filter(Boolean).join(' | '),
  );
const line = (change: Partial<ProgrammeLine>): ProgrammeCase => ({
  ...ANNUAL,
  lines: [{ ...LINE, ...change }],
});

describe('what a council may adopt', () => {
  it('meets no problem when everything the act asks for is there', () => {
    expect(programmeProblems(ANNUAL)).toEqual([]);
    expect(programmeProblems(MULTI)).toEqual([]);
  });

  it('has all eleven sections of an annual programme, each missing one with its point', () => {
    expect(told({ ...ANNUAL, sections: {} })).toEqual(
      PROGRAMME_SECTIONS.map(
        ({ key }, index) =>
          `programme_section_missing | sections.${key} | UDPP art. 5a ust. 4 pkt ${String(index + 1)}`,
      ),
    );
  });

  it('has the five sections of a multi-year programme and needs no others', () => {
    expect(told({ ...MULTI, sections: {} })).toEqual(
      ['aims', 'subjectScope', 'period', 'implementation', 'plannedFunds'].map(
        (key) => `programme_section_missing | sections.${key} | UDPP art. 5a ust. 5`,
      ),
    );
  });

  it('does not take white space for a section', () => {
    const sections = { ...ANNUAL.sections, period: plainText(' ', '\n') };
    expect(told({ ...ANNUAL, sections })).toEqual([
      'programme_section_missing | sections.period | UDPP art. 5a ust. 4 pkt 6',
    ]);
  });

  it.each([
    ['no lines', { ...ANNUAL, lines: [] }, ['budget_lines_required | lines | UDPP art. 5a ust. 4 pkt 8']],
    [
      'no money',
      line({ plannedGrosze: grosze(0) }),
      ['programme_funds_required | lines | UDPP art. 5a ust. 4 pkt 8'],
    ],
    ['no title', { ...ANNUAL, title: ' ' }, ['required | title']],
    ['a line without a code', line({ code: '' }), ['required | lines.0.code']],
    ['a line without a name', line({ name: ' ' }), ['required | lines.0.name']],
    [
      'no sphere under UDPP',
      line({ spheres: [] }),
      ['sphere_required | lines.0.spheres | UDPP art. 4 ust. 1'],
    ],
    [
      'no sphere of small grants',
      line({ legalBasis: 'udpp_small_grant', spheres: [] }),
      ['sphere_required | lines.0.spheres | UDPP art. 4 ust. 1'],
    ],
    ['no sphere under the sports act', line({ legalBasis: 'sports_act', spheres: [] }), []],
    ['no sphere under the public health act', line({ legalBasis: 'public_health_act', spheres: [] }), []],
    [
      'a chapter of another division',
      line({ chapter: '92605' }),
      ['line_classification_invalid | lines.0.division | UFP art. 39 ust. 1'],
    ],
    [
      'a task without words',
      line({ priorityTasks: ['Koncerty', ' '] }),
      ['required | lines.0.priorityTasks.1'],
    ],
    [
      'codes that differ in letters only',
      { ...ANNUAL, lines: [LINE, { ...LINE, id: 'b', code: ' bl1' }] },
      ['line_code_repeated | lines.1.code'],
    ],
    [
      'several years in an annual one',
      { ...ANNUAL, yearTo: 2028 },
      ['programme_years_invalid | yearTo | UDPP art. 5a ust. 2'],
    ],
  ] as [string, ProgrammeCase, string[]][])('with %s', (_name, programme, problems) => {
    expect(told(programme)).toEqual(problems);
  });

  it.each([
    [2027, ['programme_years_invalid']],
    [2028, ['line_limits_missing']],
    [2029, []],
    [2036, ['line_limits_missing']],
    [2037, ['programme_years_invalid', 'line_limits_missing']],
  ])('of several years from 2027 to %i', (yearTo, codes) => {
    const found = programmeProblems({ ...MULTI, yearTo }).map(({ code }) => code);
    expect(found.filter((code) => yearTo !== 2027 || code === 'programme_years_invalid')).toEqual(codes);
  });

  it('has limits of the years that make up the amount of the line', () => {
    const lines = [{ ...MULTI.lines[0]!, plannedGrosze: grosze(10_000_000) }];
    expect(programmeProblems({ ...MULTI, lines })).toEqual([
      {
        code: 'line_limits_differ',
        path: 'lines.0.limits',
        params: { sumGrosze: 9_900_000, plannedGrosze: 10_000_000 },
        basis: 'UDPP art. 5a ust. 5',
      },
    ]);
  });
});
