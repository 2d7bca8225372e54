import { yearOf } from '../calendar';
import { divideHalfUp, grosze, MAX_AMOUNT, QUANTITY_SCALE, type Grosze } from '../money';
import type { Activity, CostItem, OfferContent } from './offer-content';

/** More years than any agreement may last (UDPP art. 16 ust. 3); a term beyond it has no columns. */
const MAX_YEARS = 10;

/** The budget years that the task touches, in order; none while its term is missing, reversed or absurdly long. */
export function taskYears({ taskFrom, taskTo }: Pick<OfferContent, 'taskFrom' | 'taskTo'>): number[] {
  if (taskFrom === null || taskTo === null || taskFrom > taskTo) return [];
  const first = yearOf(taskFrom);
  const count = yearOf(taskTo) - first + 1;
  return count > MAX_YEARS ? [] : Array.from({ length: count }, (_year, index) => first + index);
}

/** The schedule of one year (Annex 1, III.4). */
export interface YearSchedule {
  /** Null while the dates do not say which years the task touches. */
  readonly year: number | null;
  readonly activities: readonly { readonly position: number; readonly activity: Activity }[];
}

/**
 * The schedule as the form prints it, year by year: an activity stands in each year that it touches, always under the
 * number that it has in the whole offer, because the costs refer to it. One whose dates are missing, or lie outside the
 * task, stands in the first year, so that none is lost.
 */
export function scheduleByYear(
  content: Pick<OfferContent, 'taskFrom' | 'taskTo' | 'activities'>,
): YearSchedule[] {
  const years = taskYears(content);
  const numbered = content.activities.map((activity, index) => ({ position: index + 1, activity }));
  const [first, ...others] = years;
  if (first === undefined) return [{ year: null, activities: numbered }];
  const touches = (year: number, { from, to }: Activity): boolean =>
    from !== null && to !== null && yearOf(from) <= year && year <= yearOf(to);
  const isLost = (activity: Activity): boolean => !years.some((year) => touches(year, activity));
  return [first, ...others].map((year) => ({
    year,
    activities: numbered.filter(
      ({ activity }) => touches(year, activity) || (year === first && isLost(activity)),
    ),
  }));
}

/**
 * The value of a cost item, unit cost × quantity, in grosze rounded half up. Null while one of them is missing, and
 * where the product is larger than any amount that can be planned (`MAX_AMOUNT`).
 */
export function costTotal({
  unitCostGrosze,
  quantity,
}: Pick<CostItem, 'unitCostGrosze' | 'quantity'>): Grosze | null {
  if (unitCostGrosze === null || quantity === null) return null;
  const exact = divideHalfUp(BigInt(unitCostGrosze) * BigInt(quantity), BigInt(QUANTITY_SCALE));
  return exact > BigInt(MAX_AMOUNT) ? null : grosze(Number(exact));
}

/**
 * The offer with the years of its costs filled in where there is nothing to choose: a task within one year takes
 * the whole of every cost in that year. A task of several years comes back as it is.
 */
export function withYearsFilled<Content extends Pick<OfferContent, 'taskFrom' | 'taskTo' | 'costs'>>(
  content: Content,
): Content {
  const [year, ...others] = taskYears(content);
  if (year === undefined || others.length > 0) return content;
  const costs = content.costs.map((item) => {
    const total = costTotal(item);
    return { ...item, years: total === null ? [] : [{ year, grosze: total }] };
  });
  return { ...content, costs };
}
