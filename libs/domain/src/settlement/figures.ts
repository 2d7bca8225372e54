import { subtractGrosze, type Grosze } from '../money';

/** What was paid and what becomes of it. Grosze. */
export interface SettlementFigures {
  readonly paidGrosze: Grosze;
  /** Accepted as used: settled. */
  readonly usedGrosze: Grosze;
  /** To be given back (UFP art. 251). */
  readonly unusedGrosze: Grosze;
}

/**
 * What accepting a report does with the money paid: the used part is settled, the rest is to be returned.
 * @throws RangeError when the used part is negative or above what was paid.
 */
export function settlementFigures({
  paidGrosze,
  usedGrosze,
}: {
  readonly paidGrosze: Grosze;
  readonly usedGrosze: Grosze;
}): SettlementFigures {
  if (usedGrosze < 0 || usedGrosze > paidGrosze)
    throw new RangeError('What was used lies between nothing and what was paid');
  return { paidGrosze, usedGrosze, unusedGrosze: subtractGrosze(paidGrosze, usedGrosze) };
}
