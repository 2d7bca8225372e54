import { sumGrosze, type Grosze } from '../money';
import type { CostItem, OfferContent } from './offer-content';
import { costTotal, taskYears, withYearsFilled } from './years';

/** An amount of table V.A: the whole, and the part of each year in the order of `Estimate.years`. Grosze. */
export interface Totals {
  readonly grosze: Grosze;
  readonly byYear: readonly Grosze[];
}

/** One line of table V.A. */
export interface EstimateLine {
  readonly item: CostItem;
  /** Place of the item in `content.costs`, for the path of a problem. */
  readonly index: number;
  /** Unit cost × quantity; null where it cannot be told yet, and then it counts as nothing. */
  readonly grosze: Grosze | null;
  readonly byYear: readonly Grosze[];
}

/** Lines that belong together, with their sum. */
export interface EstimateGroup {
  readonly lines: readonly EstimateLine[];
  readonly total: Totals;
}

/** I.1, I.2…: the costs of one activity. */
export interface ActivityEstimate extends EstimateGroup {
  /** Null for costs of no activity of the schedule; such a group is the last, and only where there are any. */
  readonly activityId: string | null;
  readonly name: string;
}

/** Table V.A with all its sums. */
export interface Estimate {
  /** The columns: years of the task, and any other year in which a cost has an amount. */
  readonly years: readonly number[];
  readonly activities: readonly ActivityEstimate[];
  /** Sum of the costs of the task (I). */
  readonly realisation: Totals;
  /** Administrative costs (II). */
  readonly administrative: EstimateGroup;
  /** Sum of all costs (I + II). */
  readonly total: Totals;
}

/** What the estimate is made of. */
export type EstimateContent = Pick<OfferContent, 'taskFrom' | 'taskTo' | 'activities' | 'costs'>;

/**
 * Table V.A of the offer (Annex 1, V.A): lines, sums of activities, groups and years, and the grand total, all costs
 * whatever their source. Works on a draft: what is missing counts as nothing. Never throws for validated content.
 */
export function estimate(content: EstimateContent): Estimate {
  const { costs, activities } = withYearsFilled(content);
  const years = columns(content, costs);
  const lines = costs.map((item, index) => ({
    item,
    index,
    grosze: costTotal(item),
    byYear: years.map((year) =>
      sumGrosze(item.years.filter((amount) => amount.year === year).map((amount) => amount.grosze)),
    ),
  }));
  const group = (members: readonly EstimateLine[]): EstimateGroup => ({
    lines: members,
    total: totalsOf(
      members.map(({ grosze, byYear }) => ({ grosze: grosze ?? sumGrosze([]), byYear })),
      years,
    ),
  });

  const administrative = group(lines.filter(({ item }) => item.group === 'administrative'));
  const byActivity = new Map<string | null, EstimateLine[]>(activities.map(({ id }) => [id, []]));
  const unassigned: EstimateLine[] = [];
  for (const line of lines) {
    if (line.item.group === 'realisation') (byActivity.get(line.item.activityId) ?? unassigned).push(line);
  }
  const groups = activities.map(({ id, name }): ActivityEstimate => ({
    activityId: id,
    name,
    ...group(byActivity.get(id) ?? []),
  }));
  if (unassigned.length > 0) groups.push({ activityId: null, name: '', ...group(unassigned) });
  const realisation = totalsOf(
    groups.map(({ total }) => total),
    years,
  );
  return {
    years,
    activities: groups,
    realisation,
    administrative,
    total: totalsOf([realisation, administrative.total], years),
  };
}

function columns(content: EstimateContent, costs: readonly CostItem[]): number[] {
  const filled = costs.flatMap((item) => item.years.map(({ year }) => year));
  return [...new Set([...taskYears(content), ...filled])].sort((a, b) => a - b);
}

function totalsOf(parts: readonly Totals[], years: readonly number[]): Totals {
  return {
    grosze: sumGrosze(parts.map(({ grosze }) => grosze)),
    byYear: years.map((_year, column) => sumGrosze(parts.flatMap(({ byYear }) => byYear[column] ?? []))),
  };
}
