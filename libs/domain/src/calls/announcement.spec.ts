import { localDate } from '../calendar';
import { basisPoints, grosze } from '../money';
import { announcementProblems, type AnnouncementCase } from './announcement';
import { readTerms } from './call-conditions';
import type { CallTerms, Criterion } from './call-terms';
import { earliestDeadline, publishedEverywhereOn } from './publications';

const criterion = (id: string, name: string, weight: number): Criterion => ({
  id,
  name,
  guidance: '',
  maximumPoints: 10,
  weight: basisPoints(weight),
  bonus: false,
  scale: [],
});

/** Announced on 1 December 2026 for the budget year 2027, closing on the earliest lawful day. */
const TERMS: CallTerms = readTerms({
  title: 'Sport dzieci i młodzieży',
  task: 'Zajęcia sportowe dla dzieci z Bochni',
  kind: 'support',
  poolGrosze: grosze(5_900_000),
  grantingRules: 'Dotację można przyznać na część kosztów.',
  taskFrom: localDate('2027-02-01'),
  taskTo: localDate('2027-12-15'),
  taskConditions: 'Na terenie Gminy Miasta Bochnia.',
  closesAt: '2026-12-22T14:30:00.000Z',
  selectionProcedure: 'Komisja opiniuje oferty, burmistrz rozstrzyga.',
  decisionBy: localDate('2027-01-20'),
  criteria: [criterion('c1', 'Możliwość realizacji', 6000), criterion('c2', 'Kalkulacja kosztów', 4000)],
  threshold: basisPoints(6000),
  checklist: [{ id: 'f1', text: 'Oferta dotyczy zadania z ogłoszenia' }],
  sameKindTasks: [
    { year: 2025, description: 'Sport', grantsGrosze: grosze(5_000_000), totalCostGrosze: grosze(7_000_000) },
    { year: 2026, description: 'Sport', grantsGrosze: grosze(5_500_000), totalCostGrosze: grosze(7_500_000) },
  ],
  maximumGrantGrosze: grosze(2_000_000),
  maximumGrantShare: basisPoints(9000),
  maximumAdministrativeShare: null,
  offersPerOrganisation: 1,
  resultsTableRequired: true,
});

const LAWFUL: AnnouncementCase = {
  terms: TERMS,
  publications: publishedEverywhereOn(localDate('2026-12-01')),
  line: { legalBasis: 'udpp', year: 2027, adopted: true },
  freeGrosze: grosze(5_900_000),
  now: new Date('2026-12-01T09:00:00Z'),
};

const withTerms = (terms: Partial<CallTerms>): AnnouncementCase => ({
  ...LAWFUL,
  terms: { ...TERMS, ...terms },
});
const codesOf = (announcement: AnnouncementCase): string[] =>
  announcementProblems(announcement).map(({ code, path }) => `${code} ${path ?? ''}`.trim());

describe('announcing a call', () => {
  it('meets no problem when everything the law asks for is there', () => {
    expect(announcementProblems(LAWFUL)).toEqual([]);
  });

  it('tells everything that an empty draft misses at once', () => {
    const empty = withTerms({
      task: ' ',
      poolGrosze: null,
      grantingRules: '',
      taskFrom: null,
      taskTo: null,
      taskConditions: '',
      closesAt: null,
      selectionProcedure: '',
      decisionBy: null,
      criteria: [],
      tieBreaks: [],
      checklist: [],
      sameKindTasks: [],
    });
    expect(codesOf(empty)).toEqual([
      'call_item_missing task',
      'call_item_missing grantingRules',
      'call_item_missing taskFrom',
      'call_item_missing taskTo',
      'call_item_missing taskConditions',
      'call_item_missing closesAt',
      'call_item_missing selectionProcedure',
      'call_item_missing decisionBy',
      'call_pool_required poolGrosze',
      'call_criteria_required criteria',
      'call_checklist_required checklist',
      'call_same_kind_missing sameKindTasks',
      'call_same_kind_missing sameKindTasks',
    ]);
  });

  it.each([
    ['task', { task: '' }, 'UDPP art. 13 ust. 2 pkt 1'],
    ['poolGrosze', { poolGrosze: null }, 'UDPP art. 13 ust. 2 pkt 2'],
    ['grantingRules', { grantingRules: '\n' }, 'UDPP art. 13 ust. 2 pkt 3'],
    ['taskConditions', { taskConditions: '' }, 'UDPP art. 13 ust. 2 pkt 4'],
    ['closesAt', { closesAt: null }, 'UDPP art. 13 ust. 2 pkt 5'],
    ['decisionBy', { decisionBy: null }, 'UDPP art. 13 ust. 2 pkt 6'],
    ['sameKindTasks', { sameKindTasks: TERMS.sameKindTasks.slice(0, 1) }, 'UDPP art. 13 ust. 2 pkt 7'],
  ])('cites the provision for a missing %s', (path, terms, basis) => {
    expect(announcementProblems(withTerms(terms))).toEqual([expect.objectContaining({ path, basis })]);
  });
});

describe('the window for offers', () => {
  it.each([
    ['2026-12-21T14:30:00.000Z', true],
    ['2026-12-21T23:00:00.000Z', true], // midnight that begins 22 December in Poland: the last day is the 21st
    ['2026-12-21T23:00:00.001Z', false],
    ['2026-12-22T07:00:00.000Z', false],
    ['2026-12-22T23:00:00.000Z', false],
  ])('of a call published on 1 December that closes at %s is too short: %s', (closesAt, short) => {
    expect(codesOf(withTerms({ closesAt })).includes('call_window_too_short closesAt')).toBe(short);
  });

  it('is counted from the last of the three publications and says the earliest lawful day', () => {
    const late = {
      ...LAWFUL,
      publications: { ...LAWFUL.publications, noticeBoard: localDate('2026-12-02') },
      now: new Date('2026-12-02T09:00:00Z'),
    };
    expect(announcementProblems(late)).toEqual([
      {
        code: 'call_window_too_short',
        path: 'closesAt',
        params: { days: 21, lastPublication: '2026-12-02', earliest: '2026-12-23' },
        basis: 'UDPP art. 13 ust. 1',
      },
    ]);
  });

  it('may not be in the past already', () => {
    const now = new Date('2026-12-22T14:30:00Z');
    expect(codesOf({ ...LAWFUL, now })).toEqual(['call_closes_in_past closesAt']);
  });

  it('counts a place in which it has not appeared yet as if it did today; none may be in the future', () => {
    const publications = { bulletin: localDate('2026-12-01'), website: localDate('2026-12-02') };
    expect(codesOf({ ...LAWFUL, publications })).toEqual([
      'call_publication_in_future website',
      'call_window_too_short closesAt',
    ]);
    const nowhere = { ...LAWFUL, publications: {} };
    expect(codesOf(nowhere)).toEqual([]);
    expect(codesOf({ ...nowhere, now: new Date('2026-12-02T09:00:00Z') })).toEqual([
      'call_window_too_short closesAt',
    ]);
  });

  it('starts with the Polish day: at 23:30 UTC on 30 November it is 1 December there', () => {
    expect(codesOf({ ...LAWFUL, now: new Date('2026-11-30T23:30:00Z') })).toEqual([]);
    expect(codesOf({ ...LAWFUL, now: new Date('2026-11-30T22:30:00Z') })).toEqual([
      'call_publication_in_future bulletin',
      'call_publication_in_future noticeBoard',
      'call_publication_in_future website',
    ]);
  });
});

describe('the money of a call', () => {
  it.each([
    [0, ['call_pool_required poolGrosze']],
    [5_900_000, []],
    [5_900_001, ['call_pool_above_available poolGrosze']],
  ])('with a pool of %i grosze against 59 000 zł that are free', (pool, codes) => {
    expect(codesOf(withTerms({ poolGrosze: grosze(pool), maximumGrantGrosze: null }))).toEqual(codes);
  });

  it('may not promise one offer more than the whole pool', () => {
    expect(codesOf(withTerms({ maximumGrantGrosze: grosze(5_900_001) }))).toEqual([
      'call_maximum_grant_above_pool maximumGrantGrosze',
    ]);
  });

  it('comes from a line of an adopted programme', () => {
    const line = { ...LAWFUL.line, adopted: false };
    expect(codesOf({ ...LAWFUL, line })).toEqual(['line_outside_programme budgetLineId']);
    // The budget of a draft programme will do, with its condition (UDPP art. 13 ust. 5).
    expect(codesOf({ ...LAWFUL, line: { ...line, onDraftBudget: true } })).toEqual([]);
  });
});

describe('the dates of the task and of the decision', () => {
  it.each([
    ['2027-12-15', '2027-02-01', ['call_task_dates_reversed taskTo']],
    ['2026-12-31', '2027-12-15', ['call_task_outside_year taskFrom']],
    ['2027-02-01', '2028-01-01', ['call_later_year_missing laterYears']],
    [
      '2027-02-01',
      '2026-12-31',
      [
        'call_task_dates_reversed taskTo',
        'call_task_outside_year taskTo',
        'call_decision_after_task_end decisionBy',
      ],
    ],
    ['2027-01-01', '2027-12-31', []],
    ['2027-01-02', '2027-01-02', ['call_decision_after_task_end decisionBy']],
  ])('a task from %s to %s', (taskFrom, taskTo, codes) => {
    expect(codesOf(withTerms({ taskFrom: localDate(taskFrom), taskTo: localDate(taskTo) }))).toEqual(codes);
  });

  it.each([
    ['2032-01-31', []],
    ['2032-02-01', ['call_task_too_long taskTo']],
  ])('a task from 1 February 2027 may last until %s: five years (art. 16 ust. 3)', (taskTo, codes) => {
    const laterYears = [2028, 2029, 2030, 2031, 2032].map((year) => ({ year, grosze: grosze(100) }));
    expect(codesOf(withTerms({ taskTo: localDate(taskTo), laterYears }))).toEqual(codes);
  });

  it('a task on the sports act stays within the budget year: only UDPP lets agreements last years', () => {
    const line = { ...LAWFUL.line, legalBasis: 'sports_act' as const };
    const terms = { ...TERMS, taskTo: localDate('2028-01-01') };
    expect(codesOf({ ...LAWFUL, line, terms })).toContain('call_task_outside_year taskTo');
  });

  it('a task cannot be over before the window closes', () => {
    const line = { ...LAWFUL.line, year: 2026 };
    const terms = { ...TERMS, taskFrom: localDate('2026-12-02'), taskTo: localDate('2026-12-20') };
    expect(codesOf({ ...LAWFUL, line, terms })).toEqual([
      'call_task_before_window taskTo',
      'call_decision_after_task_end decisionBy',
    ]);
  });

  it.each([
    ['2026-12-21', ['call_decision_before_close decisionBy']],
    ['2026-12-22', []],
  ])('a decision by %s on a window that closes on 22 December', (decisionBy, codes) => {
    expect(codesOf(withTerms({ decisionBy: localDate(decisionBy) }))).toEqual(codes);
  });
});

describe('the way of choosing', () => {
  it.each([
    [[5000, 4000], ['call_weights_not_whole criteria']],
    [[6000, 4001], ['call_weights_not_whole criteria']],
    [[10_000, 0], []],
  ])('with weights of %j', (weights, codes) => {
    const criteria = weights.map((weight, index) => criterion(`c${index}`, `Kryterium ${index}`, weight));
    expect(codesOf(withTerms({ criteria, tieBreaks: [] }))).toEqual(codes);
  });

  it('refuses criteria without a name, with one name twice, with one id twice', () => {
    const criteria = [
      criterion('a', ' ', 4000),
      criterion('a', 'Jakość', 3000),
      criterion('b', 'jakość ', 3000),
    ];
    expect(codesOf(withTerms({ criteria, tieBreaks: [] }))).toEqual([
      'call_criterion_name_required criteria.0.name',
      'duplicate_id criteria.1.id',
      'duplicate_id criteria.2.name',
    ]);
  });

  it('refuses a checklist with blank or repeated points', () => {
    const checklist = [
      { id: 'a', text: 'Podpisy' },
      { id: 'a', text: '' },
    ];
    expect(codesOf(withTerms({ checklist }))).toEqual([
      'call_checklist_text_required checklist.1.text',
      'duplicate_id checklist.1.id',
    ]);
  });

  it('refuses a threshold above the whole', () => {
    expect(codesOf(withTerms({ threshold: basisPoints(10_001) }))).toEqual([
      'call_threshold_out_of_range threshold',
    ]);
  });

  it.each([
    ['support', 10_000, ['call_support_share_cap maximumGrantShare']],
    ['support', 9999, []],
    ['support', null, []],
    ['entrustment', 10_000, []],
  ] as const)('of %s with a share cap of %s', (kind, share, codes) => {
    const maximumGrantShare = share === null ? null : basisPoints(share);
    expect(codesOf(withTerms({ kind, maximumGrantShare }))).toEqual(codes);
  });
});

describe('tasks of the same kind', () => {
  it('are told for the year of the announcement and the one before, whatever the budget year', () => {
    const now = new Date('2027-01-04T09:00:00Z');
    const january = {
      ...withTerms({ closesAt: '2027-02-15T14:00:00.000Z', decisionBy: localDate('2027-03-01') }),
      publications: publishedEverywhereOn(localDate('2027-01-04')),
      now,
    };
    expect(announcementProblems(january)).toEqual([
      {
        code: 'call_same_kind_missing',
        path: 'sameKindTasks',
        params: { year: 2027 },
        basis: 'UDPP art. 13 ust. 2 pkt 7',
      },
    ]);
  });

  it('are described', () => {
    const sameKindTasks = TERMS.sameKindTasks.map((tasks) =>
      tasks.year === 2026 ? { ...tasks, description: '  ' } : tasks,
    );
    expect(codesOf(withTerms({ sameKindTasks }))).toEqual(['required sameKindTasks.1.description']);
  });
});

describe('a call under the sports act', () => {
  const SPORT: AnnouncementCase = { ...LAWFUL, line: { ...LAWFUL.line, legalBasis: 'sports_act' } };

  it('knows no 21 days, no three places, no seven items', () => {
    const terms = {
      ...TERMS,
      closesAt: '2026-12-04T11:00:00.000Z',
      grantingRules: '',
      taskConditions: '',
      selectionProcedure: '',
      decisionBy: null,
      sameKindTasks: [],
    };
    const publications = { bulletin: localDate('2026-12-01') };
    expect(announcementProblems({ ...SPORT, terms, publications })).toEqual([]);
  });

  it('still needs a task, dates, a pool and a way of choosing, and cites no UDPP', () => {
    const terms = {
      ...TERMS,
      task: '',
      taskFrom: null,
      closesAt: null,
      poolGrosze: null,
      criteria: [],
      tieBreaks: [],
    };
    const problems = announcementProblems({ ...SPORT, terms });
    expect(problems.map(({ code, path }) => `${code} ${path ?? ''}`)).toEqual([
      'call_item_missing task',
      'call_item_missing taskFrom',
      'call_item_missing closesAt',
      'call_pool_required poolGrosze',
      'call_criteria_required criteria',
    ]);
    expect(problems.filter(({ basis }) => basis?.includes('UDPP'))).toEqual([]);
  });
});

describe('the earliest deadline', () => {
  it('counts only the places that the legal basis asks for', () => {
    const publications = {
      ...publishedEverywhereOn(localDate('2026-12-01')),
      website: localDate('2026-12-03'),
    };
    expect(earliestDeadline(publications, 'udpp', localDate('2026-12-03')).dueOn).toBe('2026-12-24');
    expect(earliestDeadline(publications, 'sports_act', localDate('2026-12-03')).dueOn).toBe('2026-12-01');
  });
});
