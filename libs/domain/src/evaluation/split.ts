import { allocate, subtractGrosze, sumGrosze, ZERO, type Grosze } from '../money';
import type { RankedOffer, YearPart } from './types';

/** What the quick fills of a proposal look at. */
export type SplitOffer = Pick<RankedOffer, 'offerId' | 'place' | 'meetsThreshold' | 'requestedGrosze'> & {
  /** The request by budget years (`requestByYear`); in a call of one year it is all of that year. */
  readonly requestedYears: readonly YearPart[];
};

/** What each offer that may get something gets of each year, grosze. Offers below the threshold are not here. */
export type Split = ReadonlyMap<string, readonly YearPart[]>;

/**
 * A request shared out among the budget years of a call as the costs of the offer are (V.A); V.B asks for the whole task
 * only. Adds up to the grosz. All of it falls to the first year where the costs name none of the years.
 * @param costs what the costs take in each year
 * @param years the budget years of the call, the year of its line first
 */
export function requestByYear(
  requested: Grosze,
  costs: readonly YearPart[],
  years: readonly number[],
): YearPart[] {
  const weights = years.map((year) => sumGrosze(costs.filter((part) => part.year === year).map(amountOf)));
  const known = weights.some((weight) => weight > 0)
    ? weights
    : years.map((_year, index) => (index === 0 ? 1 : 0));
  const parts = years.length === 0 ? [] : allocate(requested, known);
  return years.map((year, index) => ({ year, grosze: parts[index] ?? ZERO }));
}

/** Full amounts from the first place on; in each year the offer at which the money ends gets what is left. */
export function splitInOrder(ranking: readonly SplitOffer[], pools: readonly YearPart[]): Split {
  const left = new Map(pools.map(({ year, grosze }) => [year, grosze]));
  const rows = fitting(ranking).map(({ offerId, requestedYears }): [string, YearPart[]] => {
    const wanted = pools.map(({ year }) => {
      const rest = left.get(year) ?? ZERO;
      const asked = inYear(requestedYears, year);
      return { year, grosze: asked < rest ? asked : rest };
    });
    const parts = begun(wanted);
    for (const { year, grosze } of parts) left.set(year, subtractGrosze(left.get(year) ?? ZERO, grosze));
    return [offerId, parts];
  });
  return new Map(rows);
}

/** In each year the same fraction of every request; everything in full where the money is enough. */
export function splitInProportion(ranking: readonly SplitOffer[], pools: readonly YearPart[]): Split {
  const rows = fitting(ranking);
  const shares = pools.map(({ year, grosze }) => {
    const requests = rows.map(({ requestedYears }) => inYear(requestedYears, year));
    return sumGrosze(requests) <= grosze ? requests : allocate(grosze, requests);
  });
  return new Map(
    rows.map(({ offerId }, row) => {
      const parts = pools.map(({ year }, column) => ({ year, grosze: shares[column]?.[row] ?? ZERO }));
      return [offerId, begun(parts)];
    }),
  );
}

/** A grant begins in the year of the line, on which its agreement stands; without a part of that year there is none. */
function begun(parts: readonly YearPart[]): YearPart[] {
  const starts = (parts[0]?.grosze ?? ZERO) > 0;
  return parts.map(({ year, grosze }) => ({ year, grosze: starts ? grosze : ZERO }));
}

function fitting(ranking: readonly SplitOffer[]): SplitOffer[] {
  return ranking.filter(({ meetsThreshold }) => meetsThreshold).sort((a, b) => a.place - b.place);
}

const amountOf = ({ grosze }: YearPart): Grosze => grosze;
const inYear = (parts: readonly YearPart[], year: number): Grosze =>
  sumGrosze(parts.filter((part) => part.year === year).map(amountOf));
