import type { GrantStage, GrantStepView, PublicGrantRowView } from '@nurt/contracts/publication';

/** The stage as citizens read it: a first instalment is not the whole grant. */
export type GrantProgress = GrantStage | 'partlyPaid';

/** Places where the money of one grant can be, from the end of its way to the start. */
export const GRANT_PLACES = ['settled', 'returned', 'toReturn', 'paid', 'committed', 'reserved'] as const;
export type GrantPlace = (typeof GRANT_PLACES)[number];

type Amounts = Pick<
  PublicGrantRowView,
  'awardedGrosze' | 'committedGrosze' | 'paidGrosze' | 'settledGrosze' | 'returnedGrosze'
>;

/** How far a grant has come, with a part of the payments told from all of them. */
export function progressOf(grant: Amounts & Pick<PublicGrantRowView, 'stage'>): GrantProgress {
  return grant.stage === 'paid' && grant.paidGrosze < grant.committedGrosze ? 'partlyPaid' : grant.stage;
}

/**
 * Where every grosz of a grant is now. Before the agreement all of it is reserved; from then on the agreement's
 * amount is what there is. Money to be returned is a part of what was paid and neither settled nor returned.
 *
 * @returns grosze for each place; together the amount awarded, or agreed once there is an agreement
 */
export function grantPlaces(
  grant: Amounts,
  steps: readonly GrantStepView[],
): Readonly<Record<GrantPlace, number>> {
  const { awardedGrosze, committedGrosze, paidGrosze, settledGrosze, returnedGrosze } = grant;
  const unaccounted = paidGrosze - settledGrosze - returnedGrosze;
  const due = sumOf(steps, 'returnDue') - sumOf(steps, 'returnReceived');
  const toReturn = Math.min(Math.max(due, 0), unaccounted);
  return {
    settled: settledGrosze,
    returned: returnedGrosze,
    toReturn,
    paid: unaccounted - toReturn,
    committed: Math.max(committedGrosze - paidGrosze, 0),
    reserved: committedGrosze > 0 ? 0 : awardedGrosze,
  };
}

function sumOf(steps: readonly GrantStepView[], kind: GrantStepView['kind']): number {
  return steps.reduce((sum, step) => (step.kind === kind ? sum + (step.grosze ?? 0) : sum), 0);
}
