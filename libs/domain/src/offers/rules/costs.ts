import { MAX_AMOUNT, sumGrosze } from '../../money';
import type { CostItem } from '../offer-content';
import { largestWithin } from '../sources';
import { costTotal, taskYears } from '../years';
import { isBlank, missingFields, statutory, type OfferCase, type OfferProblem } from './offer-terms';

/** Part V.A: every line is complete and equals the sum of its years; administrative costs keep to the call's cap. */
export function costProblems(offer: OfferCase): OfferProblem[] {
  const { content, estimate } = offer;
  if (content.costs.length === 0) return [{ code: 'offer_costs_required', path: 'costs' }];
  const known = new Set(content.activities.map(({ id }) => id));
  const years = taskYears(content);
  return [
    ...content.costs.flatMap((item, index) => [
      ...incompleteProblems(item, index),
      ...activityProblems(item, index, known),
      ...valueProblems(offer, item, index, years),
    ]),
    ...(estimate.total.grosze > MAX_AMOUNT
      ? [{ code: 'amount_too_large' as const, path: 'costs', params: { maximum: MAX_AMOUNT } }]
      : []),
    ...administrativeProblems(offer),
  ];
}

function incompleteProblems(item: CostItem, index: number): OfferProblem[] {
  return missingFields('offer_cost_incomplete', 'costs', index, {
    activityId: item.group === 'realisation' && item.activityId === null,
    name: isBlank(item.name),
    unit: isBlank(item.unit),
    unitCostGrosze: item.unitCostGrosze === null || item.unitCostGrosze === 0,
    quantity: item.quantity === null || item.quantity === 0,
  });
}

/** A cost of the task belongs to an activity of the schedule, an administrative cost to none. */
function activityProblems(
  { group, activityId }: CostItem,
  index: number,
  known: ReadonlySet<string>,
): OfferProblem[] {
  const right = activityId === null || (group === 'realisation' && known.has(activityId));
  if (right) return [];
  return [
    {
      code: 'offer_cost_activity_unknown',
      path: `costs.${index}.activityId`,
      params: { position: index + 1 },
    },
  ];
}

function valueProblems(
  offer: OfferCase,
  item: CostItem,
  index: number,
  years: readonly number[],
): OfferProblem[] {
  const total = costTotal(item);
  if (total === null) {
    if (item.unitCostGrosze === null || item.quantity === null) return [];
    return [
      {
        code: 'amount_too_large',
        path: `costs.${index}.unitCostGrosze`,
        params: { maximum: MAX_AMOUNT },
      },
    ];
  }
  // Without a term nobody can tell the years; the missing term is a problem of its own.
  if (years.length === 0) return [];
  const path = `costs.${index}.years`;
  const outside = item.years.flatMap(({ year, grosze }, place): OfferProblem[] =>
    grosze > 0 && !years.includes(year)
      ? [
          {
            code: 'offer_year_outside_term',
            path: `${path}.${place}`,
            params: { position: index + 1, year },
          },
        ]
      : [],
  );
  const sum = sumGrosze(item.years.map(({ grosze }) => grosze));
  if (sum === total) return outside;
  return [
    ...outside,
    {
      code: 'offer_years_do_not_sum',
      path,
      params: { position: index + 1, total, sum, difference: Math.abs(total - sum) },
      basis: statutory(offer, 'Dz.U. 2018 poz. 2057, zał. 1, V.A'),
    },
  ];
}

function administrativeProblems({ terms, estimate }: OfferCase): OfferProblem[] {
  const share = terms.maximumAdministrativeShare;
  if (share === null) return [];
  const maximum = largestWithin(estimate.total.grosze, share);
  const { grosze } = estimate.administrative.total;
  return grosze > maximum
    ? [
        {
          code: 'offer_administrative_costs_above_maximum',
          path: 'costs',
          params: { share, maximum, amount: grosze },
        },
      ]
    : [];
}
