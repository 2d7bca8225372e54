import { ruleSet, type LegalBasis, type PublicationPlace } from '@nurt/domain/statute';
import { today } from '../../shared/today';

/** Where an announcement on this legal basis must appear today; the others are not asked for and not shown. */
export function placesOf(legalBasis: LegalBasis): readonly PublicationPlace[] {
  return ruleSet(legalBasis, today()).publicationPlaces;
}
