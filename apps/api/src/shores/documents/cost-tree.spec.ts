import { grosze, quantity } from '@nurt/domain/money';
import type { CostItem } from '@nurt/domain/offers';
import { documentWording } from '@nurt/wording/documents';
import { costNumbers, costRows, itemTotal, totalOf, yearOf, yearSpan, yearsOf } from './cost-tree';
import { offerContent } from './samples';

const { activities } = offerContent();

const item = (id: string, activityId: string | null, amount: number, year = 2026): CostItem => ({
  id,
  group: activityId === null ? 'administrative' : 'realisation',
  activityId,
  name: `koszt ${id}`,
  unit: 'szt.',
  unitCostGrosze: grosze(amount),
  quantity: quantity(1_000),
  years: [{ year, grosze: grosze(amount) }],
});

describe('the tree of costs', () => {
  const costs = [item('x', 'a2', 200), item('y', 'a1', 100), item('z', null, 50, 2027), item('w', 'gone', 7)];
  const columns = {
    item: (cost: CostItem) => [String(itemTotal(cost))],
    sum: (items: readonly CostItem[]) => [String(totalOf(items))],
  };

  it('numbers costs by activity, puts sums under the groups and the total last', () => {
    const rows = costRows({ activities, costs }, documentWording.pl.common, columns);
    expect(
      rows.map(({ kind = 'line', cells: [number, name, value] }) => [kind, number, name, value]),
    ).toEqual([
      ['group', 'I', 'Koszty realizacji działań', null],
      ['subgroup', 'I.1', 'Warsztaty rękodzieła „Żywa tradycja”', null],
      ['line', 'I.1.1', 'koszt y', '100'],
      ['subgroup', 'I.2', 'Święto Soli i Źródeł', null],
      ['line', 'I.2.1', 'koszt x', '200'],
      ['subgroup', 'I.3', 'Archiwum opowieści', null],
      ['subgroup', 'I.4', 'Koszty nieprzypisane do działania', null],
      ['line', 'I.4.1', 'koszt w', '7'],
      ['sum', '', 'Suma kosztów realizacji zadania', '307'],
      ['group', 'II', 'Koszty administracyjne', null],
      ['line', 'II.1', 'koszt z', '50'],
      ['sum', '', 'Suma kosztów administracyjnych', '50'],
      ['total', '', 'Suma wszystkich kosztów realizacji zadania', '357'],
    ]);
  });

  it('gives expense documents the same numbers as the table', () => {
    expect([...costNumbers({ activities, costs })]).toEqual([
      ['y', 'I.1.1'],
      ['x', 'I.2.1'],
      ['w', 'I.4.1'],
      ['z', 'II.1'],
    ]);
  });

  it('sums years apart and knows which years there are', () => {
    expect(yearOf(costs, 2026)).toBe(307);
    expect(yearOf(costs, 2027)).toBe(50);
    expect(yearsOf(costs, ['2031-01-01'])).toEqual([2026, 2027]);
    expect(yearsOf([], ['2027-03-01', null, '2026-03-01'])).toEqual([2026, 2027]);
    expect([yearSpan([2026]), yearSpan([2026, 2027, 2028]), yearSpan([])]).toEqual([
      '2026',
      '2026–2028',
      '…',
    ]);
  });

  it('leaves a cost without price or units out of the sums', () => {
    const open = { ...item('q', 'a1', 9), quantity: null };
    expect(itemTotal(open)).toBeNull();
    expect(totalOf([open, item('y', 'a1', 100)])).toBe(100);
  });
});
