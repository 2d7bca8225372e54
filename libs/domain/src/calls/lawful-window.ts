import type { Deadline, Instant, LocalDate } from '../calendar';
import type { Problem, ProblemCode } from '../problems';
import { earliestDeadlineUnder, type PublicationPlace } from '../statute';
import type { CallStatute } from './call-statute';
import type { Publications } from './call-terms';
import { requiredPublications } from './publications';
import { lastDayForOffers } from './timing';

/** An announced call as far as its window goes, with the law that it was announced under. */
export interface CallWindow {
  readonly closesAt: Instant;
  /** Days of publication, as far as they are registered. */
  readonly publications: Partial<Publications>;
  readonly statute: Pick<CallStatute, 'rules'>;
}

/** The places in which the announcement still has to appear, in the order of the law. */
export function missingPlaces({
  publications,
  statute,
}: Pick<CallWindow, 'publications' | 'statute'>): PublicationPlace[] {
  return statute.rules.publicationPlaces.filter((place) => publications[place] === undefined);
}

/**
 * The earliest lawful deadline for offers after the publications that are registered, counted from the latest of
 * them by the law of the announcement; null while nothing has appeared. A place that comes later moves it on.
 */
export function lawfulDeadline({
  publications,
  statute: { rules },
}: Pick<CallWindow, 'publications' | 'statute'>): Deadline | null {
  const published = requiredPublications(publications, rules.publicationPlaces);
  return published.length === 0 ? null : earliestDeadlineUnder(rules, published);
}

/**
 * Why offers of the call cannot be judged although its window may be over, or null: the announcement has to have
 * appeared in every required place, and the last of them early enough before the deadline. A window that turned out
 * too short is put right only by prolonging it; offers are taken meanwhile.
 */
export function windowProblem(window: CallWindow): Problem<ProblemCode> | null {
  const [place] = missingPlaces(window);
  const { rules } = window.statute;
  if (place !== undefined) {
    return { code: 'call_publication_missing', params: { place }, basis: placesBasis(rules.legalBasis) };
  }
  const earliest = lawfulDeadline(window);
  const closes = lastDayForOffers(window.closesAt);
  if (earliest === null || rules.minimumDays === null || closes >= earliest.dueOn) return null;
  return tooShort(earliest, rules.minimumDays, closes);
}

function tooShort(earliest: Deadline, days: number, closes: LocalDate): Problem<ProblemCode> {
  return {
    code: 'call_window_unlawful',
    params: {
      days,
      lastPublication: earliest.countedFrom ?? earliest.dueOn,
      earliest: earliest.dueOn,
      closes,
    },
    basis: earliest.basis,
  };
}

/** The provision that names the places; undefined where none does. */
export function placesBasis(legalBasis: CallStatute['legalBasis']): string | undefined {
  return legalBasis === 'udpp' ? 'UDPP art. 13 ust. 3' : undefined;
}
