import fc from 'fast-check';
import {
  FIGURE_KEYS,
  isFigureKey,
  yearlyFigures,
  YEARLY_FIGURES,
  type FigureKey,
  type FigureRow,
} from './yearly-report';

const LINES = [
  { id: 'culture', code: 'BL2', name: 'Kultura' },
  { id: 'sport', code: 'BL5', name: 'Sport' },
];
const row = (id: string, lineIds: readonly string[], amount: number | null = null): FigureRow => ({
  id,
  record: 'offer',
  recordId: id,
  title: id,
  lineIds,
  grosze: amount,
});
const figure = (
  key: FigureKey,
  rows: readonly FigureRow[],
  previous: ReadonlyMap<FigureKey, number> | null = null,
) => yearlyFigures(new Map([[key, rows]]), LINES, previous).find((one) => one.key === key)!;

describe('the figures of the yearly report', () => {
  it('are all there, in the order of the table, also where nothing happened', () => {
    const figures = yearlyFigures(new Map(), LINES, null);
    expect(figures.map(({ key }) => key)).toEqual(FIGURE_KEYS);
    expect(figures.every(({ value, previous }) => value === 0 && previous === null)).toBe(true);
  });

  it('count records or sum their money, in all and by line', () => {
    const rows = [row('a', ['culture'], 100), row('b', ['culture'], 250), row('c', ['sport'], 5)];
    expect(figure('offersAwarded', rows)).toMatchObject({
      value: 3,
      byLine: [
        { lineId: 'culture', value: 2 },
        { lineId: 'sport', value: 1 },
      ],
    });
    expect(figure('awarded', rows)).toMatchObject({
      value: 355,
      byLine: [
        { lineId: 'culture', value: 350 },
        { lineId: 'sport', value: 5 },
      ],
    });
  });

  it('count an organisation once, though on both of its lines', () => {
    expect(figure('organisationsApplying', [row('melody', ['culture', 'sport'])])).toMatchObject({
      value: 1,
      byLine: [{ value: 1 }, { value: 1 }],
    });
  });

  it('stand beside those of the previous year, where it had nothing beside zero', () => {
    expect(figure('paid', [row('a', ['sport'], 10)], new Map([['paid', 7]])).previous).toBe(7);
    expect(figure('paid', [], new Map()).previous).toBe(0);
  });

  it('of money sum to the whole by line', () => {
    const rows = fc.array(
      fc.record({ line: fc.constantFrom('culture', 'sport'), amount: fc.integer({ min: 0, max: 10 ** 9 }) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(rows, (some) => {
        const { value, byLine } = figure(
          'settled',
          some.map(({ line, amount }, index) => row(String(index), [line], amount)),
        );
        expect(byLine.reduce((sum, line) => sum + line.value, 0)).toBe(value);
      }),
    );
  });

  it('have keys that can be asked for, and no others', () => {
    expect(FIGURE_KEYS.every(isFigureKey)).toBe(true);
    expect(['', 'toString', 'constructor', 'visitors'].some(isFigureKey)).toBe(false);
    expect(YEARLY_FIGURES.paid.unit).toBe('grosze');
  });
});
