import { formatPlainQuantity, isQuantity } from '@nurt/domain/money';
import {
  estimate,
  offerDraft,
  SPORT_DECLARATIONS,
  SPORT_PURPOSES,
  type OfferContent,
} from '@nurt/domain/offers';
import { useText } from '@nurt/ui';
import { jointOffer, offerEditor, offerForm, sportForm } from '@nurt/wording/offers';
import { lastOf, useWordsOf, type FieldWords } from '../../../shared/together';
import { numberOfCost } from './numbering';
import { quoted } from '@nurt/wording/format';

/** The places of an offer (`costs/<id>/unitCostGrosze`) and their values in the words of the form. */
export function useFieldWords(): FieldWords<OfferContent> {
  const labels = useLabels();
  const t = useText(offerEditor);
  const form = useText(offerForm);
  return useWordsOf(offerDraft, {
    ...labels,
    year: t.costs.year,
    row: (list, row, place, content) => {
      const own = typeof row['name'] === 'string' ? row['name'].trim() : '';
      if (list === 'costs') {
        const number = place < 0 ? '' : numberOfCost(estimate(content), place);
        return `${number} ${own || t.costs.untitledCost}`.trim();
      }
      if (list === 'joint/applicants' && own !== '') return own;
      const title = labels.rowTitle(list, place);
      return own === '' ? title : `${title} ${quoted(own)}`;
    },
    leaf: (leaf, name, value, content) => {
      if (leaf.kind === 'link') {
        return content.activities.find(({ id }) => id === value)?.name ?? t.costs.untitledActivity;
      }
      return name === 'quantity' && isQuantity(value) ? formatPlainQuantity(value) : undefined;
    },
    choice: (name, value) => {
      if (value === 'paid' || value === 'unpaid') return t.other.performanceOf[value];
      if (value === 'inArrears' || value === 'notInArrears') return form.arrears[value];
      if (name === 'group') return value === 'administrative' ? t.costs.administrative : t.costs.realisation;
      return value;
    },
  });
}

/** Names of fields, lists and rows, as the editor has them. */
function useLabels() {
  const t = useText(offerEditor);
  const form = useText(offerForm);
  const club = useText(sportForm);
  const joint = useText(jointOffer);
  const declarations = t.fieldNames as Readonly<Record<string, string>>;
  const under = (prefix: string, names: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(names).map(([key, name]) => [`${prefix}/${key}`, name]));
  const fields: Readonly<Record<string, string>> = {
    ...under('contact', form.contactFields),
    title: t.task.title,
    taskFrom: t.task.from,
    taskTo: t.task.to,
    description: t.task.description,
    place: t.task.place,
    ...under('activities/*', {
      name: t.schedule.name,
      description: t.schedule.description,
      targetGroup: t.schedule.target,
      from: t.schedule.from,
      to: t.schedule.to,
      thirdPartyScope: t.schedule.thirdParty,
    }),
    results: t.results.description,
    ...under('resultRows/*', {
      name: t.results.name,
      target: t.results.target,
      monitoring: t.results.monitoring,
    }),
    experience: t.capacity.experience,
    resources: t.capacity.resources,
    ...under('costs/*', {
      group: t.costs.section,
      activityId: t.costs.activity,
      name: t.costs.name,
      unit: t.costs.unit,
      unitCostGrosze: t.costs.unitCost,
      quantity: t.costs.quantity,
    }),
    ...under('sources', {
      grantGrosze: t.sources.grant,
      ownFinancialGrosze: t.sources.ownFinancial,
      ownNonFinancialGrosze: t.sources.ownNonFinancial,
      recipientsGrosze: t.sources.recipients,
    }),
    'joint/representation': joint.representation,
    'joint/applicants/*/work': joint.work,
    performance: t.other.performance,
    otherInformation: t.other.information,
    ...under('sport', { discipline: club.discipline, licence: club.licence, league: club.league }),
    ...under('sport/groups/*', { name: club.groupName, athletes: club.athletes }),
    ...under('sport/coaches/*', { qualification: club.qualification, groups: club.trains }),
    ...Object.fromEntries(SPORT_PURPOSES.map((key) => [`sport/purposes/${key}`, club.purposeOf[key]])),
    ...Object.fromEntries(
      SPORT_DECLARATIONS.map((key) => [`sport/declarations/${key}`, club.declare[key].replace(/;$/, '')]),
    ),
  };
  const lists: Readonly<Record<string, string>> = {
    activities: t.schedule.list,
    resultRows: t.results.table,
    costs: t.parts.costs.name,
    'joint/applicants': joint.split,
    'sport/groups': club.groups,
    'sport/coaches': club.coaches,
  };
  const rows: Readonly<Record<string, (number: number) => string>> = {
    activities: t.schedule.row,
    resultRows: t.results.row,
    'sport/groups': club.group,
    'sport/coaches': club.coach,
  };
  return {
    field: (path: string) => fields[path] ?? declarations[path.replaceAll('/', '.')] ?? lastOf(path),
    list: (list: string) => lists[list] ?? list,
    rowTitle: (list: string, place: number) =>
      (place < 0 ? undefined : rows[list]?.(place + 1)) ?? lists[list] ?? list,
  };
}
