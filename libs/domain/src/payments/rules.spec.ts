import { localDate } from '../calendar';
import { grosze } from '../money';
import { executionProblems, orderProblem, paymentFits, paymentOrderProblem, type InstalmentState } from '.';

describe('ordering an instalment', () => {
  const states = (...orders: InstalmentState['orderStatus'][]): InstalmentState[] =>
    orders.map((orderStatus, position) => ({ position, orderStatus }));

  it('may be done when nothing is ordered and it is the first', () => {
    expect(orderProblem(states(null, null), 0)).toBeUndefined();
  });

  it.each(['ordered', 'approved', 'executed'] as const)(
    'waits for no more than an earlier %s order',
    (earlier) => {
      expect(orderProblem(states(earlier, null), 1)).toBeUndefined();
    },
  );

  it.each([null, 'rejected', 'withdrawn'] as const)('is refused while the earlier one is %s', (earlier) => {
    expect(orderProblem(states(earlier, null), 1)).toBe('instalment_before_earlier');
  });

  it.each(['ordered', 'approved', 'executed'] as const)('is refused when it is %s already', (own) => {
    expect(orderProblem(states(own), 0)).toBe('instalment_already_ordered');
  });

  it.each(['rejected', 'withdrawn'] as const)('may be done again after it was %s', (own) => {
    expect(orderProblem(states('executed', own), 1)).toBeUndefined();
  });
});

describe('a payment', () => {
  it('fits to the last grosz and not beyond, orders on the way included', () => {
    expect(paymentFits(grosze(500), grosze(1500), grosze(1000))).toBe(true);
    expect(paymentFits(grosze(501), grosze(1500), grosze(1000))).toBe(false);
  });
});

describe('deciding on a payment order', () => {
  const ordered = { status: 'ordered', orderedById: 'anna' } as const;

  it.each(['approve', 'reject'] as const)('is for another person than ordered it: %s', (move) => {
    expect(paymentOrderProblem(ordered, move, 'anna')).toBe('same_person_orders_and_approves');
    expect(paymentOrderProblem(ordered, move, 'barbara')).toBeUndefined();
  });

  it('comes before execution, and once', () => {
    expect(paymentOrderProblem(ordered, 'execute', 'barbara')).toBe('not_now');
    expect(paymentOrderProblem({ ...ordered, status: 'executed' }, 'execute', 'barbara')).toBe('not_now');
    expect(paymentOrderProblem({ ...ordered, status: 'rejected' }, 'approve', 'barbara')).toBe('not_now');
  });

  it('may still reject what was approved and not yet executed', () => {
    expect(paymentOrderProblem({ ...ordered, status: 'approved' }, 'reject', 'barbara')).toBeUndefined();
    expect(paymentOrderProblem({ ...ordered, status: 'executed' }, 'reject', 'barbara')).toBe('not_now');
  });

  it('ends when the one who ordered takes it back, and nobody else does', () => {
    expect(paymentOrderProblem(ordered, 'withdraw', 'anna')).toBeUndefined();
    expect(paymentOrderProblem(ordered, 'withdraw', 'barbara')).toBe('order_withdrawn_by_another');
    expect(paymentOrderProblem({ ...ordered, status: 'approved' }, 'withdraw', 'anna')).toBe('not_now');
    expect(paymentOrderProblem({ ...ordered, status: 'withdrawn' }, 'approve', 'barbara')).toBe('not_now');
  });

  it('leaves the execution to either of them', () => {
    expect(paymentOrderProblem({ ...ordered, status: 'approved' }, 'execute', 'anna')).toBeUndefined();
  });
});

describe('the day of execution', () => {
  const line = { code: 'BL2', name: 'Kultura', year: 2026 };
  const problems = (day: string) =>
    executionProblems(
      { executedOn: localDate(day), approvedOn: localDate('2026-04-10'), line, afterYear: false },
      localDate('2026-04-14'),
    ).map(({ code }) => code);

  it('lies between the approval and today, both included', () => {
    expect(problems('2026-04-10')).toEqual([]);
    expect(problems('2026-04-14')).toEqual([]);
    expect(problems('2026-04-09')).toEqual(['execution_before_approval']);
    expect(problems('2026-04-15')).toEqual(['execution_date_in_future']);
  });

  it.each([
    ['2026-12-31', false, []],
    ['2027-01-01', false, ['execution_after_budget_year']],
    ['2027-01-01', true, []],
    // The confirmation is of the year alone.
    ['2026-12-28', true, ['execution_before_approval']],
    ['2027-01-05', true, ['execution_date_in_future']],
  ])('of a line of 2026, %s with the year confirmed: %s, meets %j', (day, afterYear, codes) => {
    const found = executionProblems(
      { executedOn: localDate(day), approvedOn: localDate('2026-12-29'), line, afterYear },
      localDate('2027-01-04'),
    );
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  it('after the year names the year, the line and the provision', () => {
    const [problem] = executionProblems(
      { executedOn: localDate('2027-01-04'), approvedOn: localDate('2026-12-29'), line, afterYear: false },
      localDate('2027-01-04'),
    );
    expect(problem).toEqual({
      code: 'execution_after_budget_year',
      path: 'afterYear',
      params: { year: 2026, line: 'BL2 Kultura' },
      basis: 'UFP art. 263 ust. 1',
    });
  });
});
