import fc from 'fast-check';
import type { CallTerms } from '../../calls';
import { basisPoints, grosze, quantity, type Grosze } from '../../money';
import { EMPTY_OFFER, type CostItem, type OfferContent } from '../offer-content';
import {
  isWritableInUpdate,
  largestCost,
  updateFigures,
  updateProblems,
  updateStart,
  type UpdateCase,
} from './update';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const cost = (n: number, unitCost: number, change: Partial<CostItem> = {}): CostItem => ({
  id: id(n),
  group: 'realisation',
  activityId: id(90),
  name: `Koszt ${n}`,
  unit: 'szt.',
  unitCostGrosze: grosze(unitCost),
  quantity: quantity(1_000),
  years: [{ year: 2026, grosze: grosze(unitCost) }],
  ...change,
});
const sources = (grant: number, own: number, inKind = 0): OfferContent['sources'] => ({
  grantGrosze: grosze(grant),
  ownFinancialGrosze: grosze(own),
  ownNonFinancialGrosze: grosze(inKind),
  recipientsGrosze: null,
});
const offer = (change: Partial<OfferContent> = {}): OfferContent => ({
  ...EMPTY_OFFER,
  contact: { name: 'Anna', phone: '14 611 00 00', email: 'anna@nurt.example' },
  title: 'Festyn',
  taskFrom: '2026-05-01' as OfferContent['taskFrom'],
  taskTo: '2026-06-30' as OfferContent['taskTo'],
  description: 'Opis.',
  place: 'Rynek',
  activities: [
    {
      id: id(90),
      name: 'Koncert',
      description: 'Na rynku.',
      targetGroup: 'Mieszkańcy',
      from: '2026-05-01' as OfferContent['taskFrom'],
      to: '2026-05-02' as OfferContent['taskTo'],
      thirdPartyScope: '',
    },
  ],
  results: 'Spotkania.',
  experience: 'Pięć lat.',
  resources: 'Trzy osoby.',
  costs: [
    cost(1, 700_000),
    cost(2, 200_000),
    cost(3, 100_000, { group: 'administrative', activityId: null }),
  ],
  sources: sources(800_000, 200_000),
  performance: 'unpaid',
  declarations: {
    withinPublicBenefitActivity: true,
    feesWithinPaidActivity: false,
    taxes: 'notInArrears',
    socialInsurance: 'notInArrears',
    dataAgreeWithRegister: true,
    truthful: true,
    dataProtection: true,
  },
  ...change,
});
const terms = {
  kind: 'support',
  poolGrosze: null,
  taskFrom: null,
  taskTo: null,
  maximumGrantGrosze: null,
  maximumGrantShare: basisPoints(8_000),
  maximumAdministrativeShare: basisPoints(1_000),
  minimumOwnContribution: { share: basisPoints(2_000), kinds: ['financial'] },
  costShiftTolerance: null,
  resultsTableRequired: false,
} as unknown as CallTerms;
const AWARDED = grosze(600_000);
const update = (change: Partial<OfferContent>, more: Partial<UpdateCase> = {}): UpdateCase => ({
  before: offer(),
  after: { ...updateStart(offer(), AWARDED), ...change },
  awardedGrosze: AWARDED,
  terms,
  narrowing: '',
  ...more,
});
const codes = (one: UpdateCase) => updateProblems(one).map(({ code, path }) => `${path ?? ''}: ${code}`);
const SMALLER = {
  costs: [cost(1, 500_000), cost(2, 175_000), cost(3, 75_000, { group: 'administrative', activityId: null })],
  sources: sources(600_000, 150_000),
};

describe('an update after a cut', () => {
  it('begins with the awarded grant and is lawful once costs and sources follow it', () => {
    expect(codes(update({}))).toEqual(['sources: offer_sources_do_not_sum']);
    expect(codes(update(SMALLER))).toEqual([]);
    // The whole task may stay where the organisation pays the difference itself.
    expect(codes(update({ sources: sources(600_000, 400_000) }))).toEqual([]);
  });

  it('asks for exactly what was awarded', () => {
    expect(updateProblems(update({ sources: sources(599_999, 400_001) }))).toEqual([
      { code: 'offer_update_grant_not_awarded', path: 'sources.grantGrosze', params: { awarded: 600_000 } },
    ]);
  });

  it('keeps the shares of the call on the new total', () => {
    const small = {
      costs: [
        cost(1, 500_000),
        cost(2, 140_000),
        cost(3, 100_000, { group: 'administrative', activityId: null }),
      ],
      sources: sources(600_000, 140_000),
    };
    expect(codes(update(small))).toEqual([
      'costs: offer_administrative_costs_above_maximum',
      'sources.grantGrosze: offer_grant_share_above_maximum',
      'sources.ownFinancialGrosze: offer_own_contribution_below_minimum',
    ]);
  });

  it('neither adds costs nor lets one grow beyond the tolerance, and the total never grows', () => {
    const dearer = {
      costs: [
        cost(1, 710_000),
        cost(2, 200_000),
        cost(3, 90_000, { group: 'administrative', activityId: null }),
        cost(4, 1),
      ],
      sources: sources(600_000, 400_001),
    };
    expect(codes(update(dearer))).toEqual([
      `costs/${id(4)}: offer_update_cost_added`,
      'costs.0.unitCostGrosze: offer_update_cost_grown',
      'costs: offer_update_total_grown',
    ]);
    const tolerant = { ...terms, costShiftTolerance: basisPoints(1_000) };
    const shifted = {
      costs: [
        cost(1, 710_000),
        cost(2, 190_000),
        cost(3, 100_000, { group: 'administrative', activityId: null }),
      ],
      sources: sources(600_000, 400_000),
    };
    expect(codes(update(shifted, { terms: tolerant }))).toEqual([]);
  });

  it('changes amounts only; words, schedule and results open where the task becomes smaller', () => {
    const renamed = {
      ...SMALLER,
      costs: [cost(1, 500_000, { name: 'Inny koszt' }), ...SMALLER.costs.slice(1)],
    };
    expect(codes(update({ ...renamed, results: 'Mniej spotkań.', title: 'Piknik' }))).toEqual([
      'title: offer_field_closed',
      'results: offer_field_closed',
      `costs/${id(1)}/name: offer_field_closed`,
    ]);
    const smaller = { ...SMALLER, results: 'Mniej spotkań.' };
    expect(codes(update(smaller, { narrowing: 'Jeden koncert mniej.' }))).toEqual([]);
  });

  it('says of each place whether anything can be written there', () => {
    const open = [
      'sources/ownFinancialGrosze',
      `costs/${id(1)}`,
      `costs/${id(1)}/quantity`,
      `costs/${id(1)}/years/2026`,
    ];
    const closed = [
      'title',
      'costs',
      `costs/${id(1)}/name`,
      'sources/grantGrosze',
      'results',
      `activities/${id(90)}`,
    ];
    expect(open.map((path) => isWritableInUpdate(path, false))).toEqual(open.map(() => true));
    expect(closed.map((path) => isWritableInUpdate(path, false))).toEqual(closed.map(() => false));
    expect(closed.map((path) => isWritableInUpdate(path, true))).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it('may take a cost away but not an activity that has costs', () => {
    const without = { costs: SMALLER.costs.slice(0, 1), sources: sources(400_000, 100_000) };
    const one = update(without, { awardedGrosze: grosze(400_000) });
    expect(codes(one)).toEqual([]);
  });
});

describe('the figures of an update', () => {
  it('stand side by side with the rule of the call', () => {
    const figures = updateFigures(update(SMALLER));
    expect(figures.find(({ key }) => key === 'grant')).toEqual({
      key: 'grant',
      before: { grosze: 800_000, share: 8_000 },
      after: { grosze: 600_000, share: 8_000 },
      rules: [
        { kind: 'awarded', share: null, grosze: 600_000, kept: true },
        { kind: 'atMost', share: 8_000, grosze: 600_000, kept: true },
      ],
    });
    expect(figures.find(({ key }) => key === 'own')?.rules).toEqual([
      { kind: 'atLeast', share: 2_000, grosze: 150_000, kept: true },
    ]);
  });

  it('say of every split exactly what the rules refuse', () => {
    const amount = fc.integer({ min: 1, max: 700_000 });
    fc.assert(
      fc.property(amount, amount, amount, (first, grant, own) => {
        const costs = [
          cost(1, first),
          cost(2, 200_000),
          cost(3, 50_000, { group: 'administrative', activityId: null }),
        ];
        const one = update({ costs, sources: sources(grant, own) });
        const kept = updateFigures(one).every(({ rules }) => rules.every((rule) => rule.kept));
        const refused = updateProblems(one).filter(
          ({ code }) => code !== 'offer_sources_do_not_sum' && code !== 'offer_update_cost_grown',
        );
        expect(kept).toBe(refused.length === 0);
      }),
    );
  });

  it('never let a cost grow beyond its tolerance by rounding', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        (was, share) => {
          const most = largestCost(was as Grosze, basisPoints(share));
          expect((most - was) * 10_000).toBeLessThanOrEqual(was * share);
          expect((most - was + 1) * 10_000).toBeGreaterThan(was * share);
        },
      ),
    );
  });
});
