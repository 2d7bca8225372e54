import type { Problem } from '../problems';

interface Row {
  readonly id: string;
}

/** The lists of an offer, or those of them that were sent. */
export interface OfferLists {
  readonly activities?: readonly Row[];
  readonly resultRows?: readonly Row[];
  readonly costs?: readonly (Row & { readonly years: readonly { readonly year: number }[] })[];
  readonly sport?: { readonly groups: readonly Row[]; readonly coaches: readonly Row[] };
}

/**
 * Ids that occur twice in one list of the offer, and years that occur twice in one cost, with the path of the later
 * one (`activities.2.id`, `costs.0.years.1.year`). Lists that are not there have no problem.
 */
export function repeatedIds(content: OfferLists): Problem<'duplicate_id'>[] {
  const { activities = [], resultRows = [], costs = [], sport } = content;
  return [
    ...repeated(
      'activities',
      'id',
      activities.map(({ id }) => id),
    ),
    ...repeated(
      'resultRows',
      'id',
      resultRows.map(({ id }) => id),
    ),
    ...repeated(
      'costs',
      'id',
      costs.map(({ id }) => id),
    ),
    ...(['groups', 'coaches'] as const).flatMap((list) =>
      repeated(
        `sport.${list}`,
        'id',
        (sport?.[list] ?? []).map(({ id }) => id),
      ),
    ),
    ...costs.flatMap(({ years }, index) =>
      repeated(
        `costs.${index}.years`,
        'year',
        years.map(({ year }) => year),
      ),
    ),
  ];
}

function repeated(list: string, field: string, keys: readonly unknown[]): Problem<'duplicate_id'>[] {
  const seen = new Set<unknown>();
  return keys.flatMap((key, index): Problem<'duplicate_id'>[] => {
    const known = seen.has(key);
    seen.add(key);
    return known ? [{ code: 'duplicate_id', path: `${list}.${index}.${field}` }] : [];
  });
}
