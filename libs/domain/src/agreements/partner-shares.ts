import { allocate, allocateShares, type BasisPoints, type Grosze } from '../money';
import { splitTable, type OfferContent } from '../offers';

/** What one of those who made a joint offer bears of the task. */
export interface PartnerShare {
  readonly id: string;
  readonly name: string;
  /** Of all costs (V.C). */
  readonly costGrosze: Grosze;
  readonly share: BasisPoints;
  /** The part of the grant in the same proportion. */
  readonly grantGrosze: Grosze;
}

/**
 * The costs of a joint offer by applicant, the one that leads first, and the grant in the same proportion to the grosz
 * (largest remainders). The form divides the costs only (Dz.U. 2018 poz. 2057, zał. 1, V.C): the grant goes to the lead,
 * and all answer for it together (UDPP art. 16 ust. 6), so its parts inform and bind nobody. Empty for one applicant.
 * @param grantGrosze the grant of the agreement
 */
export function partnerShares(
  offer: Pick<OfferContent, 'costs' | 'activities' | 'taskFrom' | 'taskTo' | 'joint'>,
  grantGrosze: Grosze,
): readonly PartnerShare[] {
  const { rows, total } = splitTable(offer);
  if (total.grosze === 0) return [];
  const costs = rows.map(({ grosze }) => grosze);
  const shares = allocateShares(costs);
  const parts = allocate(grantGrosze, costs);
  return rows.flatMap(({ id, name, grosze: costGrosze }, place) => {
    const [share, part] = [shares[place], parts[place]];
    return share === undefined || part === undefined
      ? []
      : [{ id, name, costGrosze, share, grantGrosze: part }];
  });
}
