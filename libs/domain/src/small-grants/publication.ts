import { endOfDayExclusive, lastDayInTime, maxDate, type Instant, type LocalDate } from '../calendar';
import type { Publications } from '../calls';
import type { Problem, ProblemCode } from '../problems';
import { parameterRow, PUBLICATION_PLACES, smallGrantCommentDeadline } from '../statute';

/** The most comments that one offer takes: far above any honest interest, low enough for a person to read. */
export const COMMENTS_PER_OFFER = 300;

/**
 * What is wrong with the days on which an offer appeared in its three places: none before it came, none in the
 * future. That it was late is no problem of the record: it is kept and shown.
 */
export function smallGrantPublicationProblems(
  publications: Publications,
  receivedOn: LocalDate,
  today: LocalDate,
): Problem<ProblemCode>[] {
  const { basis } = parameterRow('small_grant_publication_places', receivedOn);
  return PUBLICATION_PLACES.flatMap((path): Problem<ProblemCode>[] => {
    const day = publications[path];
    if (day > today) {
      return [{ code: 'small_grant_publication_in_future', path, params: { place: path }, basis }];
    }
    if (day < receivedOn) {
      const params = { place: path, receivedOn };
      return [{ code: 'small_grant_publication_before_receipt', path, params, basis }];
    }
    return [];
  });
}

/**
 * The last day for comments: seven days from the day on which the offer stood in all three places, so that nobody
 * loses a day to the slowest of them (UDPP art. 19a ust. 4), nor to a day off: the term then ends with the working day
 * after it (KC art. 115, KPA art. 57 § 4).
 */
export function commentsUntil({ bulletin, noticeBoard, website }: Publications): LocalDate {
  return lastDayInTime(smallGrantCommentDeadline(maxDate(bulletin, noticeBoard, website)));
}

/** May anybody still comment? The whole of the last day counts. */
export function commentsAreOpen(until: LocalDate, now: Instant): boolean {
  return now.getTime() < endOfDayExclusive(until).getTime();
}
