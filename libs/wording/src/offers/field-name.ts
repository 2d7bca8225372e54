import type { HintedField } from '@nurt/domain/calls';
import { valueAt } from '@nurt/domain/drafts';
import {
  estimate,
  placeOf,
  SPORT_DECLARATIONS,
  SPORT_PURPOSES,
  type OfferContent,
} from '@nurt/domain/offers';
import { catalogue } from '../common/catalogue';
import type { Locale } from '../format';
import { editor as enEditor } from './en-editor';
import { offerForm } from './form';
import { editor as plEditor } from './pl-editor';
import { sportForm } from './sport';
import { quoted } from '../format';

const EDITOR = { pl: plEditor, en: enEditor } as const;
const OTHER = catalogue({
  pl: {
    attachments: 'Załączniki',
    representation: 'Podpisy i reprezentacja',
    confirmation: 'Potwierdzenie oferty',
    order: 'kolejność',
    contact: 'Osoba do kontaktu',
    sources: 'Źródła finansowania (V.B)',
    declarations: 'Oświadczenia (VII)',
    clubDeclarations: 'Oświadczenia klubu',
    costs: 'Zestawienie kosztów (V.A)',
    split: 'Podział kosztów pomiędzy oferentów (V.C)',
    years: 'Kwoty w latach',
    yearlyParts: 'Części oferentów w latach',
    work: 'Kto co wykona (VI.2)',
    beforeOffice: 'Sposób reprezentacji oferentów wobec organu (VI.2)',
  },
  en: {
    attachments: 'Attachments',
    representation: 'Signatures and representation',
    confirmation: 'Confirmation of the offer',
    order: 'order',
    contact: 'Contact person',
    sources: 'Sources of financing (V.B)',
    declarations: 'Declarations (VII)',
    clubDeclarations: 'Declarations of the club',
    costs: 'Cost estimate (V.A)',
    split: 'Split of costs between the applicants (V.C)',
    years: 'Amounts by year',
    yearlyParts: 'Parts of the applicants by year',
    work: 'Who does what (VI.2)',
    beforeOffice: 'How the applicants are represented before the authority (VI.2)',
  },
});

/** Names of fields by their places, `*` for the id of a row. */
function namesIn(locale: Locale): Readonly<Record<string, string>> {
  const t = EDITOR[locale];
  const other = OTHER[locale];
  const club = sportForm[locale];
  const under = (prefix: string, names: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(names).map(([key, name]) => [`${prefix}/${key}`, name]));
  const declarations = Object.fromEntries(
    Object.entries(t.fieldNames).map(([key, name]) => [key.replaceAll('.', '/'), name]),
  );
  return {
    attachments: other.attachments,
    representation: other.representation,
    confirmation: other.confirmation,
    contact: other.contact,
    ...under('contact', offerForm[locale].contactFields),
    title: t.task.title,
    taskFrom: t.task.from,
    taskTo: t.task.to,
    description: t.task.description,
    place: t.task.place,
    activities: t.parts.schedule.name,
    ...under('activities/*', {
      name: t.schedule.name,
      description: t.schedule.description,
      targetGroup: t.schedule.target,
      from: t.schedule.from,
      to: t.schedule.to,
      thirdPartyScope: t.schedule.thirdParty,
    }),
    results: t.results.description,
    resultRows: t.results.table,
    ...under('resultRows/*', {
      name: t.results.name,
      target: t.results.target,
      monitoring: t.results.monitoring,
    }),
    experience: t.capacity.experience,
    resources: t.capacity.resources,
    costs: other.costs,
    ...under('costs/*', {
      group: t.costs.administrative,
      activityId: t.costs.activity,
      name: t.costs.name,
      unit: t.costs.unit,
      unitCostGrosze: t.costs.unitCost,
      quantity: t.costs.quantity,
      years: other.years,
    }),
    sources: other.sources,
    ...under('sources', {
      grantGrosze: t.sources.grant,
      ownFinancialGrosze: t.sources.ownFinancial,
      ownNonFinancialGrosze: t.sources.ownNonFinancial,
      recipientsGrosze: t.sources.recipients,
    }),
    performance: t.other.performance,
    otherInformation: t.other.information,
    declarations: other.declarations,
    ...declarations,
    ...under('sport', { discipline: club.discipline, licence: club.licence, league: club.league }),
    'sport/groups': club.groups,
    ...under('sport/groups/*', { name: club.groupName, athletes: club.athletes }),
    'sport/coaches': club.coaches,
    ...under('sport/coaches/*', { qualification: club.qualification, groups: club.trains }),
    'sport/purposes': club.purposes,
    ...Object.fromEntries(SPORT_PURPOSES.map((key) => [`sport/purposes/${key}`, club.purposeOf[key]])),
    'sport/declarations': other.clubDeclarations,
    ...Object.fromEntries(
      SPORT_DECLARATIONS.map((key) => [
        `sport/declarations/${key}`,
        declarations[`sport/declarations/${key}`] ?? key,
      ]),
    ),
    'joint/applicants': other.split,
    ...under('joint/applicants/*', { work: other.work, years: other.yearlyParts }),
    'joint/representation': other.beforeOffice,
  };
}
const NAMES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  pl: namesIn('pl'),
  en: namesIn('en'),
};

/** What a field is called for which a call gives a hint; one of a list after the name of its list. */
export function hintedFieldName(field: HintedField, locale: Locale): string {
  const names = NAMES[locale];
  const path = field.replaceAll('.', '/');
  const cut = path.lastIndexOf('/');
  const list = path.slice(0, Math.max(cut, 0));
  const inRow = names[`${list}/*${path.slice(cut)}`];
  const plain = list === 'sources' || list === 'contact' || list === 'sport/purposes';
  const name = inRow ?? names[path] ?? field;
  // The applicants of a joint offer are no list of the form; its fields say where they stand.
  if (list.startsWith('joint'))
    return field === 'joint.applicants.years' ? `${names[list] ?? ''}: ${name}` : name;
  return inRow !== undefined || plain ? `${names[list] ?? list}: ${name}` : name;
}

const ROW = /^(.*)\/([0-9a-f]{8}-[0-9a-f-]{27})(?:\/(.*))?$/i;

/** What a place of an offer is called: „I.1.2 Scena: Koszt jednostkowy”. The content names the row. */
export function offerFieldName(path: string, content: OfferContent, locale: Locale): string {
  const names = NAMES[locale];
  if (placeOf(path)?.kind === 'order') {
    const list = path.slice(0, path.lastIndexOf('/'));
    return `${names[list] ?? list}: ${OTHER[locale].order}`;
  }
  const row = ROW.exec(path);
  if (row === null) return names[path] ?? path;
  const [, list = '', id = '', field] = row;
  // VI.2 says what an applicant does; the list of applicants is that of V.C.
  const title =
    list === 'joint/applicants' && field === 'work'
      ? applicantName(content, id)
      : rowName(list, id, content, locale);
  if (field === undefined) return title;
  const year = /^years(?:\/(\d{4}))?$/.exec(field);
  const name = year ? (year[1] ?? '') : (names[`${list}/*/${field}`] ?? field);
  return [title, name].filter(Boolean).join(': ');
}

function rowName(list: string, id: string, content: OfferContent, locale: Locale): string {
  const rows = valueAt(content, list);
  const known: readonly { readonly id?: string; readonly name?: string }[] = Array.isArray(rows) ? rows : [];
  const index = known.findIndex((row) => row.id === id);
  const own = known[index]?.name?.trim() ?? '';
  if (index < 0) return NAMES[locale][list] ?? list;
  if (list === 'costs') return `${costNumber(index, content)} ${own}`.trim();
  return `${NAMES[locale][list] ?? list}, ${String(index + 1)}${own === '' ? '' : ` ${quoted(own)}`}`;
}

function applicantName({ joint }: OfferContent, id: string): string {
  const known = joint?.applicants.find((applicant) => applicant.id === id);
  return known ? quoted(known.name.trim()) : '';
}

/** Number of the cost in table V.A. */
function costNumber(index: number, content: OfferContent): string {
  const { activities, administrative } = estimate(content);
  const place = administrative.lines.findIndex((line) => line.index === index);
  if (place >= 0) return `II.${String(place + 1)}`;
  for (const [group, { lines }] of activities.entries()) {
    const at = lines.findIndex((line) => line.index === index);
    if (at >= 0) return `I.${String(group + 1)}.${String(at + 1)}`;
  }
  return '';
}
