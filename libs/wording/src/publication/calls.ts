import { catalogue } from '../common/catalogue';
import { polishForm } from '../format/amount';
import { plural } from './plural';

/** The list of calls. */
export const calls = catalogue({
  pl: {
    title: 'Nabory',
    lead: 'Otwarte konkursy ofert na zadania publiczne. Te, w których można złożyć ofertę, są na początku.',
    count: (count: number) => `${count} ${polishForm(count, ['nabór', 'nabory', 'naborów'])}`,
    sum: (amount: string) => `razem ${amount}`,
    phase: 'Etap',
    sphere: 'Sfera zadań',
    none: 'Nie ogłoszono jeszcze żadnego naboru',
    noneText: 'Nabory pojawią się tutaj w dniu ogłoszenia.',
    toProgramme: 'Zobacz program współpracy',
    list: 'Lista naborów',
    phaseOf: {
      open: 'trwa nabór',
      evaluation: 'ocena ofert',
      resolved: 'rozstrzygnięte',
      annulled: 'unieważnione',
    },
  },
  en: {
    title: 'Calls',
    lead: 'Open calls for offers on public tasks. Those that still accept offers come first.',
    count: (count) => plural(count, 'call', 'calls'),
    sum: (amount) => `together ${amount}`,
    phase: 'Stage',
    sphere: 'Sphere of tasks',
    none: 'No call has been announced yet',
    noneText: 'Calls appear here on the day of their announcement.',
    toProgramme: 'See the cooperation programme',
    list: 'List of calls',
    phaseOf: {
      open: 'open',
      evaluation: 'under evaluation',
      resolved: 'resolved',
      annulled: 'annulled',
    },
  },
});
