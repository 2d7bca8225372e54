import { localDate } from '../calendar';
import { basisPoints, grosze, quantity } from '../money';
import { EMPTY_OFFER, type OfferContent } from '../offers';
import type { InterestRate } from '../statute';
import {
  EMPTY_REPORT,
  isReturnComplete,
  receiptProblems,
  reportComparison,
  returnState,
  settlementFigures,
  unusedReturnDeadline,
  type Receipt,
  type ReturnAccount,
} from '.';

describe('planned against actual', () => {
  const offer: OfferContent = {
    ...EMPTY_OFFER,
    activities: [
      {
        id: 'concert',
        name: 'Koncert',
        description: '',
        targetGroup: '',
        from: null,
        to: null,
        thirdPartyScope: '',
      },
    ],
    costs: [
      {
        id: 'books',
        group: 'administrative',
        activityId: null,
        name: 'Księgowość',
        unit: 'mies.',
        unitCostGrosze: grosze(25_000),
        quantity: quantity(4000),
        years: [],
      },
      {
        id: 'stage',
        group: 'realisation',
        activityId: 'concert',
        name: 'Scena',
        unit: 'szt.',
        unitCostGrosze: grosze(900_000),
        quantity: quantity(1000),
        years: [],
      },
    ],
    sources: {
      grantGrosze: grosze(800_000),
      ownFinancialGrosze: grosze(100_000),
      ownNonFinancialGrosze: grosze(100_000),
      recipientsGrosze: null,
    },
  };
  const report = {
    costs: [{ costId: 'stage', actualGrosze: grosze(850_000) }],
    sources: { ...EMPTY_REPORT.sources, grantGrosze: grosze(600_000), otherGrosze: grosze(250_000) },
  };

  it('follows the order of the form and leaves open what has no figure yet', () => {
    const { costs, realisation, administrative, totalCosts } = reportComparison(offer, report);
    expect(costs).toEqual([
      {
        costId: 'stage',
        name: 'Scena',
        group: 'realisation',
        activityId: 'concert',
        plannedGrosze: 900_000,
        actualGrosze: 850_000,
        differenceGrosze: -50_000,
      },
      {
        costId: 'books',
        name: 'Księgowość',
        group: 'administrative',
        activityId: null,
        plannedGrosze: 100_000,
        actualGrosze: null,
        differenceGrosze: null,
      },
    ]);
    expect(realisation.differenceGrosze).toBe(-50_000);
    expect(administrative).toEqual({ plannedGrosze: 100_000, actualGrosze: 0, differenceGrosze: -100_000 });
    expect(totalCosts).toEqual({
      plannedGrosze: 1_000_000,
      actualGrosze: 850_000,
      differenceGrosze: -150_000,
    });
  });

  it('adds the sources up as rows 1 to 3 of the form', () => {
    const { sources } = reportComparison(offer, report);
    expect(sources.grantSum).toEqual({
      plannedGrosze: 800_000,
      actualGrosze: 600_000,
      differenceGrosze: -200_000,
    });
    expect(sources.otherFinancial).toEqual({
      plannedGrosze: 100_000,
      actualGrosze: 250_000,
      differenceGrosze: 150_000,
    });
    expect(sources.total).toEqual({
      plannedGrosze: 1_000_000,
      actualGrosze: 850_000,
      differenceGrosze: -150_000,
    });
  });

  it('gives the shares of rows 4 to 6, and nothing of nothing is nothing', () => {
    const shares = reportComparison(offer, report);
    expect(shares.grantInCosts).toEqual({ planned: 8000, actual: 7059 });
    expect(shares.otherToGrant).toEqual({ planned: 1250, actual: 4167 });
    expect(shares.nonFinancialToGrant).toEqual({ planned: 1250, actual: 0 });
    expect(reportComparison(EMPTY_OFFER, EMPTY_REPORT).grantInCosts).toEqual({ planned: 0, actual: 0 });
  });

  it('plans the grant of the agreement where it is smaller than the offer asked for', () => {
    expect(reportComparison(offer, report, grosze(700_000)).sources.grant.plannedGrosze).toBe(700_000);
  });
});

describe('the figures of a settlement', () => {
  it('split what was paid into used and unused', () => {
    expect(settlementFigures({ paidGrosze: grosze(1000), usedGrosze: grosze(999) })).toEqual({
      paidGrosze: 1000,
      usedGrosze: 999,
      unusedGrosze: 1,
    });
  });

  it.each([-1, 1001])('do not take %i of 1000 as used', (used) => {
    expect(() => settlementFigures({ paidGrosze: grosze(1000), usedGrosze: grosze(used) })).toThrow(
      RangeError,
    );
  });
});

describe('the return of what was not used', () => {
  it('is due 15 days after a task that ends within the year', () => {
    expect(unusedReturnDeadline(localDate('2026-08-31'), 2026)).toMatchObject({
      dueOn: '2026-09-15',
      basis: 'UFP art. 251 ust. 3',
    });
  });

  it.each(['2026-12-31', '2027-03-31'])('is due on 31 January when the task runs to %s', (taskTo) => {
    expect(unusedReturnDeadline(localDate(taskTo), 2026)).toMatchObject({
      dueOn: '2027-01-31',
      basis: 'UFP art. 251 ust. 1',
    });
  });
});

describe('interest on a return', () => {
  const rates: InterestRate[] = [
    { validFrom: localDate('2026-01-01'), rate: basisPoints(1200), certainty: 'S', confirmed: true },
    { validFrom: localDate('2026-10-01'), rate: basisPoints(1000), certainty: 'S', confirmed: true },
  ];
  const account: ReturnAccount = {
    principalGrosze: grosze(1_000_000),
    interestFrom: localDate('2026-09-16'),
    receipts: [],
  };
  const receipt = (receivedOn: string, principal: number, interest: number): Receipt => ({
    receivedOn: localDate(receivedOn),
    principalGrosze: grosze(principal),
    interestGrosze: grosze(interest),
  });
  const stateOn = (day: string, ...receipts: Receipt[]) =>
    returnState({ ...account, receipts }, localDate(day), rates);

  it('does not run to the deadline', () => {
    expect(stateOn('2026-09-15')).toMatchObject({
      outstandingGrosze: 1_000_000,
      interestGrosze: 0,
      periods: [],
    });
  });

  it('runs from the day after it, split where the rate changes, in full złoty', () => {
    const state = stateOn('2026-10-15');
    // 10 000 zł × (15 days × 12 % + 15 days × 10 %) / 365 = 90,41 zł
    expect(state.interestGrosze).toBe(9000);
    expect(state.periods.map(({ from, to, days, rateBp }) => [from, to, days, rateBp])).toEqual([
      ['2026-09-16', '2026-09-30', 15, 1200],
      ['2026-10-01', '2026-10-15', 15, 1000],
    ]);
  });

  // 10 000 zł at 12 % bear 3,29 zł a day.
  it.each([
    ['2026-09-17', 0, 0],
    ['2026-09-18', 1000, 1],
  ])(
    'up to %s comes to %d grosze: up to 8,70 zł nothing is charged (OP art. 54 § 1 pkt 5)',
    (day, owed, periods) => {
      const state = stateOn(day);
      expect([state.interestGrosze, state.periods.length]).toEqual([owed, periods]);
      expect(isReturnComplete(stateOn('2026-11-20', receipt(day, 1_000_000, 0)))).toBe(owed === 0);
    },
  );

  it('is the same on a transfer that came in pieces on one day', () => {
    // 10 000 zł × 15 days × 12 % / 365 = 49,32 zł; on 1 zł of it 5 grosze, which alone would be nothing.
    const pieces = Array.from({ length: 10 }, () => receipt('2026-09-30', 100, 0));
    const whole = receipt('2026-09-30', 999_000, 0);
    expect(stateOn('2026-11-20', ...pieces, whole)).toMatchObject({
      outstandingGrosze: 0,
      interestGrosze: 4900,
      periods: [{ days: 15, amount: 4932, principalGrosze: 1_000_000 }],
    });
    // What is outstanding on that day bears as many days.
    expect(stateOn('2026-09-30', ...pieces)).toMatchObject({ interestGrosze: 4900 });
  });

  it('stops on each part on the day that it came', () => {
    const half = receipt('2026-09-30', 500_000, 0);
    const state = stateOn('2026-10-15', half);
    // 5 000 zł × 15 days × 12 % / 365 = 24,66 zł and 5 000 zł of both rates = 45,21 zł
    expect(state).toMatchObject({
      receivedGrosze: 500_000,
      outstandingGrosze: 500_000,
      interestGrosze: 7000,
    });
    expect(state.periods.map(({ principalGrosze, to }) => [principalGrosze, to])).toEqual([
      [500_000, '2026-09-30'],
      [500_000, '2026-09-30'],
      [500_000, '2026-10-15'],
    ]);
  });

  it('is kept apart from the principal, and both make the return complete', () => {
    const principal = receipt('2026-10-15', 1_000_000, 0);
    const interest = receipt('2026-11-20', 0, 9000);
    expect(stateOn('2026-11-20', principal)).toMatchObject({ outstandingGrosze: 0, interestGrosze: 9000 });
    expect(isReturnComplete(stateOn('2026-11-20', principal))).toBe(false);
    expect(isReturnComplete(stateOn('2026-11-20', principal, interest))).toBe(true);
  });

  it('costs nothing on what came in time', () => {
    expect(isReturnComplete(stateOn('2027-05-01', receipt('2026-09-15', 1_000_000, 0)))).toBe(true);
  });

  const problemsOf = (next: Receipt, ...receipts: Receipt[]) =>
    receiptProblems(
      { ...account, receipts },
      next,
      { paidOn: localDate('2026-05-04'), today: localDate('2026-11-20') },
      rates,
    );

  it('is taken up to what is owed on the day of receipt', () => {
    expect(problemsOf(receipt('2026-10-15', 1_000_000, 9000))).toEqual([]);
    expect(problemsOf(receipt('2026-10-15', 1_000_000, 9001))).toEqual([
      { code: 'return_above_due', path: 'interestGrosze', params: { maximum: 9000 } },
    ]);
  });

  it('is taken where it was paid although it is too little to be charged', () => {
    expect(problemsOf(receipt('2026-09-17', 1_000_000, 700))).toEqual([]);
    expect(problemsOf(receipt('2026-09-17', 1_000_000, 701))).toMatchObject([
      { code: 'return_above_due', params: { maximum: 700 } },
    ]);
  });

  it('lets no more principal come than is missing', () => {
    const half = receipt('2026-09-10', 500_000, 0);
    expect(problemsOf(receipt('2026-09-12', 500_000, 0), half)).toEqual([]);
    expect(problemsOf(receipt('2026-09-12', 500_001, 0), half)).toEqual([
      { code: 'return_above_due', path: 'principalGrosze', params: { maximum: 500_000 } },
    ]);
  });

  it('lets nothing come in the future, before the payment, or as nothing', () => {
    expect(problemsOf(receipt('2026-11-21', 1, 0)).map(({ code }) => code)).toEqual([
      'return_date_in_future',
    ]);
    expect(problemsOf(receipt('2026-05-03', 1, 0)).map(({ code }) => code)).toEqual([
      'return_before_payment',
    ]);
    expect(problemsOf(receipt('2026-09-12', 0, 0)).map(({ code }) => code)).toEqual([
      'return_amount_required',
    ]);
  });
});
