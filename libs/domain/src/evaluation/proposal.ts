import { sumGrosze, ZERO, type Grosze } from '../money';
import type { Problem, ProblemCode } from '../problems';
import type { ProposedAmount, RankedOffer } from './types';

type Problems = Problem<ProblemCode>[];

/** The most that one organisation can get in the call. */
export interface OrganisationCap {
  readonly maximumGrosze: Grosze;
  /** Who made each offer. */
  readonly organisationOf: ReadonlyMap<string, string>;
}

/**
 * Problems of a proposed split: only offers of the ranking, each once; nothing for an offer below the threshold;
 * for none more than it asked for; together not more than the call still holds. Offers left out get nothing. An
 * empty proposal is right only where no offer reaches the threshold. One organisation gets no more than the call's cap
 * over all its offers.
 */
export function proposalProblems(
  ranking: readonly RankedOffer[],
  amounts: readonly ProposedAmount[],
  availableGrosze: Grosze,
  cap: OrganisationCap | null = null,
): Problems {
  const problems = amounts.flatMap((amount, index) => amountProblems(ranking, amounts, amount, index));
  problems.push(...capProblems(amounts, cap));
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

function capProblems(amounts: readonly ProposedAmount[], cap: OrganisationCap | null): Problems {
  if (cap === null) return [];
  const sums = new Map<string, Grosze>();
  for (const { offerId, grosze } of amounts) {
    const organisation = cap.organisationOf.get(offerId);
    if (organisation !== undefined) {
      sums.set(organisation, sumGrosze([sums.get(organisation) ?? ZERO, grosze]));
    }
  }
  return amounts.flatMap(({ offerId, grosze }, index): Problems => {
    const total = sums.get(cap.organisationOf.get(offerId) ?? '') ?? ZERO;
    if (grosze === 0 || total <= cap.maximumGrosze) return [];
    return [
      {
        code: 'proposal_above_organisation_cap',
        path: `amounts.${String(index)}.grosze`,
        params: { totalGrosze: total, maximumGrosze: cap.maximumGrosze },
      },
    ];
  });
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
