import { localDate } from '../calendar';
import { basisPoints, grosze, MAX_AMOUNT, quantity } from '../money';
import {
  EMPTY_OFFER,
  offerProblems,
  type Activity,
  type CostItem,
  type OfferContent,
  type OfferTerms,
} from '.';

const terms: OfferTerms = {
  kind: 'support',
  poolGrosze: grosze(5_900_000),
  taskFrom: localDate('2026-03-01'),
  taskTo: localDate('2026-12-15'),
  maximumGrantGrosze: grosze(2_000_000),
  maximumGrantShare: basisPoints(8_000),
  maximumAdministrativeShare: basisPoints(1_000),
  resultsTableRequired: true,
};

const stage: CostItem = {
  id: 'c1',
  group: 'realisation',
  activityId: 'a1',
  name: 'Wynajem sceny',
  unit: 'dzień',
  unitCostGrosze: grosze(450_000),
  quantity: quantity(2_000),
  years: [],
};
const accounts: CostItem = {
  ...stage,
  id: 'c2',
  group: 'administrative',
  activityId: null,
  name: 'Księgowość',
  unit: 'miesiąc',
  unitCostGrosze: grosze(25_000),
  quantity: quantity(4_000),
};

const concert: Activity = {
  id: 'a1',
  name: 'Koncert',
  description: 'Koncert na rynku',
  targetGroup: 'Seniorzy',
  from: localDate('2026-06-01'),
  to: localDate('2026-06-02'),
  thirdPartyScope: '',
};

/** Costs 10 000,00 zł: a grant of 8 000,00 zł and own money. */
const complete: OfferContent = {
  contact: { name: 'Anna Nowak', phone: '14 611 00 00', email: 'anna@nadraba.example' },
  title: 'Dni Bochni dla seniorów',
  taskFrom: localDate('2026-05-01'),
  taskTo: localDate('2026-10-31'),
  description: 'Cel, miejsce, grupa docelowa.',
  place: 'Bochnia',
  activities: [concert],
  results: 'Więcej spotkań.',
  resultRows: [{ id: 'r1', name: 'Uczestnicy', target: '200 osób', monitoring: 'lista obecności' }],
  experience: 'Pięć podobnych wydarzeń.',
  resources: 'Trzy osoby, sprzęt.',
  costs: [stage, accounts],
  sources: {
    grantGrosze: grosze(800_000),
    ownFinancialGrosze: grosze(150_000),
    ownNonFinancialGrosze: grosze(50_000),
    recipientsGrosze: null,
  },
  performance: 'unpaid',
  otherInformation: '',
  declarations: {
    withinPublicBenefitActivity: true,
    feesWithinPaidActivity: false,
    taxes: 'notInArrears',
    socialInsurance: 'inArrears',
    dataAgreeWithRegister: true,
    truthful: true,
    dataProtection: true,
  },
};

const problems = (change: Partial<OfferContent>, demands: Partial<OfferTerms> = {}) =>
  offerProblems({ ...complete, ...change }, { ...terms, ...demands });
const found = (change: Partial<OfferContent>, demands: Partial<OfferTerms> = {}) =>
  problems(change, demands).map(({ code, path }) => `${code} ${path ?? ''}`);
const sources = (grant: number, own: number, recipients = 0): Pick<OfferContent, 'sources'> => ({
  sources: {
    grantGrosze: grosze(grant),
    ownFinancialGrosze: grosze(own),
    ownNonFinancialGrosze: null,
    recipientsGrosze: grosze(recipients),
  },
});

describe('an offer', () => {
  it('that is complete has no problems', () => {
    expect(problems({})).toEqual([]);
  });

  it('in which nothing has been written yet names all that is missing at once', () => {
    expect(offerProblems(EMPTY_OFFER, terms).map(({ code, path }) => `${code} ${path ?? ''}`)).toEqual([
      'offer_contact_required contact.name',
      'offer_contact_required contact.phone',
      'offer_contact_required contact.email',
      'offer_title_required title',
      'offer_term_required taskFrom',
      'offer_term_required taskTo',
      'offer_description_required description',
      'offer_place_required place',
      'offer_activities_required activities',
      'offer_results_required results',
      'offer_result_rows_required resultRows',
      'offer_experience_required experience',
      'offer_resources_required resources',
      'offer_costs_required costs',
      'offer_grant_required sources.grantGrosze',
      'offer_performance_choice_required performance',
      'offer_declaration_required declarations.withinPublicBenefitActivity',
      'offer_arrears_choice_required declarations.taxes',
      'offer_arrears_choice_required declarations.socialInsurance',
      'offer_declaration_required declarations.dataAgreeWithRegister',
      'offer_declaration_required declarations.truthful',
      'offer_declaration_required declarations.dataProtection',
    ]);
  });

  it('needs an address for its contact that looks like one', () => {
    expect(found({ contact: { ...complete.contact, email: 'anna' } })).toEqual([
      'invalid_email contact.email',
    ]);
  });
});

describe('the term of an offer', () => {
  it('lies within the dates of the call, both included', () => {
    expect(found({ taskFrom: localDate('2026-03-01'), taskTo: localDate('2026-12-15') })).toEqual([]);
    expect(found({ taskFrom: localDate('2026-02-28'), taskTo: localDate('2026-12-16') })).toEqual([
      'offer_term_outside_call taskFrom',
      'offer_term_outside_call taskTo',
    ]);
  });

  it('does not end before it starts', () => {
    expect(found({ taskFrom: localDate('2026-10-31'), taskTo: localDate('2026-05-01') })).toContain(
      'offer_term_reversed taskTo',
    );
  });

  it('holds all activities', () => {
    const activities = [
      { ...concert, from: localDate('2026-04-30'), to: localDate('2026-11-01') },
      { ...concert, id: 'a2', from: localDate('2026-07-02'), to: localDate('2026-07-01') },
    ];
    expect(problems({ activities })).toEqual([
      {
        code: 'offer_activity_outside_term',
        path: 'activities.0.from',
        params: { position: 1, from: '2026-05-01', to: '2026-10-31' },
      },
      {
        code: 'offer_activity_outside_term',
        path: 'activities.0.to',
        params: { position: 1, from: '2026-05-01', to: '2026-10-31' },
      },
      { code: 'offer_term_reversed', path: 'activities.1.to' },
    ]);
  });
});

describe('the rows of an offer', () => {
  it('are complete, each field named', () => {
    expect(problems({ activities: [{ ...concert, name: ' ', targetGroup: '', from: null }] })).toEqual([
      {
        code: 'offer_activity_incomplete',
        path: 'activities.0.name',
        params: { position: 1, field: 'name' },
      },
      {
        code: 'offer_activity_incomplete',
        path: 'activities.0.targetGroup',
        params: { position: 1, field: 'targetGroup' },
      },
      {
        code: 'offer_activity_incomplete',
        path: 'activities.0.from',
        params: { position: 1, field: 'from' },
      },
    ]);
    expect(found({ resultRows: [{ id: 'r1', name: 'Uczestnicy', target: '', monitoring: '' }] })).toEqual([
      'offer_result_incomplete resultRows.0.target',
      'offer_result_incomplete resultRows.0.monitoring',
    ]);
  });

  it('of results may be left out where the call does not require them', () => {
    expect(found({ resultRows: [] })).toEqual(['offer_result_rows_required resultRows']);
    expect(found({ resultRows: [] }, { resultsTableRequired: false })).toEqual([]);
  });
});

describe('the costs of an offer', () => {
  it('are complete lines of known activities', () => {
    const costs = [
      { ...stage, unitCostGrosze: null, quantity: quantity(0), unit: '' },
      { ...stage, id: 'c3', activityId: null },
      { ...stage, id: 'c4', activityId: 'gone' },
      { ...accounts, activityId: 'a1' },
    ];
    expect(found({ costs }).filter((line) => line.includes(' costs.'))).toEqual([
      'offer_cost_incomplete costs.0.unit',
      'offer_cost_incomplete costs.0.unitCostGrosze',
      'offer_cost_incomplete costs.0.quantity',
      'offer_cost_incomplete costs.1.activityId',
      'offer_cost_activity_unknown costs.2.activityId',
      'offer_cost_activity_unknown costs.3.activityId',
    ]);
  });

  it('of a task of several years equal the sum of their years', () => {
    const twoYears = { taskFrom: localDate('2026-05-01'), taskTo: localDate('2027-04-30') };
    const call = { taskTo: localDate('2027-12-31') };
    const costs = (first: number, second: number, secondYear = 2027) => [
      {
        ...stage,
        years: [
          { year: 2026, grosze: grosze(first) },
          { year: secondYear, grosze: grosze(second) },
        ],
      },
      { ...accounts, years: [{ year: 2026, grosze: grosze(100_000) }] },
    ];
    expect(found({ ...twoYears, costs: costs(500_000, 400_000) }, call)).toEqual([]);
    expect(problems({ ...twoYears, costs: costs(500_000, 399_999) }, call)).toEqual([
      {
        code: 'offer_years_do_not_sum',
        path: 'costs.0.years',
        params: { position: 1, total: 900_000, sum: 899_999, difference: 1 },
        basis: 'Dz.U. 2018 poz. 2057, zał. 1, V.A',
      },
    ]);
    expect(found({ ...twoYears, costs: costs(500_000, 400_000, 2028) }, call)).toEqual([
      'offer_year_outside_term costs.0.years.1',
    ]);
  });

  it('of administration keep to the cap of the call', () => {
    expect(found({}, { maximumAdministrativeShare: basisPoints(1_000) })).toEqual([]);
    expect(problems({}, { maximumAdministrativeShare: basisPoints(999) })).toEqual([
      {
        code: 'offer_administrative_costs_above_maximum',
        path: 'costs',
        params: { share: 999, maximum: 99_900, amount: 100_000 },
      },
    ]);
    expect(found({}, { maximumAdministrativeShare: null })).toEqual([]);
  });

  it('beyond any plan are a problem, not an error', () => {
    const costs = [{ ...stage, unitCostGrosze: MAX_AMOUNT, quantity: quantity(1_000_000_000) }];
    expect(found({ costs })).toContain('amount_too_large costs.0.unitCostGrosze');
    const many = [1, 2, 3].map((n) => ({
      ...stage,
      id: `c${n}`,
      unitCostGrosze: MAX_AMOUNT,
      quantity: quantity(1_000),
    }));
    expect(found({ costs: many })).toContain('amount_too_large costs');
  });
});

describe('the sources of an offer', () => {
  it('cover all costs to the grosz', () => {
    expect(problems(sources(800_000, 188_000))).toEqual([
      {
        code: 'offer_sources_do_not_sum',
        path: 'sources',
        params: { sources: 988_000, costs: 1_000_000, difference: 12_000 },
        basis: 'Dz.U. 2018 poz. 2057, zał. 1, V.B',
      },
    ]);
  });

  it('keep the grant within the caps of the call, all of them', () => {
    expect(
      problems(sources(900_000, 100_000), {
        maximumGrantGrosze: grosze(850_000),
        poolGrosze: grosze(860_000),
      }),
    ).toEqual([
      {
        code: 'offer_grant_above_maximum',
        path: 'sources.grantGrosze',
        params: { maximum: 850_000 },
      },
      { code: 'offer_grant_above_pool', path: 'sources.grantGrosze', params: { maximum: 860_000 } },
      {
        code: 'offer_grant_share_above_maximum',
        path: 'sources.grantGrosze',
        params: { share: 8_000, maximum: 800_000 },
      },
    ]);
  });

  it('measure the share of the grant without rounding it in the applicant’s favour', () => {
    expect(found(sources(800_001, 199_999))).toEqual(['offer_grant_share_above_maximum sources.grantGrosze']);
  });

  it('hold other funds than the grant where the task is supported, not where it is entrusted', () => {
    const whole = { maximumGrantShare: null };
    expect(found(sources(1_000_000, 0), whole)).toEqual([
      'offer_own_contribution_required sources.ownFinancialGrosze',
    ]);
    expect(found(sources(1_000_000, 0), { ...whole, kind: 'entrustment' })).toEqual([]);
  });

  it.each([
    // Costs of 10 000,00 zł; the share is never rounded down.
    [2000, ['financial'], 200_000, []],
    [2001, ['financial'], 200_000, ['offer_own_contribution_below_minimum sources.ownFinancialGrosze']],
    [2000, ['personal'], 200_000, ['offer_own_contribution_below_minimum sources.ownNonFinancialGrosze']],
    [2000, ['financial', 'inKind'], 200_000, []],
  ] as const)(
    'hold the own contribution of %s that the call asks for from %j',
    (share, kinds, own, codes) => {
      const minimumOwnContribution = { share: basisPoints(share), kinds };
      expect(found(sources(1_000_000 - own, own), { minimumOwnContribution })).toEqual(codes);
    },
  );
});

describe('the declarations of an offer', () => {
  it('speak of fees where recipients pay', () => {
    const paid = { ...sources(800_000, 150_000, 50_000), performance: 'paid' as const };
    expect(found(paid)).toEqual(['offer_declaration_required declarations.feesWithinPaidActivity']);
    expect(
      found({ ...paid, declarations: { ...complete.declarations, feesWithinPaidActivity: true } }),
    ).toEqual([]);
  });

  it('do not call a task unpaid for which recipients pay', () => {
    expect(found({ ...sources(800_000, 150_000, 50_000) })).toEqual([
      'offer_unpaid_with_recipients performance',
      'offer_declaration_required declarations.feesWithinPaidActivity',
    ]);
  });

  it('admit arrears: it is a choice, not a condition', () => {
    expect(
      found({ declarations: { ...complete.declarations, taxes: 'inArrears', socialInsurance: 'inArrears' } }),
    ).toEqual([]);
  });
});
