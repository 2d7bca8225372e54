import { LEGAL_BASIS_LABELS, CHAPTERS, SPHERES } from '@nurt/domain/statute';
import { NO_SPHERE, SEVERAL_SPHERES, type MoneyGrouping } from '@nurt/domain/programmes';
import { catalogue } from '../common/catalogue';
import type { Locale } from '../format/locale';

/** Words of the money of a programme on a day: the page and its files. */
export const money = catalogue({
  pl: {
    title: 'Wykonanie budżetu programu',
    lead: 'Plan, zaangażowanie i wykonanie w układzie Rb-28S, na koniec dowolnego dnia, który minął.',
    link: 'Wykonanie budżetu',
    day: 'Stan na koniec dnia',
    tabs: 'Według czego pokazać',
    byOf: {
      line: 'Pozycje',
      sphere: 'Sfery',
      classification: 'Klasyfikacja',
      basis: 'Podstawa prawna',
    },
    groupOf: {
      line: 'Pozycja budżetu',
      sphere: 'Sfera zadań publicznych',
      classification: 'Dział, rozdział, paragraf',
      basis: 'Podstawa prawna',
    },
    column: {
      plan: 'Plan po zmianach',
      commitment: 'Zaangażowanie',
      execution: 'Wykonanie',
      available: 'Pozostaje',
      lapsed: 'Wygasło',
    },
    columnHelp: {
      plan: 'kwota z uchwały rady, ze zmianami do tego dnia',
      commitment: 'podpisane umowy, razem z tym, co już wypłacono',
      execution: 'wypłacone, po odjęciu zwrotów z tego samego roku',
      available: 'plan bez zaangażowania i bez tego, co wygasło',
      lapsed: 'niewykorzystane do zamknięcia roku',
    },
    execution: 'Plan i wykonanie',
    places: 'Gdzie leżą pieniądze',
    explained: 'Co znaczą kolumny',
    several: 'Kilka sfer',
    severalHelp:
      'Pozycja, która wskazuje kilka sfer, jest osobną grupą, żeby żadna kwota nie liczyła się dwa razy.',
    none: 'Bez sfery z ustawy',
    csv: 'Pobierz CSV',
    xlsx: 'Pobierz XLSX',
    empty: 'W tym dniu w księgach nie było jeszcze żadnej kwoty',
    emptyText: (day: string) => `Pierwszy zapis jest z ${day}. Wybierz ten dzień albo późniejszy.`,
    emptyDraft: 'Pozycje budżetu otrzymają środki, kiedy rada przyjmie program.',
    state: (day: string) => `Stan na ${day}`,
    bookedNote: 'Wypłata stoi w księgach z dniem obciążenia rachunku, zwrot z dniem wpływu.',
    file: 'wykonanie',
  },
  en: {
    title: 'Execution of the programme’s budget',
    lead: 'Plan, commitment and execution in the shape of Rb-28S, at the end of any day that has passed.',
    link: 'Execution of the budget',
    day: 'At the end of the day',
    tabs: 'By what to show it',
    byOf: {
      line: 'Lines',
      sphere: 'Spheres',
      classification: 'Classification',
      basis: 'Legal basis',
    },
    groupOf: {
      line: 'Budget line',
      sphere: 'Sphere of public tasks',
      classification: 'Division, chapter, paragraph',
      basis: 'Legal basis',
    },
    column: {
      plan: 'Plan after changes',
      commitment: 'Commitment',
      execution: 'Execution',
      available: 'Remaining',
      lapsed: 'Lapsed',
    },
    columnHelp: {
      plan: 'the amount of the council resolution, with changes up to that day',
      commitment: 'signed agreements, with what was paid already',
      execution: 'paid, less what was returned within the same year',
      available: 'plan without commitment and without what lapsed',
      lapsed: 'not used when the year was closed',
    },
    execution: 'Plan and execution',
    places: 'Where the money is',
    explained: 'What the columns mean',
    several: 'Several spheres',
    severalHelp:
      'A line that names several spheres is a group of its own, so that no amount is counted twice.',
    none: 'No sphere of the Act',
    csv: 'Download CSV',
    xlsx: 'Download XLSX',
    empty: 'There was nothing in the books on that day yet',
    emptyText: (day: string) => `The first posting is of ${day}. Choose that day or a later one.`,
    emptyDraft: 'The budget lines get their money when the council adopts the programme.',
    state: (day: string) => `As of ${day}`,
    bookedNote:
      'A payment stands in the books on the day the account was debited, a return on the day it came in.',
    file: 'execution',
  },
});

/** How a group of lines is called: by its line, sphere, classification or legal basis. */
export function moneyGroupName(
  by: MoneyGrouping,
  {
    key,
    lines: [first],
  }: { readonly key: string; readonly lines: readonly { code: string; name: string }[] },
  locale: Locale,
): string {
  const t = money[locale];
  switch (by) {
    case 'line':
      return first ? `${first.code} ${first.name}` : '';
    case 'sphere':
      if (key === SEVERAL_SPHERES) return t.several;
      if (key === NO_SPHERE) return t.none;
      return `${key}. ${SPHERES.find((sphere) => sphere.key === key)?.[locale] ?? ''}`;
    case 'classification': {
      const [division = '', chapter = '', paragraph = ''] = key.split('/');
      const name = CHAPTERS.find(({ code }) => code === chapter)?.[locale];
      return `${division} / ${chapter} / § ${paragraph}${name === undefined ? '' : ` ${name}`}`;
    }
    case 'basis':
      return LEGAL_BASIS_LABELS[key as keyof typeof LEGAL_BASIS_LABELS][locale];
  }
}
