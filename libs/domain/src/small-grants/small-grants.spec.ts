import { dateInWarsaw, localDate } from '../calendar';
import { basisPoints, grosze } from '../money';
import { offerProblems } from '../offers';
import { smallGrantCommentDeadline, smallGrantPublicationDeadline } from '../statute';
import {
  asOffer,
  capProblems,
  capState,
  commentsAreOpen,
  commentsUntil,
  EMPTY_SMALL_GRANT,
  smallGrantDecisionProblems,
  smallGrantPool,
  smallGrantProblems,
  smallGrantPublicationProblems,
  smallGrantRegime,
  smallGrantSums,
  type SmallGrantCaps,
  type SmallGrantContent,
  type SmallGrantDecision,
  type SmallGrantDecisionCase,
} from '.';

const OLD = smallGrantRegime(localDate('2026-08-31'));
const NEW = smallGrantRegime(localDate('2026-09-01'));

/** Asks for 9 000,00 zł of 10 000,00 zł. */
const whole: SmallGrantContent = {
  contact: { name: 'Anna Nowak', phone: '14 611 00 00', email: 'anna@nadraba.example' },
  kind: 'support',
  sphere: '16',
  title: 'Jesienny koncert na rynku',
  taskFrom: localDate('2026-09-15'),
  taskTo: localDate('2026-12-13'),
  place: 'Bochnia, Rynek',
  description: 'Koncert dla mieszkańców, z pomocą wolontariuszy.',
  results: [{ id: 'r1', name: 'Uczestnicy', target: '200 osób', monitoring: 'Liczenie przy wejściu' }],
  characteristics: 'Prowadzimy orkiestrę od 2010 r.',
  costs: [
    { id: 'c1', name: 'Honoraria', grantGrosze: grosze(600_000), otherGrosze: grosze(0) },
    { id: 'c2', name: 'Scena', grantGrosze: grosze(300_000), otherGrosze: grosze(100_000) },
  ],
  declarations: {
    withinPublicBenefitActivity: true,
    feesWithinPaidActivity: true,
    taxes: 'notInArrears',
    socialInsurance: 'notInArrears',
    dataAgreeWithRegister: true,
    truthful: true,
    dataProtection: true,
  },
};
const asking = (grant: number, other = 100_000): Pick<SmallGrantContent, 'costs'> => ({
  costs: [{ id: 'c1', name: 'Koszt', grantGrosze: grosze(grant), otherGrosze: grosze(other) }],
});
const found = (change: Partial<SmallGrantContent>, regime = NEW): string[] =>
  smallGrantProblems({ ...whole, ...change }, regime).map(({ code, path }) => `${code} ${path ?? ''}`);

describe('the law for an offer', () => {
  it.each([
    ['2026-08-31T21:59:59.000Z', '2026-08-31', 1_000_000, 90, 2_000_000, 2000],
    ['2026-08-31T22:00:00.000Z', '2026-09-01', 2_000_000, null, 4_000_000, 3000],
    ['2026-01-01T00:00:00.000Z', '2026-01-01', 1_000_000, 90, 2_000_000, 2000],
    ['2027-02-28T12:00:00.000Z', '2027-02-28', 2_000_000, null, 4_000_000, 3000],
  ])(
    'that arrives at %s is that of %s in Poland: %i grosze, %s days, %i a year, %i basis points',
    (at, day, task, days, year, share) => {
      const on = dateInWarsaw(new Date(at));
      expect(on).toBe(day);
      const regime = smallGrantRegime(on);
      expect([
        regime.taskLimit.value,
        regime.maximumDays.value,
        regime.yearLimit.value,
        regime.poolShare.value,
      ]).toEqual([task, days, year, share]);
      expect(regime.taskLimit.basis).toContain('art. 19a ust. 1');
      expect(regime.yearLimit.basis).toContain('art. 19a ust. 6');
      expect(regime.poolShare.basis).toContain('art. 19a ust. 7');
    },
  );
});

describe('the time of an offer', () => {
  it.each([
    ['over All Saints and 11 November', '2026-10-30', '2026-11-10'],
    ['over 11 November', '2026-11-05', '2026-11-17'],
    ['over Christmas Eve and the New Year', '2026-12-21', '2027-01-04'],
    ['over Epiphany', '2026-12-30', '2027-01-12'],
    ['over Easter', '2026-04-02', '2026-04-14'],
    ['over 1 and 3 May', '2026-04-29', '2026-05-11'],
    ['over Corpus Christi', '2026-06-02', '2026-06-12'],
    ['before Christmas Eve became a day off', '2024-12-20', '2025-01-03'],
    ['that came on a Saturday', '2026-11-21', '2026-12-01'],
  ])('%s: seven working days from %s end on %s', (_why, received, due) => {
    expect(smallGrantPublicationDeadline(localDate(received))).toMatchObject({
      dueOn: due,
      basis: 'UDPP art. 19a ust. 3',
    });
  });

  it('for comments is counted from the last of the three places, and the whole of its last day counts', () => {
    const until = commentsUntil({
      bulletin: localDate('2026-11-20'),
      noticeBoard: localDate('2026-11-23'),
      website: localDate('2026-11-20'),
    });
    expect(until).toBe('2026-11-30');
    expect(commentsAreOpen(until, new Date('2026-11-30T22:59:59.999Z'))).toBe(true);
    expect(commentsAreOpen(until, new Date('2026-11-30T23:00:00.000Z'))).toBe(false);
    // The clocks go back on 25 October 2026: the day ends an hour later by UTC than the week before.
    expect(commentsAreOpen(localDate('2026-10-24'), new Date('2026-10-24T21:59:59Z'))).toBe(true);
    expect(commentsAreOpen(localDate('2026-10-25'), new Date('2026-10-25T22:59:59Z'))).toBe(true);
    expect(smallGrantCommentDeadline(localDate('2026-11-23')).basis).toBe('UDPP art. 19a ust. 4');
  });

  it.each([
    ['2026-12-17', '2026-12-28', 'Christmas Eve'],
    ['2026-10-31', '2026-11-09', 'a Saturday'],
    ['2027-04-26', '2027-05-04', 'Constitution Day'],
    ['2028-02-22', '2028-02-29', 'no day off'],
  ])(
    'for comments on what appeared on %s is open to %s: the seventh day is %s (KC art. 115)',
    (day, until) => {
      const places = { bulletin: localDate(day), noticeBoard: localDate(day), website: localDate(day) };
      expect(commentsUntil(places)).toBe(until);
    },
  );

  it('publication is neither before the offer nor in the future', () => {
    const places = {
      bulletin: localDate('2026-11-19'),
      noticeBoard: localDate('2026-11-24'),
      website: localDate('2026-11-23'),
    };
    const problems = smallGrantPublicationProblems(places, localDate('2026-11-20'), localDate('2026-11-23'));
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['small_grant_publication_before_receipt', 'bulletin'],
      ['small_grant_publication_in_future', 'noticeBoard'],
    ]);
  });
});

describe('a simplified offer', () => {
  it('that is whole has no problems, and its sums are those of its rows', () => {
    expect(found({})).toEqual([]);
    expect(smallGrantSums(whole)).toEqual({
      totalGrosze: 1_000_000,
      grantGrosze: 900_000,
      otherGrosze: 100_000,
    });
  });

  it('in which nothing is written names everything at once', () => {
    const problems = smallGrantProblems(EMPTY_SMALL_GRANT, NEW);
    expect(problems.map(({ code, path }) => `${code} ${path ?? ''}`)).toEqual([
      'small_grant_kind_required kind',
      'small_grant_sphere_required sphere',
      'offer_title_required title',
      'offer_term_required taskFrom',
      'offer_term_required taskTo',
      'offer_contact_required contact.name',
      'offer_contact_required contact.phone',
      'offer_contact_required contact.email',
      'offer_place_required place',
      'offer_description_required description',
      'small_grant_results_required results',
      'small_grant_characteristics_required characteristics',
      'offer_costs_required costs',
      'offer_declaration_required declarations.withinPublicBenefitActivity',
      'offer_declaration_required declarations.feesWithinPaidActivity',
      'offer_declaration_required declarations.dataAgreeWithRegister',
      'offer_declaration_required declarations.truthful',
      'offer_declaration_required declarations.dataProtection',
      'offer_arrears_choice_required declarations.taxes',
      'offer_arrears_choice_required declarations.socialInsurance',
    ]);
  });

  it.each([
    ['old', 1_000_000, OLD, []],
    ['old', 1_000_001, OLD, ['small_grant_above_task_limit costs']],
    ['new', 1_000_001, NEW, []],
    ['new', 2_000_000, NEW, []],
    ['new', 2_000_001, NEW, ['small_grant_above_task_limit costs']],
  ] as const)('under the %s law may ask for %i grosze?', (_law, grant, regime, problems) => {
    expect(found(asking(grant), regime)).toEqual(problems);
  });

  it.each([
    ['2026-12-13', OLD, []], // 15 September to 13 December: 90 days
    ['2026-12-14', OLD, ['small_grant_term_too_long taskTo']],
    ['2026-12-14', NEW, []],
    ['2026-12-31', NEW, []],
    ['2027-01-01', NEW, ['small_grant_term_two_years taskTo']],
    ['2026-09-14', NEW, ['offer_term_reversed taskTo']],
  ] as const)('with a task until %s', (taskTo, regime, problems) => {
    expect(found({ taskTo: localDate(taskTo) }, regime)).toEqual(problems);
  });

  it('cannot be for a task that has begun', () => {
    const on = smallGrantRegime(localDate('2026-09-16'));
    expect(found({}, on)).toEqual(['small_grant_term_started taskFrom']);
    expect(found({ taskFrom: localDate('2026-09-16') }, on)).toEqual([]);
  });

  it('that is to support a task names other money too', () => {
    expect(found(asking(500_000, 0))).toEqual(['offer_own_contribution_required costs']);
    expect(found({ ...asking(500_000, 0), kind: 'entrustment' })).toEqual([]);
  });

  it('has rows with a name and a value, and asks for something', () => {
    const costs = [
      { id: 'c1', name: ' ', grantGrosze: null, otherGrosze: grosze(1) },
      { id: 'c2', name: 'Druk', grantGrosze: null, otherGrosze: null },
    ];
    expect(found({ costs })).toEqual([
      'offer_cost_incomplete costs.0.name',
      'small_grant_cost_empty costs.1.grantGrosze',
      'offer_grant_required costs',
    ]);
    expect(found({ sphere: '99' })).toEqual(['small_grant_sphere_required sphere']);
    expect(found({ results: [{ id: 'r', name: '', target: 'x', monitoring: '' }] })).toEqual([
      'offer_result_incomplete results.0.name',
      'offer_result_incomplete results.0.monitoring',
    ]);
  });

  it('becomes a full offer whose costs and sources balance to the grosz', () => {
    const offer = asOffer(whole, 'a1');
    expect(offer.costs.map(({ name, years }) => [name, years])).toEqual([
      ['Honoraria', [{ year: 2026, grosze: 600_000 }]],
      ['Scena', [{ year: 2026, grosze: 400_000 }]],
    ]);
    expect(offer.sources).toMatchObject({ grantGrosze: 900_000, ownFinancialGrosze: 100_000 });
    const codes = offerProblems(offer, {
      kind: 'support',
      poolGrosze: null,
      taskFrom: null,
      taskTo: null,
      maximumGrantGrosze: null,
      maximumGrantShare: null,
      maximumAdministrativeShare: null,
      resultsTableRequired: true,
    }).map(({ code }) => code);
    // Only what the simplified form does not ask for.
    expect([...new Set(codes)]).toEqual([
      'offer_activity_incomplete',
      'offer_cost_incomplete',
      'offer_performance_choice_required',
    ]);
  });
});

const caps = (change: Partial<SmallGrantCaps> = {}): SmallGrantCaps => ({
  offeredOn: localDate('2026-09-01'),
  year: 2026,
  yearGrantedGrosze: grosze(0),
  poolBaseGrosze: grosze(17_500_000),
  poolGrantedGrosze: grosze(0),
  ...change,
});
const broken = (grant: number, change: Partial<SmallGrantCaps> = {}): string[] =>
  capProblems(grosze(grant), caps(change)).map(({ code }) => code);

describe('the caps of a small grant', () => {
  const old = { offeredOn: localDate('2026-08-31') };

  it.each([
    ['2026-08-31', 1_000_000, 1_000_000, []],
    ['2026-08-31', 1_000_000, 1_000_001, ['small_grant_above_year_limit']],
    ['2026-09-01', 2_000_000, 2_000_000, []],
    ['2026-09-01', 2_000_000, 2_000_001, ['small_grant_above_year_limit']],
    // Both laws in one year: the law of this offer is put to the sum of the whole year.
    ['2026-09-01', 2_000_000, 1_500_000, []],
    ['2026-08-31', 1, 3_500_000, ['small_grant_above_year_limit']],
  ])('offered on %s: %i grosze after %i in the year', (offeredOn, grant, before, codes) => {
    expect(broken(grant, { offeredOn: localDate(offeredOn), yearGrantedGrosze: grosze(before) })).toEqual(
      codes,
    );
  });

  it('hold the pool: 20 % of 175 000 zł are 35 000 zł, 30 % are 52 500 zł', () => {
    expect(smallGrantPool(grosze(17_500_000), basisPoints(2000))).toBe(3_500_000);
    expect(smallGrantPool(grosze(17_500_000), basisPoints(3000))).toBe(5_250_000);
    expect(broken(1_000_000, { ...old, poolGrantedGrosze: grosze(2_500_000) })).toEqual([]);
    expect(broken(1_000_000, { ...old, poolGrantedGrosze: grosze(2_500_001) })).toEqual([
      'small_grant_above_pool',
    ]);
    expect(broken(1_000_000, { poolGrantedGrosze: grosze(4_250_000) })).toEqual([]);
    expect(broken(1_000_000, { poolGrantedGrosze: grosze(4_250_001) })).toEqual(['small_grant_above_pool']);
    // Never rounded up.
    expect(smallGrantPool(grosze(33), basisPoints(2000))).toBe(6);
  });

  it('are all told at once, each with its provision and what is left', () => {
    const problems = capProblems(
      grosze(1_000_001),
      caps({ ...old, yearGrantedGrosze: grosze(1_500_000), poolGrantedGrosze: grosze(3_000_000) }),
    );
    expect(problems.map(({ code, basis, params }) => [code, basis, params?.['left']])).toEqual([
      ['small_grant_above_task_limit', 'UDPP art. 19a ust. 1', undefined],
      ['small_grant_above_year_limit', 'UDPP art. 19a ust. 6', 500_000],
      ['small_grant_above_pool', 'UDPP art. 19a ust. 7', 500_000],
    ]);
  });

  it('leave nothing, not less, where more was granted under the later law', () => {
    expect(capState(grosze(2_000_000), grosze(3_500_000)).leftGrosze).toBe(0);
  });
});

describe('a decision', () => {
  const grant: SmallGrantDecision = {
    purposeful: true,
    reasons: 'Zadanie odpowiada na potrzeby mieszkańców.',
    considered: '',
    grantGrosze: grosze(900_000),
  };
  const the: SmallGrantDecisionCase = {
    askedGrosze: grosze(900_000),
    comments: 0,
    taskYear: 2026,
    line: { legalBasis: 'udpp', year: 2026, adopted: true, freeGrosze: grosze(9_900_000) },
    caps: caps(),
  };
  const codes = (
    decision: Partial<SmallGrantDecision>,
    change: Partial<SmallGrantDecisionCase> = {},
  ): string[] =>
    smallGrantDecisionProblems({ ...grant, ...decision }, { ...the, ...change }).map(({ code }) => code);

  it('may grant the whole or less, never more than was asked', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ grantGrosze: grosze(1) })).toEqual([]);
    expect(codes({ grantGrosze: grosze(900_001) })).toEqual(['small_grant_above_request']);
    expect(codes({ grantGrosze: null })).toEqual(['small_grant_amount_required']);
    expect(codes({ grantGrosze: grosze(0) })).toEqual(['small_grant_amount_required']);
  });

  it('always has reasons, and says what became of the comments', () => {
    expect(codes({ reasons: ' ' })).toEqual(['small_grant_reasons_required']);
    expect(codes({}, { comments: 2 })).toEqual(['small_grant_comments_unconsidered']);
    expect(codes({ considered: 'Uwzględniono.' }, { comments: 2 })).toEqual([]);
  });

  it('that it is not purposeful needs no money and no line', () => {
    expect(codes({ purposeful: false, grantGrosze: null }, { line: undefined, caps: undefined })).toEqual([]);
  });

  it.each([
    ['of the sports act', { legalBasis: 'sports_act' }, ['small_grant_line_unsuitable']],
    ['of the public health act', { legalBasis: 'public_health_act' }, ['small_grant_line_unsuitable']],
    ['for small grants', { legalBasis: 'udpp_small_grant' }, []],
    ['of another year', { year: 2027 }, ['small_grant_line_unsuitable']],
    ['of a draft programme', { adopted: false }, ['small_grant_line_unsuitable']],
    ['with too little on it', { freeGrosze: grosze(899_999) }, ['small_grant_line_short']],
  ] as const)('is paid from a line %s?', (_what, change, problems) => {
    expect(codes({}, { line: { ...the.line!, ...change } })).toEqual(problems);
  });

  it('without a line names it with the rest', () => {
    expect(codes({ reasons: '' }, { line: undefined, caps: undefined })).toEqual([
      'small_grant_reasons_required',
      'small_grant_line_required',
    ]);
  });
});
