import { sumGrosze, type Grosze } from '../money';
import type { Problem, ProblemCode } from '../problems';
import type { ProposedAmount, RankedOffer } from './types';

type Problems = Problem<ProblemCode>[];

/**
 * Problems of a proposed split: only offers of the ranking, each once; nothing for an offer below the threshold;
 * for none more than it asked for; together not more than the call still holds. Offers left out get nothing. An
 * empty proposal is right only where no offer reaches the threshold.
 */
export function proposalProblems(
  ranking: readonly RankedOffer[],
  amounts: readonly ProposedAmount[],
  availableGrosze: Grosze,
): Problems {
  const problems = amounts.flatMap((amount, index) => amountProblems(ranking, amounts, amount, index));
  const total = sumGrosze(amounts.map(({ grosze }) => grosze));
  if (total > availableGrosze) {
    problems.push({
      code: 'proposal_above_pool',
      path: 'amounts',
      params: { totalGrosze: total, availableGrosze },
    });
  }
  if (total === 0 && ranking.some(({ meetsThreshold }) => meetsThreshold)) {
    problems.push({ code: 'proposal_all_zero', path: 'amounts' });
  }
  return problems;
}

function amountProblems(
  ranking: readonly RankedOffer[],
  amounts: readonly ProposedAmount[],
  { offerId, grosze }: ProposedAmount,
  index: number,
): Problems {
  const path = `amounts.${String(index)}`;
  const offer = ranking.find((ranked) => ranked.offerId === offerId);
  if (!offer) return [{ code: 'proposal_offer_unknown', path: `${path}.offerId` }];
  if (amounts.findIndex((amount) => amount.offerId === offerId) < index) {
    return [{ code: 'duplicate_id', path: `${path}.offerId` }];
  }
  if (!offer.meetsThreshold && grosze > 0) {
    return [{ code: 'proposal_below_threshold', path: `${path}.grosze`, params: { place: offer.place } }];
  }
  if (grosze > offer.requestedGrosze) {
    return [
      {
        code: 'proposal_above_request',
        path: `${path}.grosze`,
        params: { place: offer.place, requestedGrosze: offer.requestedGrosze },
      },
    ];
  }
  return [];
}
