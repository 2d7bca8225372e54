import type { PublicCallRowView } from '@nurt/contracts/calls';
import type { PublicCallPhase } from '@nurt/domain/calls';

/** Names of the filters in the address of the list of calls. */
export const CALL_FILTERS = {
  phase: 'etap',
  sphere: 'sfera',
  authority: 'urzad',
  text: 'szukaj',
} as const;

/** The phases of announced calls and their names in the address. */
export const PHASE_PARAMETERS = {
  open: 'trwa',
  evaluation: 'ocena',
  resolved: 'rozstrzygniete',
  annulled: 'uniewaznione',
} as const satisfies Record<PublicCallPhase, string>;

/** The authorities of the rows, each once, by name. */
export function authoritiesOf(
  rows: readonly { readonly authority: PublicCallRowView['authority'] }[],
): readonly PublicCallRowView['authority'][] {
  const byId = new Map(rows.map(({ authority }) => [authority.id, authority]));
  return [...byId.values()].sort((a, b) => a.name.localeCompare(b.name, 'pl'));
}
