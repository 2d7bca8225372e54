import { subtractGrosze, sumGrosze, ZERO, type Grosze } from '../money';
import type { Problem, ProblemCode } from '../problems';
import type { ProposedAmount, RankedOffer, YearPart } from './types';

type Problems = Problem<ProblemCode>[];

/** The most that one organisation can get in the call. */
export interface OrganisationCap {
  readonly maximumGrosze: Grosze;
  /** Who made each offer. */
  readonly organisationOf: ReadonlyMap<string, string>;
}

/**
 * Problems of a proposed split: only offers of the ranking, each once; nothing for an offer below the threshold;
 * for none more than it asked for; together not more than the call still holds, in each budget year. Offers left out get nothing. An
 * empty proposal is right only where no offer reaches the threshold. One organisation gets no more than the call's cap
 * over all its offers.
 *
 * @param availableGrosze of the year of the line
 * @param laterYears what the call promises for each later year
 */
export function proposalProblems(
  ranking: readonly RankedOffer[],
  amounts: readonly ProposedAmount[],
  availableGrosze: Grosze,
  cap: OrganisationCap | null = null,
  laterYears: readonly YearPart[] = [],
): Problems {
  const problems = amounts.flatMap((amount, index) => amountProblems(ranking, amounts, amount, index));
  problems.push(...capProblems(amounts, cap));
  problems.push(...yearProblems(amounts, laterYears));
  const total = sumGrosze(amounts.map(({ grosze }) => grosze));
  const first = sumGrosze(amounts.map(firstYearPart));
  if (first > availableGrosze) {
    problems.push({
      code: 'proposal_above_pool',
      path: 'amounts',
      params: { totalGrosze: first, availableGrosze },
    });
  }
  if (total === 0 && ranking.some(({ meetsThreshold }) => meetsThreshold)) {
    problems.push({ code: 'proposal_all_zero', path: 'amounts' });
  }
  return problems;
}

/** What the year of the line bears of a grant; nothing where its later years are more than the whole. */
export function firstYearPart({
  grosze,
  laterYears = [],
}: Pick<ProposedAmount, 'grosze' | 'laterYears'>): Grosze {
  const later = sumGrosze(laterYears.map((part) => part.grosze));
  return later > grosze ? ZERO : subtractGrosze(grosze, later);
}

/** No grant has more in later years than in all; no later year gives more than the call promises for it. */
function yearProblems(amounts: readonly ProposedAmount[], pools: readonly YearPart[]): Problems {
  const parts = amounts.flatMap(({ grosze, laterYears = [] }, index): Problems => {
    const path = `amounts.${String(index)}.laterYears`;
    const years = laterYears.map(({ year }) => year);
    if (new Set(years).size < years.length) return [{ code: 'duplicate_id', path }];
    const laterGrosze = sumGrosze(laterYears.map((part) => part.grosze));
    // Something is given in the year of the line: the task begins in it, and the agreement stands on it.
    return laterGrosze > 0 && laterGrosze >= grosze
      ? [{ code: 'proposal_years_above_amount', path, params: { laterGrosze, grosze } }]
      : [];
  });
  const asked = new Map<number, Grosze>();
  for (const { year, grosze } of amounts.flatMap(({ laterYears = [] }) => laterYears)) {
    asked.set(year, sumGrosze([asked.get(year) ?? ZERO, grosze]));
  }
  const above = [...asked].flatMap(([year, totalGrosze]): Problems => {
    const availableGrosze = pools.find((pool) => pool.year === year)?.grosze ?? ZERO;
    return totalGrosze > availableGrosze
      ? [{ code: 'proposal_above_year', path: 'amounts', params: { year, totalGrosze, availableGrosze } }]
      : [];
  });
  return [...parts, ...above];
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
