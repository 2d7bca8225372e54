import { catalogue } from '../common/catalogue';

/** The places in which money of a budget line can be; the public pages need these words without the office's. */
export const places = catalogue({
  pl: {
    lines: 'Pozycje budżetu',
    line: 'Pozycja',
    inZloty: 'kwoty w zł',
    place: {
      planned: 'Plan',
      available: 'Dostępne',
      announced: 'w tym w naborach',
      reserved: 'Zarezerwowane',
      committed: 'Zaangażowane',
      executed: 'Wypłacone',
      settled: 'Rozliczone',
      returned: 'Zwrócone',
      lapsed: 'Wygasłe',
    },
    placeHelp: {
      available: 'na pozycji albo w naborze, jeszcze nieprzyznane',
      reserved: 'przyznane, umowa jeszcze niepodpisana',
      committed: 'w podpisanych umowach, jeszcze niewypłacone',
      executed: 'wypłacone, jeszcze nierozliczone',
      settled: 'wypłacone i przyjęte w sprawozdaniu',
      returned: 'wypłacone i oddane',
      lapsed: 'niewykorzystane do zamknięcia roku',
    },
  },
  en: {
    lines: 'Budget lines',
    line: 'Line',
    inZloty: 'amounts in PLN',
    place: {
      planned: 'Planned',
      available: 'Available',
      announced: 'of which in calls',
      reserved: 'Reserved',
      committed: 'Committed',
      executed: 'Paid',
      settled: 'Settled',
      returned: 'Returned',
      lapsed: 'Lapsed',
    },
    placeHelp: {
      available: 'on the line or in a call, not awarded yet',
      reserved: 'awarded, agreement not signed yet',
      committed: 'in signed agreements, not paid yet',
      executed: 'paid, not accounted for yet',
      settled: 'paid and accepted in a report',
      returned: 'paid and given back',
      lapsed: 'not used when the year was closed',
    },
  },
});
