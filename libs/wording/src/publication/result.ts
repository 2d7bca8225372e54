import { catalogue } from '../common/catalogue';
import { polishForm } from '../format/amount';
import { plural } from './plural';

/** The published result of a call. */
export const result = catalogue({
  pl: {
    title: 'Wynik konkursu',
    order: (number: string, date: string) => `Zarządzenie nr ${number} z ${date}`,
    published: (moment: string) => `ogłoszono ${moment}`,
    table: 'Oferty i przyznane dotacje',
    organisation: 'Organizacja',
    task: 'Zadanie',
    score: 'Ocena',
    requested: 'Wnioskowano',
    awarded: 'Przyznano',
    left: 'Zostało w puli',
    withoutGrant: 'bez dotacji',
    grantsCount: (count: number) => `${count} ${polishForm(count, ['dotacja', 'dotacje', 'dotacji'])}`,
    offersCount: (count: number) => `${count} ${polishForm(count, ['oferta', 'oferty', 'ofert'])}`,
    ofPool: (awarded: string, pool: string) => `przyznano ${awarded} z ${pool}`,
    noOffers: 'Żadna oferta nie została oceniona.',
    justification:
      'Każdy może w ciągu 30 dni od ogłoszenia wyników zażądać uzasadnienia wyboru lub odrzucenia oferty (art. 15 ust. 2i ustawy o działalności pożytku publicznego).',
  },
  en: {
    title: 'Result of the call',
    order: (number, date) => `Order no. ${number} of ${date}`,
    published: (moment) => `published ${moment}`,
    table: 'Offers and awarded grants',
    organisation: 'Organisation',
    task: 'Task',
    score: 'Score',
    requested: 'Requested',
    awarded: 'Awarded',
    left: 'Left in the pool',
    withoutGrant: 'no grant',
    grantsCount: (count) => plural(count, 'grant', 'grants'),
    offersCount: (count) => plural(count, 'offer', 'offers'),
    ofPool: (awarded, pool) => `${awarded} of ${pool} awarded`,
    noOffers: 'No offer was scored.',
    justification:
      'Within 30 days of the publication of the results anyone may ask for the reasons of the choice or the rejection of an offer (art. 15 sec. 2i of the public benefit act).',
  },
});
