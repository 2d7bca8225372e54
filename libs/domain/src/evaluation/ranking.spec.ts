import type { Criterion } from '../calls';
import { basisPoints, grosze } from '../money';
import { proposalProblems } from './proposal';
import { rank, type ScoredOffer } from './ranking';
import type { RankedOffer } from './types';

const criterion = (id: string, weight: number): Criterion => ({
  id,
  name: id,
  guidance: '',
  maximumPoints: 10,
  weight: basisPoints(weight),
  bonus: false,
  scale: [],
});
const CRITERIA = [criterion('light', 4000), criterion('heavy', 6000)];
const sheet = (light: number, heavy: number) => [
  { criterionId: 'light', points: light, reason: 'Uzasadnienie' },
  { criterionId: 'heavy', points: heavy, reason: 'Uzasadnienie' },
];
const offer = (
  offerId: string,
  sheets: ScoredOffer['sheets'],
  more: Partial<ScoredOffer> = {},
): ScoredOffer => ({
  offerId,
  requestedGrosze: grosze(800_000),
  ownGrosze: grosze(200_000),
  totalCostGrosze: grosze(1_000_000),
  submittedAt: new Date('2026-12-20T10:00:00Z'),
  sheets,
  ...more,
});
const orderOf = (offers: readonly ScoredOffer[]): string[] =>
  rank(CRITERIA, basisPoints(6000), offers).map(({ offerId }) => offerId);

describe('the ranking', () => {
  it('goes by the mean of the sheets and marks who reaches the threshold', () => {
    const offers = [
      offer('low', [sheet(5, 5), sheet(6, 6)]),
      offer('high', [sheet(9, 9), sheet(10, 10)]),
      offer('exact', [sheet(6, 6), sheet(6, 6)]),
    ];
    expect(rank(CRITERIA, basisPoints(6000), offers)).toEqual([
      { offerId: 'high', place: 1, score: 9500, meetsThreshold: true, requestedGrosze: 800_000 },
      { offerId: 'exact', place: 2, score: 6000, meetsThreshold: true, requestedGrosze: 800_000 },
      { offerId: 'low', place: 3, score: 5500, meetsThreshold: false, requestedGrosze: 800_000 },
    ]);
  });

  it('takes the mean of those who judged, however many were excluded', () => {
    expect(orderOf([offer('two', [sheet(8, 8), sheet(6, 6)]), offer('one', [sheet(8, 8)])])).toEqual([
      'one',
      'two',
    ]);
  });

  it('puts the better in the heaviest criterion first when the means are equal', () => {
    // 4000·10/10 + 6000·4/10 = 6400 and 4000·4/10 + 6000·8/10 = 6400
    expect(orderOf([offer('light', [sheet(10, 4)]), offer('heavy', [sheet(4, 8)])])).toEqual([
      'heavy',
      'light',
    ]);
  });

  it('compares the heaviest criterion by its mean, not by its sum', () => {
    // equal scores; 8 of one sheet is more than 7 on average of two
    const one = offer('one', [sheet(5, 8)]);
    const two = offer('two', [sheet(5, 8), sheet(8, 6)]);
    expect(orderOf([two, one])).toEqual(['one', 'two']);
  });

  it('then the larger share of own contribution, then the earlier submission', () => {
    const same = [sheet(7, 7)];
    const offers = [
      offer('late', same, { submittedAt: new Date('2026-12-20T10:00:01Z') }),
      offer('early', same),
      offer('share', same, { ownGrosze: grosze(300_001), totalCostGrosze: grosze(1_500_000) }),
    ];
    expect(orderOf(offers)).toEqual(['share', 'early', 'late']);
  });

  it('never gives two offers one place, and is the same in whatever order they come', () => {
    const same = [offer('b', [sheet(7, 7)]), offer('a', [sheet(7, 7)]), offer('c', [sheet(7, 7)])];
    expect(orderOf(same)).toEqual(['a', 'b', 'c']);
    expect(orderOf([...same].reverse())).toEqual(['a', 'b', 'c']);
    expect(rank(CRITERIA, basisPoints(0), same).map(({ place }) => place)).toEqual([1, 2, 3]);
  });

  describe('with thirds of a basis point', () => {
    /** One point of three is worth a third of a basis point. */
    const criteria = [
      { ...criterion('third', 1), maximumPoints: 3 },
      { ...criterion('most', 5999), maximumPoints: 1 },
      { ...criterion('rest', 4000), maximumPoints: 4000 },
    ];
    const scored = (offerId: string, ...sheets: (readonly [number, number, number])[]) =>
      offer(
        offerId,
        sheets.map((points) =>
          points.map((given, index) => ({
            criterionId: criteria[index]?.id ?? '',
            points: given,
            reason: 'Uzasadnienie',
          })),
        ),
      );
    const ranked = (...offers: ScoredOffer[]) =>
      rank(criteria, basisPoints(6000), offers, []).map(({ offerId, score, meetsThreshold }) => [
        offerId,
        score,
        meetsThreshold,
      ]);

    it.each([
      ['two thirds of the last basis point', [[2, 1, 0]], 5999, false],
      ['the threshold itself', [[3, 1, 0]], 6000, true],
      [
        'a mean that misses it by a sixth of a basis point',
        [
          [2, 1, 0],
          [2, 1, 0],
          [3, 1, 0],
        ],
        5999,
        false,
      ],
      [
        'a mean that is made whole by a better sheet',
        [
          [2, 1, 0],
          [1, 1, 1],
        ],
        6000,
        true,
      ],
    ] as const)('measures %s without rounding', (_name, sheets, score, meetsThreshold) => {
      expect(ranked(scored('one', ...sheets))).toEqual([['one', score, meetsThreshold]]);
    });

    it('puts the better by a third first, though both are shown alike and the other came earlier', () => {
      const better = { ...scored('z', [2, 1, 7]), submittedAt: new Date('2026-12-20T12:00:00Z') };
      const worse = scored('a', [1, 1, 7]);
      expect(ranked(worse, better)).toEqual([
        ['z', 6006, true],
        ['a', 6006, true],
      ]);
    });

    it('finds the same mean of one sheet and of three a tie', () => {
      // (6000 ⅓ + 6000 ⅔ + 6001) / 3 = 6000 ⅔
      const three = scored('b', [1, 1, 1], [2, 1, 1], [3, 1, 1]);
      expect(ranked(three, scored('a', [2, 1, 1])).map(([offerId]) => offerId)).toEqual(['a', 'b']);
    });
  });

  it('is not possible while an offer has no sheet', () => {
    expect(() => rank(CRITERIA, basisPoints(0), [offer('a', [])])).toThrow(RangeError);
  });
});

describe('a proposed split', () => {
  const ranked = (offerId: string, place: number, meetsThreshold: boolean): RankedOffer => ({
    offerId,
    place,
    score: basisPoints(5000),
    meetsThreshold,
    requestedGrosze: grosze(800_000),
  });
  const RANKING = [ranked('first', 1, true), ranked('second', 2, true), ranked('third', 3, false)];
  const propose = (...amounts: [string, number][]) =>
    proposalProblems(
      RANKING,
      amounts.map(([offerId, amount]) => ({ offerId, grosze: grosze(amount), reason: '' })),
      grosze(1_000_000),
    ).map(({ code, path }) => `${code} ${path}`);

  it.each([
    [
      'all that is left',
      [
        ['first', 800_000],
        ['second', 200_000],
        ['third', 0],
      ],
    ],
    ['less than that, and nothing for offers left out', [['first', 1]]],
  ] as [string, [string, number][]][])('may give %s', (_name, amounts) => {
    expect(propose(...amounts)).toEqual([]);
  });

  it('tells everything that is wrong at once', () => {
    expect(propose(['first', 800_001], ['first', 1], ['stranger', 1], ['third', 200_000])).toEqual([
      'proposal_above_request amounts.0.grosze',
      'duplicate_id amounts.1.offerId',
      'proposal_offer_unknown amounts.2.offerId',
      'proposal_below_threshold amounts.3.grosze',
      'proposal_above_pool amounts',
    ]);
  });

  it('cannot give more than is left, not by one grosz', () => {
    expect(propose(['first', 800_000], ['second', 200_001])).toEqual(['proposal_above_pool amounts']);
  });

  it('gives something where somebody reaches the threshold, and nothing where nobody does', () => {
    expect(propose(['first', 0])).toEqual(['proposal_all_zero amounts']);
    expect(proposalProblems([ranked('third', 1, false)], [], grosze(1_000_000))).toEqual([]);
  });
});

describe('bonuses and the tie-breaks of the call', () => {
  const BONUS = { ...criterion('bonus', 500), maximumPoints: 1, bonus: true };
  const WITH_BONUS = [...CRITERIA, BONUS];
  const rated = (light: number, heavy: number, bonus: number) => [
    ...sheet(light, heavy),
    { criterionId: 'bonus', points: bonus, reason: 'Uzasadnienie' },
  ];

  it('a bonus adds its weight on top of the whole and lifts nobody over the threshold', () => {
    const offers = [
      offer('best', [rated(10, 10, 1)]),
      offer('below', [rated(5, 6, 1)]), // 5600 without the bonus, 6100 with it
      offer('above', [rated(6, 6, 0)]),
    ];
    const places = rank(WITH_BONUS, basisPoints(6000), offers);
    expect(places.map(({ offerId, score, meetsThreshold }) => [offerId, score, meetsThreshold])).toEqual([
      ['best', 10_500, true],
      ['below', 6100, false],
      ['above', 6000, true],
    ]);
  });

  it.each([
    [[{ kind: 'higherScoreIn', criterionId: 'light' }], ['light', 'heavy']],
    [[{ kind: 'higherScoreIn', criterionId: 'heavy' }], ['heavy', 'light']],
    [[{ kind: 'ownShare', criterionId: null }], ['heavy', 'light']],
    [[{ kind: 'earlierSubmission', criterionId: null }], ['light', 'heavy']],
    [[], ['light', 'heavy']],
  ] as const)('equal means are told apart by %j: %j', (tieBreaks, expected) => {
    const offers = [
      offer('heavy', [sheet(4, 8)], {
        ownGrosze: grosze(300_000),
        submittedAt: new Date('2026-12-20T12:00:00Z'),
      }),
      offer('light', [sheet(10, 4)], { submittedAt: new Date('2026-12-20T11:00:00Z') }),
    ];
    const places = rank(CRITERIA, basisPoints(6000), offers, tieBreaks);
    expect(places.map(({ offerId }) => offerId)).toEqual(expected);
  });
});

describe('the most that one organisation can get', () => {
  const ranking = ['a', 'b', 'c'].map((offerId, index): RankedOffer => ({
    offerId,
    place: index + 1,
    score: basisPoints(9000),
    meetsThreshold: true,
    requestedGrosze: grosze(800_000),
  }));
  const organisationOf = new Map([
    ['a', 'klub'],
    ['b', 'klub'],
    ['c', 'chór'],
  ]);
  const problemsOf = (a: number, b: number, c: number) =>
    proposalProblems(
      ranking,
      [
        { offerId: 'a', grosze: grosze(a), reason: '' },
        { offerId: 'b', grosze: grosze(b), reason: '' },
        { offerId: 'c', grosze: grosze(c), reason: '' },
      ],
      grosze(5_000_000),
      { maximumGrosze: grosze(1_000_000), organisationOf },
    );

  it('is kept over all its offers together', () => {
    expect(problemsOf(500_000, 500_000, 800_000)).toEqual([]);
    expect(problemsOf(600_000, 400_001, 800_000)).toEqual([
      {
        code: 'proposal_above_organisation_cap',
        path: 'amounts.0.grosze',
        params: { totalGrosze: 1_000_001, maximumGrosze: 1_000_000 },
      },
      expect.objectContaining({ path: 'amounts.1.grosze' }),
    ]);
  });
});

describe('the split of grants over several years', () => {
  const ranking: RankedOffer[] = [
    {
      offerId: 'a',
      place: 1,
      score: basisPoints(9000),
      meetsThreshold: true,
      requestedGrosze: grosze(900_000),
    },
    {
      offerId: 'b',
      place: 2,
      score: basisPoints(8000),
      meetsThreshold: true,
      requestedGrosze: grosze(900_000),
    },
  ];
  const amount = (offerId: string, whole: number, ...later: [year: number, grosze: number][]) => ({
    offerId,
    grosze: grosze(whole),
    laterYears: later.map(([year, part]) => ({ year, grosze: grosze(part) })),
    reason: '',
  });
  /** 10 000 zł in the year of the line, 5 000 zł in 2028. */
  const told = (...amounts: ReturnType<typeof amount>[]) =>
    proposalProblems(ranking, amounts, grosze(1_000_000), null, [
      { year: 2028, grosze: grosze(500_000) },
    ]).map(({ code, path, params }) => `${code} ${path ?? ''} ${String(params?.['year'] ?? '')}`.trim());

  it.each([
    [
      'both years to the grosz',
      [amount('a', 900_000, [2028, 300_000]), amount('b', 600_000, [2028, 200_000])],
      [],
    ],
    [
      'too much in the first year',
      [amount('a', 900_000), amount('b', 100_001)],
      ['proposal_above_pool amounts'],
    ],
    [
      'too much in a later year',
      [amount('a', 900_000, [2028, 500_001])],
      ['proposal_above_year amounts 2028'],
    ],
    [
      'a year that the call does not foresee',
      [amount('a', 900_000, [2029, 1])],
      ['proposal_above_year amounts 2029'],
    ],
    [
      'nothing in the first year',
      [amount('a', 300_000, [2028, 300_000])],
      ['proposal_years_above_amount amounts.0.laterYears'],
    ],
    ['a year twice', [amount('a', 900_000, [2028, 1], [2028, 1])], ['duplicate_id amounts.0.laterYears']],
  ])('with %s', (_name, amounts, expected) => {
    expect(told(...amounts)).toEqual(expected);
  });
});
