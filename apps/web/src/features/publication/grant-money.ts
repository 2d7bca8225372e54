import type { GrantStage, PublicGrantRowView } from '@nurt/contracts/publication';

/** The stage as citizens read it: a first instalment is not all of it, a return that has not come is not the end. */
export type GrantProgress = GrantStage | 'partlyPaid' | 'toReturn';

/** Places where the money of one grant can be, from the end of its way to the start. */
export const GRANT_PLACES = [
  'settled',
  'returned',
  'toReturn',
  'paid',
  'committed',
  'reserved',
  'released',
] as const;
export type GrantPlace = (typeof GRANT_PLACES)[number];

type Money = Pick<
  PublicGrantRowView,
  'awardedGrosze' | 'committedGrosze' | 'paidGrosze' | 'settledGrosze' | 'returnedGrosze' | 'stage'
>;

/** How far a grant has come. */
export function progressOf(grant: Money): GrantProgress {
  if (grant.stage === 'settled') return unaccounted(grant) > 0 ? 'toReturn' : 'settled';
  if (grant.stage === 'paid') return grant.paidGrosze < grant.committedGrosze ? 'partlyPaid' : 'paid';
  return grant.stage;
}

/**
 * Where every grosz of a grant is now. Before the agreement all of it is reserved; from then on the agreement's
 * amount is what there is. The acceptance of the report ends the agreement: what was paid and not used is to be
 * returned, what was never paid is back on the budget line.
 *
 * @returns grosze for each place; together the amount awarded, or agreed once there is an agreement
 */
export function grantPlaces(grant: Money): Readonly<Record<GrantPlace, number>> {
  const { awardedGrosze, committedGrosze, paidGrosze, settledGrosze, returnedGrosze, stage } = grant;
  const ended = stage === 'settled';
  const rest = unaccounted(grant);
  const unpaid = Math.max(committedGrosze - paidGrosze, 0);
  return {
    settled: settledGrosze,
    returned: returnedGrosze,
    toReturn: ended ? rest : 0,
    paid: ended ? 0 : rest,
    committed: ended ? 0 : unpaid,
    reserved: committedGrosze > 0 ? 0 : awardedGrosze,
    released: ended ? unpaid : 0,
  };
}

/** Paid, but neither accepted in a report nor given back. */
function unaccounted({ paidGrosze, settledGrosze, returnedGrosze }: Money): number {
  return paidGrosze - settledGrosze - returnedGrosze;
}
