import type { CostDraft } from './use-cost-rows';

/** One cost in its place: its index in the form's list and its number in the table. */
export interface PlacedCost {
  readonly row: CostDraft;
  readonly index: number;
  readonly number: string;
}

/** Lines of the table that belong together: the costs of an activity, those without one, administrative costs. */
export interface CostGroupRows {
  readonly key: string;
  readonly group: 'realisation' | 'administrative';
  readonly activityId: string | null;
  readonly number: string;
  readonly costs: readonly PlacedCost[];
}

/** The table V.A as the form holds it now, group by group; the group without an activity only where it has lines. */
export function costGroups(
  rows: readonly CostDraft[],
  activities: readonly { readonly id?: string | null }[],
): readonly CostGroupRows[] {
  const ids = activities.map(({ id }) => id ?? '');
  const place = (number: string, belongs: (row: CostDraft) => boolean): readonly PlacedCost[] =>
    rows
      .map((row, index) => ({ row, index }))
      .filter(({ row }) => belongs(row))
      .map((one, at) => ({ ...one, number: `${number}.${at + 1}` }));
  const isRealisation = ({ group }: CostDraft) => group !== 'administrative';
  const of = ids.map((id, at): CostGroupRows => ({
    key: id,
    group: 'realisation',
    activityId: id,
    number: `I.${at + 1}`,
    costs: place(`I.${at + 1}`, (row) => isRealisation(row) && row.activityId === id),
  }));
  const without: CostGroupRows = {
    key: 'unassigned',
    group: 'realisation',
    activityId: null,
    number: `I.${ids.length + 1}`,
    costs: place(`I.${ids.length + 1}`, (row) => isRealisation(row) && !ids.includes(row.activityId ?? '')),
  };
  const administrative: CostGroupRows = {
    key: 'administrative',
    group: 'administrative',
    activityId: null,
    number: 'II',
    costs: place('II', (row) => !isRealisation(row)),
  };
  return [...of, ...(without.costs.length > 0 ? [without] : []), administrative];
}
