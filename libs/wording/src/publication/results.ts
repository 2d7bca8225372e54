import { catalogue } from '../common/catalogue';
import { polishForm } from '../format/amount';
import { plural } from './plural';

/** The list of results. */
export const results = catalogue({
  pl: {
    title: 'Wyniki',
    lead: 'Rozstrzygnięte konkursy: oceny wszystkich ofert i przyznane dotacje.',
    count: (count: number) =>
      `${count} ${polishForm(count, ['rozstrzygnięty konkurs', 'rozstrzygnięte konkursy', 'rozstrzygniętych konkursów'])}`,
    none: 'Żaden konkurs nie został jeszcze rozstrzygnięty',
    noneText: 'Wyniki pojawiają się tutaj w chwili rozstrzygnięcia.',
    toCalls: 'Zobacz nabory',
  },
  en: {
    title: 'Results',
    lead: 'Resolved calls: the scores of all offers and the grants awarded.',
    count: (count) => plural(count, 'resolved call', 'resolved calls'),
    none: 'No call has been resolved yet',
    noneText: 'Results appear here in the moment of the decision.',
    toCalls: 'See the calls',
  },
});
