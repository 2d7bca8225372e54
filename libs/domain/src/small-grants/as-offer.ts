import { quantity, QUANTITY_SCALE, ZERO } from '../money';
import { EMPTY_OFFER, withYearsFilled, type OfferContent } from '../offers';
import { smallGrantCostValue, smallGrantSums, type SmallGrantContent } from './small-grant-content';

/**
 * The simplified offer as a full one, so that its agreement is made, paid and accounted for like any other: one
 * activity, the task itself, under which every cost stands as one unit of its value; other sources are own money,
 * because the simplified form does not tell them apart (Dz.U. 2018 poz. 2055, cz. IV).
 * @param activityId an id for the activity; the same offer always gets the same
 */
export function asOffer(content: SmallGrantContent, activityId: string): OfferContent {
  const { taskFrom, taskTo, title, description, results } = content;
  const { grantGrosze, otherGrosze } = smallGrantSums(content);
  return withYearsFilled({
    ...EMPTY_OFFER,
    contact: content.contact,
    title,
    taskFrom,
    taskTo,
    description,
    place: content.place,
    activities: [
      {
        id: activityId,
        name: title,
        description,
        targetGroup: '',
        from: taskFrom,
        to: taskTo,
        thirdPartyScope: '',
      },
    ],
    results: results.map(({ name, target }) => `${name}: ${target}`).join('\n'),
    resultRows: results,
    experience: content.characteristics,
    resources: content.characteristics,
    costs: content.costs.map((cost) => ({
      id: cost.id,
      group: 'realisation' as const,
      activityId,
      name: cost.name,
      unit: '',
      unitCostGrosze: smallGrantCostValue(cost),
      quantity: quantity(QUANTITY_SCALE),
      years: [],
    })),
    sources: {
      grantGrosze,
      ownFinancialGrosze: otherGrosze,
      ownNonFinancialGrosze: ZERO,
      recipientsGrosze: ZERO,
    },
    declarations: content.declarations,
    ...(content.attachments ? { attachments: content.attachments } : {}),
  });
}
