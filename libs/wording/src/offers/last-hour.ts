import { catalogue } from '../common/catalogue';

/** The last hour before a call closes, in the editor of an offer. */
export const offerLastHour = catalogue({
  pl: {
    title: 'Ostatnia godzina naboru',
    clock: 'Zegar serwera:',
    arrival: (closesAt: string) =>
      `Nabór kończy się o ${closesAt}. Liczy się chwila, w której oferta dotrze do serwera: wysłana w porę zostanie przyjęta, nawet gdy odpowiedź się opóźni.`,
    ready: 'Niczego już nie brakuje: ofertę można złożyć.',
  },
  en: {
    title: 'The last hour of the call',
    clock: 'Clock of the server:',
    arrival: (closesAt) =>
      `The call closes at ${closesAt}. What counts is when the offer reaches the server: one sent in time is accepted, even if the answer takes a while.`,
    ready: 'Nothing is missing any more: the offer can be submitted.',
  },
});
