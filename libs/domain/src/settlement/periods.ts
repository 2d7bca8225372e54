import { endOfYear, maxDate, minDate, startOfYear, type LocalDate } from '../calendar';
import { allocate, quantity, QUANTITY_SCALE, subtractGrosze, sumGrosze, ZERO, type Grosze } from '../money';
import { costTotal, type CostItem, type JointPart, type OfferContent, type Sources } from '../offers';

/** A report on one budget year of a multi-year agreement, or the one that ends an agreement (Annex 5: rodzaj). */
export const REPORT_KINDS = ['interim', 'final'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** The dates of a task and the budget years that are reported on by themselves, in order (`interimYears` of agreements). */
export interface ReportedTask {
  readonly taskFrom: LocalDate;
  readonly taskTo: LocalDate;
  readonly interim: readonly number[];
}

/** What one report speaks of. */
export interface ReportPeriod {
  readonly kind: ReportKind;
  /** The budget year of an interim report; null for the final one. */
  readonly year: number | null;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * The period of the interim report on a year, or of the final report where there is none: each begins after the one
 * before it, so every day of the task is in exactly one report.
 * @param year one of `task.interim`; null for the final report
 */
export function reportPeriod(task: ReportedTask, year: number | null): ReportPeriod {
  const earlier = task.interim.filter((one) => year === null || one < year);
  const last = earlier.at(-1);
  return {
    kind: year === null ? 'final' : 'interim',
    year,
    from: last === undefined ? task.taskFrom : maxDate(task.taskFrom, startOfYear(last + 1)),
    to: year === null ? task.taskTo : minDate(task.taskTo, endOfYear(year)),
  };
}

/** Does the report tell of that budget year? The first also of years before it, the final of all that are left. */
export function tellsOf(
  { interim }: Pick<ReportedTask, 'interim'>,
  year: number | null,
  asked: number,
): boolean {
  return (interim.find((one) => asked <= one) ?? null) === year;
}

/**
 * The planned side of a report: the offer as far as the years of the report bear it. Costs and their split are those of its years (V.A, V.C).
 * The offer plans its sources for the whole task (V.B), so what the grant does not bear of the costs of these years is
 * shared among the other sources as V.B shares them. Where there are no interim reports the offer comes back as it is.
 * @param grantGrosze the part of the grant that the years of the report bear
 */
export function plannedIn(
  offer: OfferContent,
  task: ReportedTask,
  year: number | null,
  grantGrosze: Grosze,
): OfferContent {
  if (task.interim.length === 0) return offer;
  const tells = (asked: number) => tellsOf(task, year, asked);
  const costs = offer.costs.map((item) => costIn(item, tells));
  const total = sumGrosze(costs.map((item) => costTotal(item) ?? ZERO));
  const { from, to } = reportPeriod(task, year);
  return {
    ...offer,
    taskFrom: from,
    taskTo: to,
    costs,
    ...(offer.joint ? { joint: splitIn(offer.joint, tells) } : {}),
    sources: sourcesOf(offer.sources, total, grantGrosze),
  };
}

/** The split of the costs (V.C) in the years asked for. */
function splitIn(joint: JointPart, tells: (year: number) => boolean): JointPart {
  const applicants = joint.applicants.map((one) => ({
    ...one,
    years: one.years.filter(({ year }) => tells(year)),
  }));
  return { ...joint, applicants };
}

/** One unit that costs what the item takes in the years asked for. */
function costIn(item: CostItem, tells: (year: number) => boolean): CostItem {
  const years = item.years.filter(({ year }) => tells(year));
  return {
    ...item,
    unitCostGrosze: sumGrosze(years.map(({ grosze }) => grosze)),
    quantity: quantity(QUANTITY_SCALE),
    years,
  };
}

function sourcesOf(sources: Sources, total: Grosze, grantGrosze: Grosze): Sources {
  const { ownFinancialGrosze, ownNonFinancialGrosze, recipientsGrosze } = sources;
  const weights = [ownFinancialGrosze ?? ZERO, ownNonFinancialGrosze ?? ZERO, recipientsGrosze ?? ZERO];
  const rest = total > grantGrosze ? subtractGrosze(total, grantGrosze) : ZERO;
  const shared = weights.some((weight) => weight > 0) ? allocate(rest, weights) : weights.map(() => ZERO);
  const [own, nonFinancial, recipients] = shared;
  return {
    grantGrosze,
    ownFinancialGrosze: own ?? ZERO,
    ownNonFinancialGrosze: nonFinancial ?? ZERO,
    recipientsGrosze: recipients ?? ZERO,
  };
}
