import type { RankingRowView } from '@nurt/contracts/evaluation';
import { allocate, sumGrosze, type Grosze } from '@nurt/domain/money';

/** What the quick fills look at. */
export type Ranked = Pick<RankingRowView, 'offerId' | 'place' | 'meetsThreshold' | 'requestedGrosze'>;

/** Amount of each offer that may get one, grosze. Offers below the threshold get nothing and are not here. */
export type Split = ReadonlyMap<string, Grosze>;

function fitting(ranking: readonly Ranked[]): Ranked[] {
  return ranking.filter(({ meetsThreshold }) => meetsThreshold).sort((a, b) => a.place - b.place);
}

/** Full amounts from the first place on; the offer at which the money ends gets what is left. */
export function inOrder(ranking: readonly Ranked[], available: Grosze): Split {
  let left: number = available;
  return new Map(
    fitting(ranking).map(({ offerId, requestedGrosze }) => {
      const amount = Math.min(left, requestedGrosze);
      left -= amount;
      return [offerId, amount as Grosze];
    }),
  );
}

/** The same fraction of every request; everything in full where the money is enough. Adds up to the grosz. */
export function inProportion(ranking: readonly Ranked[], available: Grosze): Split {
  const rows = fitting(ranking);
  const requests = rows.map(({ requestedGrosze }) => requestedGrosze as Grosze);
  const wanted = sumGrosze(requests);
  const amounts = wanted <= available ? requests : allocate(available, requests);
  return new Map(rows.map(({ offerId }, index) => [offerId, amounts[index] ?? (0 as Grosze)]));
}
