import { catalogue } from '../common/catalogue';

/** A call in a list, wherever it stands. */
export const callCard = catalogue({
  pl: {
    phaseOf: {
      open: 'trwa nabór',
      evaluation: 'ocena ofert',
      resolved: 'rozstrzygnięty',
      annulled: 'unieważniony',
    },
    authority: 'Urząd',
    pool: 'Do podziału',
    poolThen: 'Pula konkursu',
    maximum: (amount: string) => `na ofertę najwyżej ${amount}`,
    countdown: 'Do końca naboru:',
    closed: 'Nabór zakończony',
    number: (number: string) => `nr ${number}`,
    deadline: 'Termin składania ofert',
  },
  en: {
    phaseOf: {
      open: 'open',
      evaluation: 'under evaluation',
      resolved: 'resolved',
      annulled: 'annulled',
    },
    authority: 'Authority',
    pool: 'To be awarded',
    poolThen: 'Pool of the call',
    maximum: (amount) => `at most ${amount} for one offer`,
    countdown: 'Time left:',
    closed: 'The call is closed',
    number: (number) => `no. ${number}`,
    deadline: 'Deadline for offers',
  },
});
