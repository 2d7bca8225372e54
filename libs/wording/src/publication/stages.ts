import { catalogue } from '../common/catalogue';

/** How far a grant has come. */
export const stages = catalogue({
  pl: {
    awarded: 'przyznana',
    signed: 'umowa podpisana',
    partlyPaid: 'wypłacona w części',
    paid: 'wypłacona',
    reported: 'w rozliczeniu',
    toReturn: 'czeka na zwrot',
    settled: 'rozliczona',
  },
  en: {
    awarded: 'awarded',
    signed: 'agreement signed',
    partlyPaid: 'partly paid',
    paid: 'paid',
    reported: 'being settled',
    toReturn: 'return awaited',
    settled: 'settled',
  },
});
