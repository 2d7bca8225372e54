import { isLocalDate } from '@nurt/domain/calendar';
import { formatPlainQuantity, isGrosze, isQuantity } from '@nurt/domain/money';
import {
  estimate,
  placeOf,
  SPORT_DECLARATIONS,
  SPORT_PURPOSES,
  valueAt,
  type Leaf,
  type OfferContent,
} from '@nurt/domain/offers';
import { useLocale, useText } from '@nurt/ui';
import { formatAmount, formatDate } from '@nurt/wording/format';
import { offerEditor, offerForm, offerTogether, sportForm } from '@nurt/wording/offers';
import { numberOfCost } from './numbering';

export interface FieldWords {
  /** What the place of an offer is called: „I.1.2 Scena: Koszt jednostkowy”. The content names the row. */
  name: (path: string, content: OfferContent) => string;
  /** What stands at the place, line by line; nothing for what is not written. */
  lines: (path: string, value: unknown, content: OfferContent) => readonly string[];
}

type Plain = Readonly<Record<string, unknown>>;
const isRow = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The places of an offer (`costs/<id>/unitCostGrosze`) and their values in the words of the form. */
export function useFieldWords(): FieldWords {
  const locale = useLocale();
  const labels = useLabels();
  const t = useText(offerEditor);
  const form = useText(offerForm);
  const together = useText(offerTogether);

  const rowName = (list: string, row: Plain, content: OfferContent): string => {
    const own = typeof row['name'] === 'string' ? row['name'].trim() : '';
    const rows = valueAt(content, list);
    const place = Array.isArray(rows) ? rows.findIndex((one: Plain) => one['id'] === row['id']) : -1;
    switch (list) {
      case 'costs': {
        const number = place < 0 ? '' : numberOfCost(estimate(content), place);
        return `${number} ${own || t.costs.untitledCost}`.trim();
      }
      default: {
        const title = labels.row(list, place);
        return own === '' ? title : `${title} „${own}”`;
      }
    }
  };

  const leafText = (leaf: Leaf, name: string, value: unknown, content: OfferContent): string => {
    if (value === null || value === '') return '';
    switch (leaf.kind) {
      case 'amount':
        return isGrosze(value) ? formatAmount(value, locale) : '';
      case 'day':
        return isLocalDate(value) ? formatDate(value, locale) : '';
      case 'flag':
        return value === true ? together.yes : together.no;
      case 'whole':
        return name === 'quantity' && isQuantity(value) ? formatPlainQuantity(value) : String(value);
      case 'link':
        return content.activities.find(({ id }) => id === value)?.name ?? t.costs.untitledActivity;
      case 'choice':
        return choiceText(name, String(value));
      case 'text':
        return String(value);
    }
  };

  const choiceText = (name: string, value: string): string => {
    if (value === 'paid' || value === 'unpaid') return t.other.performanceOf[value];
    if (value === 'inArrears' || value === 'notInArrears') return form.arrears[value];
    if (name === 'group') return value === 'administrative' ? t.costs.administrative : t.costs.realisation;
    return value;
  };

  const lines: FieldWords['lines'] = (path, value, content) => {
    const place = placeOf(path);
    if (place === null || value === null || value === undefined) return [];
    switch (place.kind) {
      case 'leaf':
        return leafText(place.leaf, lastOf(path), value, content).split('\n').filter(Boolean);
      case 'year':
        return isGrosze(value) ? [formatAmount(value, locale)] : [];
      case 'order': {
        const list = listOf(path);
        return (value as readonly string[]).flatMap((id) => {
          const row = valueAt(content, `${list}/${id}`);
          return isRow(row) ? [rowName(list, row, content)] : [];
        });
      }
      case 'row':
        if (!isRow(value)) return [];
        return Object.entries(value).flatMap(([field, held]) => {
          const [said] = lines(`${path}/${field}`, held, content);
          return said === undefined ? [] : [`${labels.field(`${listOf(path)}/*/${field}`)}: ${said}`];
        });
    }
  };

  return {
    lines,
    name: (path, content) => {
      const place = placeOf(path);
      const rowPath = /^(.*)\/([0-9a-f]{8}-[0-9a-f-]{27})(?:\/(.*))?$/i.exec(path);
      if (place?.kind === 'order') return `${labels.list(listOf(path))}: ${together.order}`;
      if (rowPath === null) return labels.field(path);
      const [, list = '', id = '', field] = rowPath;
      const row = valueAt(content, `${list}/${id}`);
      const title = isRow(row) ? rowName(list, row, content) : labels.list(list);
      if (field === undefined) return title;
      const year = /^years\/(\d{4})$/.exec(field)?.[1];
      return `${title}: ${year === undefined ? labels.field(`${list}/*/${field}`) : t.costs.year(Number(year))}`;
    },
  };
}

const lastOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const listOf = (path: string) => path.slice(0, path.lastIndexOf('/'));

/** Names of fields, lists and rows, as the editor has them. */
function useLabels() {
  const t = useText(offerEditor);
  const form = useText(offerForm);
  const club = useText(sportForm);
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
    row: (list: string, place: number) =>
      (place < 0 ? undefined : rows[list]?.(place + 1)) ?? lists[list] ?? list,
  };
}
