import type { Deadline, LocalDate } from '../calendar';
import { earliestCallDeadline, ruleSet, type LegalBasis, type PublicationPlace } from '../statute';
import type { Publications } from './call-terms';

/** The days of publication if the announcement appeared everywhere on one day: what a draft is measured by. */
export function publishedEverywhereOn(day: LocalDate): Publications {
  return { bulletin: day, noticeBoard: day, website: day };
}

/** The days of publication in the places that a legal basis asks for, in their order; unknown ones are left out. */
export function requiredPublications(
  published: Partial<Publications>,
  places: readonly PublicationPlace[],
): LocalDate[] {
  return places.flatMap((place) => published[place] ?? []);
}

/**
 * The earliest lawful deadline for offers after these publications, by the law of the day of the announcement. A
 * place in which it has not appeared yet is counted as if it did on that day. See `earliestCallDeadline`.
 */
export function earliestDeadline(
  publications: Partial<Publications>,
  basis: LegalBasis,
  on: LocalDate,
): Deadline {
  const places = ruleSet(basis, on).publicationPlaces;
  return earliestCallDeadline(
    places.map((place) => publications[place] ?? on),
    basis,
    on,
  );
}
