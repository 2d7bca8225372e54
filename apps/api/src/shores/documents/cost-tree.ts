import { lineTotal, sumGrosze, type Grosze } from '@nurt/domain/money';
import type { Activity, CostGroup, CostItem } from '@nurt/domain/offers';
import type { DocumentWording } from '@nurt/wording/documents';
import type { Cell, Row } from './kit';

/** What the tree needs of an offer. */
export interface CostSource {
  readonly activities: readonly Activity[];
  readonly costs: readonly CostItem[];
}

/** How one document fills the columns right of number and name. */
export interface CostColumns {
  /** Cells of one cost item. */
  readonly item: (item: CostItem) => readonly Cell[];
  /** Cells of a sum over items. */
  readonly sum: (items: readonly CostItem[]) => readonly Cell[];
}

/**
 * The rows of table V.A (and of its settlement, Annex 5 II.1): I costs by activity, II administrative costs, their
 * sums, the sum of all. Numbers follow the form: I.1 is an activity, I.1.1 a cost of it, II.1 an administrative cost.
 */
export function costRows(source: CostSource, words: DocumentWording['common'], columns: CostColumns): Row[] {
  const { realisation, administrative } = words.costGroups;
  const inGroup = (group: CostGroup): CostItem[] => source.costs.filter((item) => item.group === group);
  const blank = columns.sum([]).map(() => null);
  const head = (number: string, name: string, kind: 'group' | 'subgroup' = 'group'): Row => ({
    kind,
    cells: [number, name, ...blank],
  });
  const line = (number: string, item: CostItem): Row => ({
    cells: [number, item.name, ...columns.item(item)],
  });
  const sum = (name: string, items: readonly CostItem[], kind: 'sum' | 'total'): Row => ({
    kind,
    cells: ['', name, ...columns.sum(items)],
  });
  return [
    head(realisation.number, realisation.name),
    ...byActivity(source, words.otherActivity).flatMap(({ name, items }, index) => {
      const number = `${realisation.number}.${index + 1}`;
      return [
        head(number, name, 'subgroup'),
        ...items.map((item, position) => line(`${number}.${position + 1}`, item)),
      ];
    }),
    sum(realisation.sum, inGroup('realisation'), 'sum'),
    head(administrative.number, administrative.name),
    ...inGroup('administrative').map((item, index) => line(`${administrative.number}.${index + 1}`, item)),
    sum(administrative.sum, inGroup('administrative'), 'sum'),
    sum(words.costTotal, source.costs, 'total'),
  ];
}

/** The number of each cost item in the table, by its id; expense documents refer to it. */
export function costNumbers(source: CostSource): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  byActivity(source, '').forEach(({ items }, index) =>
    items.forEach((item, position) => numbers.set(item.id, `I.${index + 1}.${position + 1}`)),
  );
  source.costs
    .filter((item) => item.group === 'administrative')
    .forEach((item, index) => numbers.set(item.id, `II.${index + 1}`));
  return numbers;
}

/** Value of one item, or null while its cost or its number of units is missing. */
export function itemTotal(item: CostItem): Grosze | null {
  return item.unitCostGrosze === null || item.quantity === null
    ? null
    : lineTotal(item.unitCostGrosze, item.quantity);
}

/** Sum of the items that have a value. */
export function totalOf(items: readonly CostItem[]): Grosze {
  return sumGrosze(items.map(itemTotal).filter((total) => total !== null));
}

/** What the items take in one year. */
export function yearOf(items: readonly CostItem[], year: number): Grosze {
  return sumGrosze(
    items.flatMap((item) => item.years.filter((part) => part.year === year).map((part) => part.grosze)),
  );
}

/** The years of the estimate, in order; those of the dates where no cost names one. */
export function yearsOf(costs: readonly CostItem[], dates: readonly (string | null)[]): number[] {
  const named = new Set(costs.flatMap((item) => item.years.map(({ year }) => year)));
  if (named.size === 0) for (const date of dates) if (date !== null) named.add(Number(date.slice(0, 4)));
  return [...named].sort((a, b) => a - b);
}

/** Years as a heading says them: „2026” or „2026–2027”. */
export function yearSpan(years: readonly number[]): string {
  const first = years.at(0);
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '…';
  return first === last ? String(first) : `${first}–${last}`;
}

/** Costs of the activities in the order of the schedule; those of no activity come last, under their own name. */
function byActivity(source: CostSource, otherName: string): { name: string; items: CostItem[] }[] {
  const costs = source.costs.filter((item) => item.group === 'realisation');
  const known = new Set(source.activities.map(({ id }) => id));
  const groups = source.activities.map(({ id, name }) => ({
    name,
    items: costs.filter((item) => item.activityId === id),
  }));
  const others = costs.filter((item) => item.activityId === null || !known.has(item.activityId));
  return others.length > 0 ? [...groups, { name: otherName, items: others }] : groups;
}
