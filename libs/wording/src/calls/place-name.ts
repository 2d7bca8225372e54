import { PUBLICATION_PLACE_LABELS, PUBLICATION_PLACES } from '@nurt/domain/statute';
import { eventText, type EventParams } from '../records';

/** The place of publication that an event is about. */
export function placeName(params: EventParams, locale: 'pl' | 'en'): string {
  const place = PUBLICATION_PLACES.find((known) => known === eventText(params, 'place'));
  return place ? PUBLICATION_PLACE_LABELS[place][locale] : '';
}
