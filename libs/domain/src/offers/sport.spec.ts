import { localDate } from '../calendar';
import { grosze, quantity } from '../money';
import { ruleSet } from '../statute';
import { canonicalJson } from './canonical-json';
import { emptyOffer, localFormOf } from './form';
import { EMPTY_OFFER, type OfferContent } from './offer-content';
import { offerProblems, type OfferTerms } from './offer-problems';
import { declarationsOf, templateOf } from './forms';
import type { SportPart } from './sport';

const DAY = localDate('2026-01-15');
const TERMS: OfferTerms = {
  kind: 'support',
  poolGrosze: grosze(40_000_000),
  taskFrom: localDate('2026-02-01'),
  taskTo: localDate('2026-12-15'),
  maximumGrantGrosze: null,
  maximumGrantShare: null,
  maximumAdministrativeShare: null,
  resultsTableRequired: false,
};
const SPORT: SportPart = {
  discipline: 'Piłka nożna',
  licence: 'Licencja MZPN nr 12/2026',
  league: 'IV liga',
  groups: [{ id: 'g1', name: 'Trampkarze', athletes: 24 }],
  coaches: [{ id: 'c1', qualification: 'UEFA B', groups: 'Trampkarze' }],
  purposes: {
    training: grosze(3_000_000),
    equipment: grosze(500_000),
    competitions: null,
    facilities: null,
    pay: grosze(944_444),
  },
  declarations: { noArrears: true, nonProfit: true, operatesInArea: true, noExcludedUse: true },
};
const OFFER: OfferContent = {
  ...EMPTY_OFFER,
  form: 'sport',
  sport: SPORT,
  contact: { name: 'Anna Nowak', phone: '14 611 00 00', email: 'klub@nurt.example' },
  title: 'Szkolenie młodzieży',
  taskFrom: localDate('2026-02-01'),
  taskTo: localDate('2026-12-15'),
  description: 'Poprawa warunków uprawiania sportu.',
  place: 'Bochnia',
  activities: [
    {
      id: 'a1',
      name: 'Treningi',
      description: 'Trzy razy w tygodniu.',
      targetGroup: 'Trampkarze',
      from: localDate('2026-02-01'),
      to: localDate('2026-12-15'),
      thirdPartyScope: '',
    },
  ],
  results: 'Więcej trenujących.',
  costs: [
    {
      id: 'k1',
      group: 'realisation',
      activityId: 'a1',
      name: 'Trenerzy',
      unit: 'sezon',
      unitCostGrosze: grosze(4_444_444),
      quantity: quantity(1000),
      years: [],
    },
  ],
  sources: { ...EMPTY_OFFER.sources, grantGrosze: grosze(4_444_444) },
  declarations: {
    ...EMPTY_OFFER.declarations,
    dataAgreeWithRegister: true,
    truthful: true,
    dataProtection: true,
  },
};
const codes = (content: OfferContent): string[] =>
  offerProblems(content, TERMS).map(({ code, path }) => `${code} ${path ?? ''}`);
const withSport = (change: Partial<SportPart>): OfferContent => ({
  ...OFFER,
  sport: { ...SPORT, ...change },
});

describe('the form of an offer', () => {
  it.each([
    ['udpp', undefined, 'DzU-2018-2057-1'],
    ['sports_act', 'sport', 'sport-1'],
    ['public_health_act', 'local', 'local-1'],
  ] as const)('follows the law of the call: %s', (basis, form, template) => {
    const rules = ruleSet(basis, DAY);
    expect(localFormOf(rules)).toBe(form);
    expect(emptyOffer(rules).form).toBe(form);
    expect(emptyOffer(rules).sport !== undefined).toBe(form === 'sport');
    expect(templateOf(emptyOffer(rules))).toBe(template);
  });

  it('leaves the canonical text of the statutory form as it has always been', () => {
    expect(emptyOffer(ruleSet('udpp', DAY))).toBe(EMPTY_OFFER);
    expect(canonicalJson(EMPTY_OFFER)).toBe(
      '{"activities":[],"contact":{"email":"","name":"","phone":""},"costs":[],"declarations":{"dataAgreeWithRegister":false,"dataProtection":false,"feesWithinPaidActivity":false,"socialInsurance":null,"taxes":null,"truthful":false,"withinPublicBenefitActivity":false},"description":"","experience":"","otherInformation":"","performance":null,"place":"","resources":"","resultRows":[],"results":"","sources":{"grantGrosze":null,"ownFinancialGrosze":null,"ownNonFinancialGrosze":null,"recipientsGrosze":null},"taskFrom":null,"taskTo":null,"title":""}',
    );
  });
});

describe('the offer of a sports club', () => {
  it('may be submitted without anything that only UDPP asks: performance, its declarations, own contribution', () => {
    expect(codes(OFFER)).toEqual([]);
  });

  it('cites nothing of UDPP and nothing of Annex 1, whatever is missing', () => {
    const problems = offerProblems({ ...emptyOffer(ruleSet('sports_act', DAY)) }, TERMS);
    expect(problems.length).toBeGreaterThan(15);
    expect(problems.filter(({ basis }) => /UDPP|2057/.test(basis ?? ''))).toEqual([]);
    expect(problems.map(({ code }) => code)).not.toContain('offer_performance_choice_required');
  });

  it.each([
    [{ discipline: ' ' }, ['offer_sport_club_required sport.discipline']],
    [{ licence: '' }, ['offer_sport_club_required sport.licence']],
    [{ league: '' }, ['offer_sport_club_required sport.league']],
    [{ groups: [] }, ['offer_sport_groups_required sport.groups']],
    [
      { groups: [{ id: 'g', name: '', athletes: 0 }] },
      [
        'offer_sport_group_incomplete sport.groups.0.name',
        'offer_sport_group_incomplete sport.groups.0.athletes',
      ],
    ],
    [{ coaches: [] }, ['offer_sport_coaches_required sport.coaches']],
    [
      { coaches: [{ id: 'c', qualification: 'UEFA B', groups: '' }] },
      ['offer_sport_coach_incomplete sport.coaches.0.groups'],
    ],
    [
      { declarations: { ...SPORT.declarations, nonProfit: false } },
      ['offer_declaration_required sport.declarations.nonProfit'],
    ],
  ] as const)('says what is missing: %j', (change, expected) => {
    expect(codes(withSport(change))).toEqual(expected);
  });

  it.each([
    [grosze(944_443), 4_444_443, 1],
    [grosze(944_445), 4_444_445, 1],
    [null, 3_500_000, 944_444],
  ])('divides the whole grant among the purposes of art. 28 to the grosz: %p', (pay, sum, difference) => {
    expect(offerProblems(withSport({ purposes: { ...SPORT.purposes, pay } }), TERMS)).toEqual([
      {
        code: 'offer_sport_purposes_do_not_sum',
        path: 'sport.purposes',
        params: { sum, grant: 4_444_444, difference },
        basis: 'ustawa o sporcie art. 28 ust. 2',
      },
    ]);
  });

  it('asks for the purposes before anything is written of them', () => {
    const purposes = { training: null, equipment: null, competitions: null, facilities: null, pay: null };
    expect(codes(withSport({ purposes }))).toEqual(['offer_sport_purposes_required sport.purposes']);
  });

  it('keeps the table of costs and the sources: they must still be equal', () => {
    const problems = offerProblems(
      { ...OFFER, sources: { ...OFFER.sources, grantGrosze: grosze(4_444_443) } },
      TERMS,
    );
    expect(problems.map(({ code, basis }) => [code, basis])).toEqual([
      ['offer_sources_do_not_sum', undefined],
      ['offer_sport_purposes_do_not_sum', 'ustawa o sporcie art. 28 ust. 2'],
    ]);
  });
});

describe('the declarations of a form', () => {
  it.each([
    [undefined, 7],
    ['local', 5],
    ['sport', 3],
  ] as const)('%s: %d of the common ones', (form, count) => {
    const asked = declarationsOf(form === undefined ? {} : { form });
    expect(asked).toHaveLength(count);
    expect(asked.includes('withinPublicBenefitActivity')).toBe(form === undefined);
  });

  it('the general form of the authority asks for experience and arrears, but not whether recipients pay', () => {
    const { sport: _sport, ...rest } = OFFER;
    expect(codes({ ...rest, form: 'local' })).toEqual([
      'offer_experience_required experience',
      'offer_resources_required resources',
      'offer_arrears_choice_required declarations.taxes',
      'offer_arrears_choice_required declarations.socialInsurance',
    ]);
  });
});
