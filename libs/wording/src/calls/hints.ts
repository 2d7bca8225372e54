import type { HintedPart } from '@nurt/domain/calls';
import { catalogue } from '../common/catalogue';

/** What a call tells applicants beside each part of the offer. */
export const callHints = catalogue({
  pl: {
    title: 'Wskazówki dla oferentów',
    lead: 'Krótka podpowiedź do części oferty: co w niej napisać, czego nie pisać, skąd wziąć dane. Oferent widzi ją obok pól tej części. Puste pole: bez wskazówki.',
    label: (part: string) => `Wskazówka: ${part}`,
    fields: 'Wskazówki przy polach',
    fieldsLead:
      'Do jednego pola, gdy wskazówka do całej części to za mało. Oferent widzi ją przy tym polu, a czytnik ekranu odczytuje ją razem z nim.',
    field: 'Pole oferty',
    add: 'Dodaj wskazówkę',
    allOfThem: 'Każde pole ma już wskazówkę.',
    open: 'Pokaż wskazówki',
    publicLead: 'Co urząd podpowiada do części oferty i jej pól. To samo widać przy pisaniu oferty.',
    partOf: {
      applicant: 'dane oferenta i osoba do kontaktu',
      club: 'klub',
      task: 'opis zadania',
      schedule: 'plan i harmonogram działań',
      results: 'rezultaty',
      capacity: 'charakterystyka oferenta',
      costs: 'zestawienie kosztów',
      sources: 'źródła finansowania',
      purposes: 'cele dotacji',
      other: 'inne informacje',
      declarations: 'oświadczenia',
      attachments: 'załączniki',
    } satisfies Record<HintedPart, string> as Readonly<Record<HintedPart, string>>,
  },
  en: {
    title: 'Hints for applicants',
    lead: 'A short word on a part of the offer: what to write there, what not, where to find it. Applicants see it beside the fields of that part. An empty field: no hint.',
    label: (part) => `Hint: ${part}`,
    fields: 'Hints for fields',
    fieldsLead:
      'For one field, where the hint for the whole part is not enough. Applicants see it at that field, and a screen reader reads it with the field.',
    field: 'Field of the offer',
    add: 'Add a hint',
    allOfThem: 'Every field has a hint already.',
    open: 'Show the hints',
    publicLead:
      'What the office tells applicants about the parts of an offer and its fields. The same is seen while writing the offer.',
    partOf: {
      applicant: 'data of the applicant and the person to ask',
      club: 'club',
      task: 'description of the task',
      schedule: 'plan and schedule',
      results: 'results',
      capacity: 'what the applicant brings along',
      costs: 'estimate of costs',
      sources: 'sources of funds',
      purposes: 'purposes of the grant',
      other: 'other information',
      declarations: 'declarations',
      attachments: 'attachments',
    },
  },
});
