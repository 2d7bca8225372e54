import { interimYears } from '../agreements';
import { localDate } from '../calendar';
import { grosze, quantity } from '../money';
import { EMPTY_OFFER, estimate, type OfferContent } from '../offers';
import { plannedIn, reportPeriod, tellsOf } from './index';

const task = { taskFrom: localDate('2027-03-01'), taskTo: localDate('2029-06-30'), interim: [2027, 2028] };

describe('interim reports', () => {
  it('tell of every budget year but the last, and of none where one year bears the whole grant', () => {
    expect(interimYears([2027, 2028, 2029], task.taskTo)).toEqual([2027, 2028]);
    expect(interimYears([2027], task.taskTo)).toEqual([]);
    // The grant ends before the task does: the final report still tells of the last year of the task.
    expect(interimYears([2027, 2028], task.taskTo)).toEqual([2027, 2028]);
    expect(interimYears([2027, 2028], localDate('2028-12-31'))).toEqual([2027]);
  });

  it('share out the days of the task, none twice', () => {
    const periods = [2027, 2028, null].map((year) => reportPeriod(task, year));
    expect(periods.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2027-03-01 2027-12-31',
      '2028-01-01 2028-12-31',
      '2029-01-01 2029-06-30',
    ]);
    expect(periods.map(({ kind }) => kind)).toEqual(['interim', 'interim', 'final']);
    expect(reportPeriod({ ...task, interim: [] }, null)).toMatchObject({
      from: '2027-03-01',
      to: '2029-06-30',
    });
  });

  it('tell of each year in exactly one report, also of one that bears no part of the grant', () => {
    const gap = { interim: interimYears([2027, 2029], task.taskTo) };
    expect(gap.interim).toEqual([2027]);
    for (const year of [2026, 2027, 2028, 2029, 2030]) {
      expect([2027, null].filter((report) => tellsOf(gap, report, year))).toHaveLength(1);
    }
    expect(tellsOf(gap, null, 2028)).toBe(true);
  });
});

describe('the planned side of an interim report', () => {
  const offer: OfferContent = {
    ...EMPTY_OFFER,
    taskFrom: task.taskFrom,
    taskTo: localDate('2028-06-30'),
    costs: [
      ['a', 900_000, 600_001, 299_999],
      ['b', 100_000, 0, 100_000],
    ].map(([id, total, first, second]) => ({
      id: String(id),
      group: 'realisation',
      activityId: null,
      name: String(id),
      unit: 'szt.',
      unitCostGrosze: grosze(Number(total)),
      quantity: quantity(1000),
      years: [
        { year: 2027, grosze: grosze(Number(first)) },
        { year: 2028, grosze: grosze(Number(second)) },
      ],
    })),
    sources: {
      grantGrosze: grosze(700_000),
      ownFinancialGrosze: grosze(200_000),
      ownNonFinancialGrosze: grosze(100_000),
      recipientsGrosze: null,
    },
  };
  const two = { taskFrom: task.taskFrom, taskTo: localDate('2028-06-30'), interim: [2027] };

  it('is the costs of its year, and the sources that pay exactly for them', () => {
    const first = plannedIn(offer, two, 2027, grosze(400_000));
    expect(estimate(first).total.grosze).toBe(600_001);
    expect(first.costs.map(({ unitCostGrosze }) => unitCostGrosze)).toEqual([600_001, 0]);
    // 2 000,01 zł beside the grant, two to one as in V.B.
    expect(first.sources).toEqual({
      grantGrosze: 400_000,
      ownFinancialGrosze: 133_334,
      ownNonFinancialGrosze: 66_667,
      recipientsGrosze: 0,
    });
    const last = plannedIn(offer, two, null, grosze(300_000));
    expect(estimate(last).total.grosze).toBe(399_999);
  });

  it('plans nothing from others where the grant bears all the costs of the year, or nobody else gives anything', () => {
    expect(plannedIn(offer, two, 2027, grosze(700_000)).sources.ownFinancialGrosze).toBe(0);
    const alone = {
      ...offer,
      sources: { ...offer.sources, ownFinancialGrosze: null, ownNonFinancialGrosze: null },
    };
    expect(plannedIn(alone, two, 2027, grosze(1)).sources).toMatchObject({
      ownFinancialGrosze: 0,
      recipientsGrosze: 0,
    });
  });

  it('is the whole offer where there are no interim reports', () => {
    expect(plannedIn(offer, { ...two, interim: [] }, null, grosze(700_000))).toBe(offer);
  });
});
