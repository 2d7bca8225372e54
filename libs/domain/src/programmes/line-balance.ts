import type { Grosze } from '../money';

/**
 * Where the money of a budget line is. Every grosz of `plannedGrosze` is in exactly one of `LINE_PLACES`. Announced
 * money is part of available: it is set aside for a call, but nobody has it yet.
 */
export interface LineBalance {
  /** Allocated by the council, after its amendments. */
  readonly plannedGrosze: Grosze;
  /** On the line or in a call, not yet awarded. */
  readonly availableGrosze: Grosze;
  /** The part of available that announced calls hold. */
  readonly announcedGrosze: Grosze;
  /** Awarded by the executive, no agreement yet. */
  readonly reservedGrosze: Grosze;
  /** In signed agreements, not yet paid (zaangażowanie). */
  readonly committedGrosze: Grosze;
  /** Paid, not yet accounted for (wykonanie). */
  readonly executedGrosze: Grosze;
  /** Paid and accepted in a report. */
  readonly settledGrosze: Grosze;
  /** Paid and given back. */
  readonly returnedGrosze: Grosze;
  /** Not used when the year was closed (UFP art. 263 ust. 1). */
  readonly lapsedGrosze: Grosze;
}

/** The places that together hold the whole of a line, in the order of the river. */
export const LINE_PLACES = [
  'settled',
  'returned',
  'executed',
  'committed',
  'reserved',
  'available',
  'lapsed',
] as const;
export type LinePlace = (typeof LINE_PLACES)[number];
