import type { OfferContent } from '@nurt/domain/offers';
import type { ComparedCost, ReportComparison } from '@nurt/domain/settlement';

/** One cost with its number in the form, such as I.2.1 or II.3. */
export interface NumberedCost extends ComparedCost {
  readonly number: string;
}

/** Costs that stand together: those of an activity, or the administrative ones (activity null). */
export interface CostGroup {
  readonly number: string;
  readonly activity: string | null;
  readonly costs: readonly NumberedCost[];
}

/** The costs of a report in the order and with the numbers that they have in table V.A of the offer. */
export function costGroups({ activities }: OfferContent, { costs }: ReportComparison): readonly CostGroup[] {
  const numbered = (group: string, own: readonly ComparedCost[]): readonly NumberedCost[] =>
    own.map((cost, index) => ({ ...cost, number: `${group}.${index + 1}` }));
  const realisation = costs.filter(({ group }) => group === 'realisation');
  const groups = activities.map(({ id, name }, index): CostGroup => {
    const number = `I.${index + 1}`;
    return {
      number,
      activity: name,
      costs: numbered(
        number,
        realisation.filter(({ activityId }) => activityId === id),
      ),
    };
  });
  const administrative: CostGroup = {
    number: 'II',
    activity: null,
    costs: numbered(
      'II',
      costs.filter(({ group }) => group === 'administrative'),
    ),
  };
  return [...groups, administrative].filter((group) => group.costs.length > 0);
}

/** All costs, one after another, with their numbers. */
export function numberedCosts(offer: OfferContent, comparison: ReportComparison): readonly NumberedCost[] {
  return costGroups(offer, comparison).flatMap(({ costs }) => costs);
}
