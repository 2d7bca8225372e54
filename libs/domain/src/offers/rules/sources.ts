import { wholePool } from '../../calls/later-years';
import { sumGrosze, ZERO, type Grosze } from '../../money';
import { largestWithin, smallestWithin, sourceShares } from '../sources';
import { statutory, type OfferCase, type OfferProblem } from './offer-terms';

const GRANT = 'sources.grantGrosze';

/** Part V.B: the sources cover all costs exactly, and the grant keeps to the call's caps. */
export function sourceProblems(offer: OfferCase): OfferProblem[] {
  const table = sourceShares(offer.content.sources);
  const grant = table.grant.grosze;
  return [
    ...(grant === 0
      ? [{ code: 'offer_grant_required' as const, path: GRANT }]
      : grantProblems(offer, grant, table.total.grosze)),
    ...contributionProblems(offer),
    ...sumProblems(offer, table.total.grosze),
  ];
}

function grantProblems(
  { content, terms, estimate }: OfferCase,
  grant: Grosze,
  funds: Grosze,
): OfferProblem[] {
  const { maximumGrantGrosze, maximumGrantShare, poolGrosze, kind } = terms;
  const problems: OfferProblem[] = [];
  if (maximumGrantGrosze !== null && grant > maximumGrantGrosze) {
    problems.push({
      code: 'offer_grant_above_maximum',
      path: GRANT,
      params: { maximum: maximumGrantGrosze },
    });
  }
  const pool = wholePool({ poolGrosze, laterYears: terms.laterYears ?? [] });
  if (pool !== null && grant > pool) {
    problems.push({ code: 'offer_grant_above_pool', path: GRANT, params: { maximum: pool } });
  }
  // Measured against the costs, because the sources may not add up to them yet.
  const costs = estimate.total.grosze;
  if (maximumGrantShare !== null && costs > 0) {
    const maximum = largestWithin(costs, maximumGrantShare);
    if (grant > maximum) {
      problems.push({
        code: 'offer_grant_share_above_maximum',
        path: GRANT,
        params: { share: maximumGrantShare, maximum },
      });
    }
  }
  // Support that leaves a part to the organisation is a word of UDPP; other acts let a grant pay for everything.
  if (content.form === undefined && kind === 'support' && funds === grant) {
    problems.push({
      code: 'offer_own_contribution_required',
      path: 'sources.ownFinancialGrosze',
      basis: 'UDPP art. 5 ust. 4 pkt 2',
    });
  }
  return problems;
}

/** The least own contribution that the call asks for, measured against the costs and never rounded down. */
function contributionProblems({ content, terms, estimate }: OfferCase): OfferProblem[] {
  const asked = terms.minimumOwnContribution ?? null;
  const costs = estimate.total.grosze;
  if (asked === null || costs === 0) return [];
  const financial = asked.kinds.includes('financial');
  const other = asked.kinds.includes('personal') || asked.kinds.includes('inKind');
  const { ownFinancialGrosze, ownNonFinancialGrosze } = content.sources;
  const own = sumGrosze([
    (financial ? ownFinancialGrosze : null) ?? ZERO,
    (other ? ownNonFinancialGrosze : null) ?? ZERO,
  ]);
  const minimum = smallestWithin(costs, asked.share);
  if (own >= minimum) return [];
  return [
    {
      code: 'offer_own_contribution_below_minimum',
      path: financial ? 'sources.ownFinancialGrosze' : 'sources.ownNonFinancialGrosze',
      params: { share: asked.share, minimum, own },
      basis: financial ? 'UDPP art. 15 ust. 1 pkt 4' : 'UDPP art. 15 ust. 1 pkt 5',
    },
  ];
}

function sumProblems(offer: OfferCase, funds: Grosze): OfferProblem[] {
  const { content, estimate } = offer;
  const costs = estimate.total.grosze;
  if (content.costs.length === 0 || funds === costs) return [];
  return [
    {
      code: 'offer_sources_do_not_sum',
      path: 'sources',
      params: { sources: funds, costs, difference: Math.abs(funds - costs) },
      basis: statutory(offer, 'Dz.U. 2018 poz. 2057, zał. 1, V.B'),
    },
  ];
}
