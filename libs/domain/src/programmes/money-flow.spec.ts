import fc from 'fast-check';
import { grosze, sumGrosze, ZERO } from '../money';
import { LINE_PLACES, type LinePlace } from './line-balance';
import { balanceOf, budgetExecution, type MoneyFlow, type MoneyPlace } from './money-flow';

const flow = (from: MoneyPlace, to: MoneyPlace, amount: number, withinYear = true): MoneyFlow => ({
  from,
  to,
  withinYear,
  grosze: grosze(amount),
});

describe('the columns of Rb-28S', () => {
  const adopted = [flow('source', 'line', 1000)];
  const committed = [
    ...adopted,
    flow('line', 'call', 600),
    flow('call', 'award', 400),
    flow('award', 'agreement', 400),
  ];
  const paid = [...committed, flow('agreement', 'paid', 300)];
  it.each<[string, MoneyFlow[], [plan: number, commitment: number, execution: number, available: number]]>([
    ['nothing at all', [], [0, 0, 0, 0]],
    ['the plan as adopted', adopted, [1000, 0, 0, 1000]],
    ['an amendment that adds', [...adopted, flow('source', 'line', 200)], [1200, 0, 0, 1200]],
    ['an amendment that cuts', [...adopted, flow('line', 'source', 200)], [800, 0, 0, 800]],
    ['an award, which commits nobody yet', committed.slice(0, 3), [1000, 0, 0, 1000]],
    ['a signed agreement', committed, [1000, 400, 0, 600]],
    ['a payment, which stays committed', paid, [1000, 400, 300, 600]],
    [
      'what was settled, which stays executed',
      [...paid, flow('paid', 'settled', 250)],
      [1000, 400, 300, 600],
    ],
    ['a return of the same year', [...paid, flow('paid', 'returned', 50)], [1000, 400, 250, 600]],
    ['a return after the year', [...paid, flow('paid', 'returned', 50, false)], [1000, 400, 300, 600]],
    ['what was never paid and released', [...paid, flow('agreement', 'line', 100)], [1000, 300, 300, 700]],
    ['a payment taken back', [...paid, flow('paid', 'agreement', 300)], [1000, 400, 0, 600]],
    [
      'a closed year',
      [...paid, flow('call', 'line', 200), flow('line', 'lapsed', 600, false)],
      [1000, 400, 300, 0],
    ],
  ])('show %s', (_what, flows, [plan, commitment, execution, available]) => {
    expect(budgetExecution(flows)).toMatchObject({
      planGrosze: plan,
      commitmentGrosze: commitment,
      executionGrosze: execution,
      availableGrosze: available,
    });
  });
});

const MOVES = [
  ['source', 'line'],
  ['line', 'source'],
  ['line', 'call'],
  ['call', 'award'],
  ['call', 'line'],
  ['award', 'agreement'],
  ['award', 'line'],
  ['agreement', 'paid'],
  ['agreement', 'line'],
  ['paid', 'settled'],
  ['paid', 'returned'],
  ['line', 'lapsed'],
] as const satisfies readonly (readonly [MoneyPlace, MoneyPlace])[];

/** Histories as the ledger allows them: money leaves a place only when the place holds it; some moves are taken back. */
const history = fc
  .array(
    fc.record({
      move: fc.nat(MOVES.length - 1),
      amount: fc.integer({ min: 1, max: 500 }),
      late: fc.boolean(),
      reverse: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((steps) => {
    const held = new Map<MoneyPlace, number>([['source', Number.MAX_SAFE_INTEGER]]);
    const flows: MoneyFlow[] = [];
    const turn = steps.findIndex(({ late }) => late);
    steps.forEach(({ move, amount, reverse }, index) => {
      const [from, to] = reverse
        ? ([...(MOVES[move] ?? MOVES[0])].reverse() as [MoneyPlace, MoneyPlace])
        : (MOVES[move] ?? MOVES[0]);
      const has = held.get(from) ?? 0;
      if (from !== 'source' && has < amount) return;
      held.set(from, has - amount);
      held.set(to, (held.get(to) ?? 0) + amount);
      flows.push(flow(from, to, amount, turn === -1 || index < turn));
    });
    return { flows: [flow('source', 'line', 1), ...flows], held };
  });

describe('after any history of a line, on any of its days', () => {
  it('execution ≤ commitment ≤ plan, and nothing is below zero within the year', () => {
    fc.assert(
      fc.property(history, ({ flows }) => {
        for (let day = 0; day <= flows.length; day += 1) {
          const columns = budgetExecution(flows.slice(0, day));
          expect(columns.executionGrosze).toBeLessThanOrEqual(columns.commitmentGrosze);
          expect(columns.commitmentGrosze).toBeLessThanOrEqual(columns.planGrosze);
          expect(columns.availableGrosze).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('every grosz of the plan is in exactly one place, and the columns are made of the places', () => {
    fc.assert(
      fc.property(history, ({ flows, held }) => {
        const balance = balanceOf(flows);
        const columns = budgetExecution(flows);
        expect(sumGrosze(LINE_PLACES.map((place: LinePlace) => balance[`${place}Grosze`]))).toBe(
          balance.plannedGrosze,
        );
        expect(balance.executedGrosze).toBe(held.get('paid') ?? 0);
        expect(balance.lapsedGrosze).toBe(held.get('lapsed') ?? 0);
        expect(columns.planGrosze).toBe(balance.plannedGrosze);
        expect(columns.commitmentGrosze).toBe(
          sumGrosze([
            balance.committedGrosze,
            balance.executedGrosze,
            balance.settledGrosze,
            balance.returnedGrosze,
          ]),
        );
        expect(columns.availableGrosze).toBe(sumGrosze([balance.availableGrosze, balance.reservedGrosze]));
      }),
    );
  });

  it('does not depend on how the flows were added up', () => {
    fc.assert(
      fc.property(history, ({ flows }) => {
        const sums = new Map<string, MoneyFlow>();
        for (const one of flows) {
          const key = `${one.from}>${one.to}>${String(one.withinYear)}`;
          sums.set(key, { ...one, grosze: sumGrosze([sums.get(key)?.grosze ?? ZERO, one.grosze]) });
        }
        expect(budgetExecution([...sums.values()])).toEqual(budgetExecution(flows));
        expect(balanceOf([...sums.values()])).toEqual(balanceOf(flows));
      }),
    );
  });
});
