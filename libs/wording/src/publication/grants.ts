import { catalogue } from '../common/catalogue';
import { polishForm } from '../format/amount';
import { plural } from './plural';

/** The list of grants. */
export const grants = catalogue({
  pl: {
    title: 'Dotacje',
    lead: 'Kto otrzymał pieniądze, na jakie zadanie i co się z nimi teraz dzieje.',
    count: (count: number) => `${count} ${polishForm(count, ['dotacja', 'dotacje', 'dotacji'])}`,
    list: 'Lista dotacji',
    year: 'Rok',
    allYears: 'Wszystkie lata',
    authority: 'Urząd',
    searchLabel: 'Organizacja lub zadanie',
    task: 'Zadanie',
    awarded: 'Przyznano',
    paid: 'Wypłacono',
    settled: 'Rozliczono',
    stage: 'Etap',
    none: 'Nie przyznano jeszcze żadnej dotacji',
    noneText: 'Dotacje pojawiają się tutaj w chwili rozstrzygnięcia konkursu.',
    toCalls: 'Zobacz nabory',
  },
  en: {
    title: 'Grants',
    lead: 'Who received money, for which task, and what is happening with it now.',
    count: (count) => plural(count, 'grant', 'grants'),
    list: 'List of grants',
    year: 'Year',
    allYears: 'All years',
    authority: 'Authority',
    searchLabel: 'Organisation or task',
    task: 'Task',
    awarded: 'Awarded',
    paid: 'Paid',
    settled: 'Settled',
    stage: 'Stage',
    none: 'No grant has been awarded yet',
    noneText: 'Grants appear here in the moment in which a call is resolved.',
    toCalls: 'See the calls',
  },
});
