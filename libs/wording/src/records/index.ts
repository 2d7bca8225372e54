import { catalogue } from '../common/catalogue';

/** What records and lists of every module say: history, documents, filters, rows of a form. */
export const records = catalogue({
  pl: {
    history: 'Historia',
    noHistory: 'Jeszcze nic się nie wydarzyło.',
    otherEvent: 'Zmiana w sprawie',
    byClock: 'system',
    facts: 'Najważniejsze informacje',
    pdf: 'PDF',
    filters: 'Filtry',
    all: 'Wszystkie',
    search: 'Szukaj',
    clearFilters: 'Wyczyść filtry',
    nothingFound: 'Nic nie pasuje do filtrów',
    nothingFoundText: 'Zmień filtry albo je wyczyść, aby zobaczyć całą listę.',
    year: 'Rok',
    currentYearAndOpen: 'Bieżący i sprawy w toku',
    currentYear: 'Bieżący',
    addRow: 'Dodaj pozycję',
    remove: 'Usuń',
    removeRow: (name: string) => `Usuń: ${name}`,
    moveUp: (name: string) => `Przesuń wyżej: ${name}`,
    moveDown: (name: string) => `Przesuń niżej: ${name}`,
    notGiven: 'nie podano',
    overdue: 'po terminie',
    today: 'dzisiaj',
    of: (part: number, whole: number) => `${part} z ${whole}`,
    shownOf: (shown: number, total: number) => `Pokazano ${shown} z ${total}`,
  },
  en: {
    history: 'History',
    noHistory: 'Nothing has happened yet.',
    otherEvent: 'A change in the case',
    byClock: 'system',
    facts: 'Key facts',
    pdf: 'PDF',
    filters: 'Filters',
    all: 'All',
    search: 'Search',
    clearFilters: 'Clear the filters',
    nothingFound: 'Nothing matches the filters',
    nothingFoundText: 'Change or clear the filters to see the whole list.',
    year: 'Year',
    currentYearAndOpen: 'This year and open cases',
    currentYear: 'This year',
    addRow: 'Add an item',
    remove: 'Remove',
    removeRow: (name: string) => `Remove: ${name}`,
    moveUp: (name: string) => `Move up: ${name}`,
    moveDown: (name: string) => `Move down: ${name}`,
    notGiven: 'not given',
    overdue: 'overdue',
    today: 'today',
    of: (part: number, whole: number) => `${part} of ${whole}`,
    shownOf: (shown: number, total: number) => `Showing ${shown} of ${total}`,
  },
});

/** Figures of an event, as the API sends them. */
export type EventParams = Readonly<Record<string, string | number>>;

/** Sentences for the events of a record, keyed by the type of the event. */
export type EventTexts = Readonly<Record<string, (params: EventParams) => string>>;

/** A figure of an event as text; empty where the event does not carry it. */
export const eventText = (params: EventParams, key: string): string => String(params[key] ?? '');

/** A figure of an event in brackets after the sentence, or nothing where the event does not carry it. */
export const inBrackets = (params: EventParams, key: string): string =>
  params[key] === undefined || params[key] === '' ? '' : ` (${String(params[key])})`;
