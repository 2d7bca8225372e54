import { shareOf, subtractGrosze, sumGrosze, ZERO, type BasisPoints, type Grosze } from '../money';
import { estimate, type CostGroup, type OfferContent } from '../offers';
import type { ActualSources, ReportContent } from './report';

/** Planned against actual. The difference is actual − planned, negative where less was spent. Grosze. */
export interface Compared {
  readonly plannedGrosze: Grosze;
  readonly actualGrosze: Grosze;
  readonly differenceGrosze: Grosze;
}

/** One cost item (Annex 5, II.1). Null where no figure has been entered yet; the sums count that as nothing. */
export interface ComparedCost {
  readonly costId: string;
  readonly name: string;
  readonly group: CostGroup;
  /** The activity it belongs to; null for administrative costs. */
  readonly activityId: string | null;
  readonly plannedGrosze: Grosze;
  readonly actualGrosze: Grosze | null;
  readonly differenceGrosze: Grosze | null;
}

/** A share on both sides, basis points. */
export interface ComparedShare {
  readonly planned: BasisPoints;
  readonly actual: BasisPoints;
}

/** Part II of Annex 5: costs with their sums, sources with their sums, and the three shares. */
export interface ReportComparison {
  readonly costs: readonly ComparedCost[];
  /** Sum of the costs of the task (I). */
  readonly realisation: Compared;
  /** Sum of administrative costs (II). */
  readonly administrative: Compared;
  readonly totalCosts: Compared;
  readonly sources: {
    /** 1.1 */
    readonly grant: Compared;
    /** 1.2 Bank interest on the grant; nobody plans it. */
    readonly bankInterest: Compared;
    /** 1: sum of the two. */
    readonly grantSum: Compared;
    /** 2: sum of the next three. */
    readonly otherFinancial: Compared;
    /** 2.1 */
    readonly ownFinancial: Compared;
    /** 2.2 */
    readonly recipients: Compared;
    /** 2.3 and 2.4 */
    readonly other: Compared;
    /** 3 */
    readonly ownNonFinancial: Compared;
    readonly total: Compared;
  };
  /** 4: the grant in all costs. */
  readonly grantInCosts: ComparedShare;
  /** 5: other financial funds against the grant. */
  readonly otherToGrant: ComparedShare;
  /** 6: personal and in-kind contribution against the grant. */
  readonly nonFinancialToGrant: ComparedShare;
}

/** Sums of the two tables of a report: all costs, all sources. What has not been entered counts as nothing. */
export function reportedTotals({ costs, sources }: Pick<ReportContent, 'costs' | 'sources'>): {
  readonly costs: Grosze;
  readonly sources: Grosze;
} {
  return {
    costs: sumGrosze(costs.map(({ actualGrosze }) => actualGrosze ?? ZERO)),
    sources: sumGrosze(Object.values(entered(sources))),
  };
}

/**
 * The report against the offer that the agreement was made on (Annex 5, part II). Works on a draft.
 * @param grantGrosze the grant of the agreement, where it is smaller than the offer asked for
 */
export function reportComparison(
  offer: OfferContent,
  report: Pick<ReportContent, 'costs' | 'sources'>,
  grantGrosze: Grosze = offer.sources.grantGrosze ?? ZERO,
): ReportComparison {
  const costs = comparedCosts(offer, report);
  const ofGroup = (group: CostGroup): Compared => summed(costs.filter((cost) => cost.group === group));
  const totalCosts = summed(costs);

  const actual = entered(report.sources);
  const grant = compared(grantGrosze, actual.grantGrosze);
  const bankInterest = compared(ZERO, actual.bankInterestGrosze);
  const ownFinancial = compared(offer.sources.ownFinancialGrosze ?? ZERO, actual.ownFinancialGrosze);
  const recipients = compared(offer.sources.recipientsGrosze ?? ZERO, actual.recipientsGrosze);
  const other = compared(ZERO, actual.otherGrosze);
  const otherFinancial = summed([ownFinancial, recipients, other]);
  const ownNonFinancial = compared(offer.sources.ownNonFinancialGrosze ?? ZERO, actual.ownNonFinancialGrosze);

  return {
    costs,
    realisation: ofGroup('realisation'),
    administrative: ofGroup('administrative'),
    totalCosts,
    sources: {
      grant,
      bankInterest,
      grantSum: summed([grant, bankInterest]),
      otherFinancial,
      ownFinancial,
      recipients,
      other,
      ownNonFinancial,
      total: summed([grant, bankInterest, otherFinancial, ownNonFinancial]),
    },
    grantInCosts: share(grant, totalCosts),
    otherToGrant: share(otherFinancial, grant),
    nonFinancialToGrant: share(ownNonFinancial, grant),
  };
}

function comparedCosts(offer: OfferContent, report: Pick<ReportContent, 'costs'>): ComparedCost[] {
  const actuals = new Map(report.costs.map(({ costId, actualGrosze }) => [costId, actualGrosze]));
  const { activities, administrative } = estimate(offer);
  const lines = [...activities.flatMap((activity) => activity.lines), ...administrative.lines];
  return lines.map(({ item, grosze }) => {
    const plannedGrosze = grosze ?? ZERO;
    const actualGrosze = actuals.get(item.id) ?? null;
    return {
      costId: item.id,
      name: item.name,
      group: item.group,
      activityId: item.activityId,
      plannedGrosze,
      actualGrosze,
      differenceGrosze: actualGrosze === null ? null : subtractGrosze(actualGrosze, plannedGrosze),
    };
  });
}

function entered(sources: ActualSources): Record<keyof ActualSources, Grosze> {
  return {
    grantGrosze: sources.grantGrosze ?? ZERO,
    bankInterestGrosze: sources.bankInterestGrosze ?? ZERO,
    ownFinancialGrosze: sources.ownFinancialGrosze ?? ZERO,
    recipientsGrosze: sources.recipientsGrosze ?? ZERO,
    otherGrosze: sources.otherGrosze ?? ZERO,
    ownNonFinancialGrosze: sources.ownNonFinancialGrosze ?? ZERO,
  };
}

/** Planned against actual, with the difference. */
export function compared(plannedGrosze: Grosze, actualGrosze: Grosze): Compared {
  return { plannedGrosze, actualGrosze, differenceGrosze: subtractGrosze(actualGrosze, plannedGrosze) };
}

function summed(
  parts: readonly { readonly plannedGrosze: Grosze; readonly actualGrosze: Grosze | null }[],
): Compared {
  return compared(
    sumGrosze(parts.map(({ plannedGrosze }) => plannedGrosze)),
    sumGrosze(parts.map(({ actualGrosze }) => actualGrosze ?? ZERO)),
  );
}

function share(part: Compared, whole: Compared): ComparedShare {
  return {
    planned: shareOf(part.plannedGrosze, whole.plannedGrosze),
    actual: shareOf(part.actualGrosze, whole.actualGrosze),
  };
}
