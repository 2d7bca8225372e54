import { localDate } from '../calendar';
import { basisPoints, grosze } from '../money';
import { ruleSet } from '../statute';
import { earliestDeadline, publishedEverywhereOn } from './publications';
import { readTerms } from './call-conditions';
import type { CallTerms } from './call-terms';
import { correctionKind, correctionProblems, isEssential, termChanges, whyNotCorrect } from './corrections';

/** Announced on 1 December 2026, closing on 22 December, the earliest lawful day. */
const BEFORE: CallTerms = readTerms({
  title: 'Sport',
  task: 'Zajęcia sportowe',
  kind: 'support',
  poolGrosze: grosze(5_000_000),
  grantingRules: 'Na część kosztów.',
  taskFrom: localDate('2027-02-01'),
  taskTo: localDate('2027-12-15'),
  taskConditions: 'W mieście.',
  closesAt: '2026-12-22T14:30:00.000Z',
  selectionProcedure: 'Komisja opiniuje.',
  decisionBy: localDate('2027-01-25'),
  criteria: [{ id: 'c1', name: 'Jakość', guidance: '', maximumPoints: 10, weight: basisPoints(10_000) }],
  threshold: basisPoints(5000),
  checklist: [{ id: 'f1', text: 'Podpisy' }],
  sameKindTasks: [
    { year: 2025, description: 'Sport', grantsGrosze: grosze(0), totalCostGrosze: grosze(0) },
    { year: 2026, description: 'Sport', grantsGrosze: grosze(0), totalCostGrosze: grosze(0) },
  ],
  maximumGrantGrosze: null,
  maximumGrantShare: basisPoints(9000),
  maximumAdministrativeShare: null,
  offersPerOrganisation: 1,
  resultsTableRequired: true,
});
const ON = localDate('2026-12-01');
const PUBLISHED = publishedEverywhereOn(ON);
const STATUTE = {
  on: ON,
  legalBasis: 'udpp' as const,
  spheres: ['17'],
  rules: ruleSet('udpp', ON),
  earliestDeadline: earliestDeadline(PUBLISHED, 'udpp', ON),
};
const problemsOf = (change: Partial<CallTerms>, now = '2026-12-10T09:00:00Z', freeGrosze = 0) =>
  correctionProblems({
    before: BEFORE,
    after: { ...BEFORE, ...change },
    publications: PUBLISHED,
    statute: STATUTE,
    year: 2027,
    freeGrosze: grosze(freeGrosze),
    now: new Date(now),
  });
const codesOf = (...given: Parameters<typeof problemsOf>) =>
  problemsOf(...given).map(({ code, path }) => `${code} ${path ?? ''}`.trim());

describe('what a correction changes', () => {
  it('is told field by field in the order of the announcement, whatever the order of keys in storage', () => {
    const [criterion] = BEFORE.criteria;
    const { id, name, ...rest } = criterion!;
    const after: CallTerms = {
      ...BEFORE,
      decisionBy: localDate('2027-02-01'),
      task: 'Zajęcia i zawody',
      criteria: [{ ...rest, name, id }],
    };
    expect(termChanges(BEFORE, after)).toEqual([
      { field: 'task', before: 'Zajęcia sportowe', after: 'Zajęcia i zawody' },
      { field: 'decisionBy', before: '2027-01-25', after: '2027-02-01' },
    ]);
  });

  it.each([
    ['closesAt', 'extension', false],
    ['decisionBy', 'extension', false],
    ['title', 'correction', false],
    ['selectionProcedure', 'correction', false],
    ['sameKindTasks', 'correction', false],
    ['hints', 'correction', false],
    ['fieldHints', 'correction', false],
    ['corrections', 'correction', false],
    ['costShiftTolerance', 'correction', false],
    ['task', 'correction', true],
    ['poolGrosze', 'correction', true],
    ['laterYears', 'correction', true],
    ['grantingRules', 'correction', true],
    ['maximumGrantGrosze', 'correction', true],
    ['maximumGrantShare', 'correction', true],
    ['maximumAdministrativeShare', 'correction', true],
    ['maximumPerOrganisationGrosze', 'correction', true],
    ['minimumOwnContribution', 'correction', true],
    ['taskFrom', 'correction', true],
    ['taskTo', 'correction', true],
    ['taskConditions', 'correction', true],
    ['requiredAttachments', 'correction', true],
    ['confirmations', 'correction', true],
    ['confirmationDays', 'correction', true],
    ['receiptRule', 'correction', true],
    ['resultsTableRequired', 'correction', true],
    ['criteria', 'correction', true],
    ['threshold', 'correction', true],
    ['tieBreaks', 'correction', true],
    ['checklist', 'correction', true],
  ] as const)('by %s is a(n) %s; essential: %s', (field, kind, essential) => {
    expect(correctionKind([{ field }])).toBe(kind);
    expect(isEssential([{ field }])).toBe(essential);
  });
});

describe('correcting an announced call', () => {
  it.each<[Partial<CallTerms>, string[]]>([
    [{}, ['call_correction_empty']],
    [{ kind: 'entrustment' }, ['call_correction_field_fixed kind']],
    [{ selectionProcedure: 'Komisja opiniuje na dwóch posiedzeniach.' }, []],
    [{ closesAt: '2026-12-22T14:29:59.999Z' }, ['call_correction_shortens closesAt']],
    [{ closesAt: '2027-01-05T14:30:00.000Z' }, []],
    // After the choice: the rest of the announcement must still hold together.
    [{ closesAt: '2027-01-27T14:30:00.000Z' }, ['call_decision_before_close decisionBy']],
    [{ selectionProcedure: '' }, ['call_item_missing selectionProcedure']],
  ])('with %j meets %j', (change, codes) => {
    expect(codesOf(change)).toEqual(codes);
  });

  it.each([
    // From 10 December the 21 days run to 31 December.
    ['2026-12-22T14:30:00.000Z', ['call_correction_needs_time closesAt']],
    ['2026-12-30T14:30:00.000Z', ['call_correction_needs_time closesAt']],
    ['2026-12-31T14:30:00.000Z', []],
  ])('in something essential gives the whole time anew: closing at %s meets %j', (closesAt, codes) => {
    expect(codesOf({ threshold: basisPoints(6000), closesAt })).toEqual(codes);
  });

  it('says how long and by which article', () => {
    expect(problemsOf({ task: 'Inne zadanie' })).toEqual([
      {
        code: 'call_correction_needs_time',
        path: 'closesAt',
        params: { days: 21, published: '2026-12-10', earliest: '2026-12-31' },
        basis: 'UDPP art. 13 ust. 1',
      },
    ]);
  });

  it.each([
    [5_000_000, 0, []],
    [6_000_000, 1_000_000, []],
    [6_000_001, 1_000_000, ['call_pool_above_available poolGrosze']],
    [4_000_000, 0, []],
  ])('to a pool of %i with %i free on the line meets %j', (pool, free, codes) => {
    const change = { poolGrosze: grosze(pool), closesAt: '2027-01-05T14:30:00.000Z' };
    expect(codesOf(change, '2026-12-10T09:00:00Z', free)).toEqual(codes);
  });

  it('in January does not ask for the tasks of a year that had not begun', () => {
    const closesAt = '2027-01-20T14:30:00.000Z';
    expect(codesOf({ closesAt }, '2026-12-22T09:00:00Z')).toEqual([]);
    expect(codesOf({ closesAt }, '2027-01-04T09:00:00Z')).toEqual([]);
  });

  it('goes by the law of the announcement, whatever it is today', () => {
    const rules = { ...STATUTE.rules, minimumDays: 3 };
    const after = { ...BEFORE, task: 'Inne zadanie' };
    const problems = correctionProblems({
      ...{ before: BEFORE, after, publications: PUBLISHED, year: 2027, freeGrosze: grosze(0) },
      statute: { ...STATUTE, rules },
      now: new Date('2026-12-19T09:00:00Z'),
    });
    expect(problems).toEqual([]);
  });

  it.each([
    ['open', null, null],
    ['evaluation', null, 'not_now'],
    ['evaluation', 'call_publication_missing', 'not_now'],
    ['evaluation', 'call_window_unlawful', null],
    ['resolved', null, 'not_now'],
  ] as const)('is possible in %s with %s: %s', (phase, code, why) => {
    expect(whyNotCorrect(phase, code && { code })).toBe(why);
  });
});
