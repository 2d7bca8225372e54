import type { NotCopied } from './copied-offer';
import { EMPTY_OFFER, type OfferContent } from './offer-content';

/**
 * What one of those who applied together, but did not lead, may take from the joint offer into one of its own: the task
 * as they all planned it, with its activities, results and costs. What the lead said of itself, whose money pays for it,
 * and who did which part belong to that offer.
 *
 * @param id of the organisation that copies
 */
export function partnersCopy(
  earlier: OfferContent,
  id: string,
): { readonly content: OfferContent; readonly notCopied: readonly NotCopied[] } {
  const { joint, sport, ...task } = earlier;
  const others = (joint?.applicants ?? []).filter((applicant) => applicant.id !== id);
  const notCopied: NotCopied[] = [];
  if (earlier.experience.trim() !== '' || earlier.resources.trim() !== '') {
    notCopied.push({ what: 'leadsCapacity' });
  }
  if (sport) notCopied.push({ what: 'leadsClub' });
  if (Object.values(earlier.sources).some((grosze) => grosze !== null)) {
    notCopied.push({ what: 'sharedSources' });
  }
  notCopied.push({ what: 'ownPart' }, { what: 'partners', names: others.map(({ name }) => name) });
  return {
    content: { ...task, experience: '', resources: '', sources: EMPTY_OFFER.sources },
    notCopied,
  };
}
