import { quantity, QUANTITY_SCALE } from '../money';
import { copiedOffer, EMPTY_OFFER, type CopiedOffer, type NotCopied, type OfferContent } from '../offers';
import { smallGrantCostValue, smallGrantSums, type SmallGrantContent } from './small-grant-content';

/**
 * A draft in a call that says what a simplified offer of the same organisation says (Dz.U. 2018 poz. 2055), as far as the
 * full form asks for it. The task becomes one activity, to which every cost belongs as one unit of its value; other
 * money than the grant counts as the organisation's own, and its characteristics as its experience. What the simplified
 * form does not tell apart is named, so that the author does.
 *
 * @param blank an empty offer on the form of the call, with its contact
 */
export function copiedSmallGrant(
  blank: OfferContent,
  earlier: SmallGrantContent,
  term: Parameters<typeof copiedOffer>[2],
  newId: () => string,
): CopiedOffer {
  const activityId = newId();
  const { title, taskFrom, taskTo, characteristics, costs } = earlier;
  const { grantGrosze, otherGrosze } = smallGrantSums(earlier);
  const content: OfferContent = {
    ...EMPTY_OFFER,
    title,
    taskFrom,
    taskTo,
    place: earlier.place,
    description: earlier.description,
    activities: [
      {
        id: activityId,
        name: title,
        description: '',
        targetGroup: '',
        from: taskFrom,
        to: taskTo,
        thirdPartyScope: '',
      },
    ],
    resultRows: earlier.results,
    experience: characteristics,
    costs: costs.map((cost) => ({
      id: cost.id,
      group: 'realisation' as const,
      activityId,
      name: cost.name,
      unit: '',
      unitCostGrosze:
        cost.grantGrosze === null && cost.otherGrosze === null ? null : smallGrantCostValue(cost),
      quantity: quantity(QUANTITY_SCALE),
      years: [],
    })),
    sources: {
      ...EMPTY_OFFER.sources,
      grantGrosze: grantGrosze > 0 ? grantGrosze : null,
      ownFinancialGrosze: otherGrosze > 0 ? otherGrosze : null,
    },
    ...(earlier.attachments ? { attachments: earlier.attachments } : {}),
  };
  const stayed: NotCopied[] = [{ what: 'activities' }];
  // A club is not asked for it at all, which is told apart.
  if (characteristics.trim() !== '' && blank.sport === undefined) stayed.push({ what: 'capacityTogether' });
  if (costs.length > 0) stayed.push({ what: 'units' });
  if (otherGrosze > 0) stayed.push({ what: 'otherSources' });
  return copiedOffer(blank, content, term, newId, stayed);
}
