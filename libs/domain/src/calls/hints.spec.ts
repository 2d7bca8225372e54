import { hintedParts, writtenHints } from './hints';

describe('hints of a call for the parts of an offer', () => {
  it('are those that say anything, one for each part, in the order of the form', () => {
    expect(
      writtenHints([
        { part: 'costs', text: '  Podaj ceny brutto.\n' },
        { part: 'task', text: 'Napisz, dla kogo.' },
        { part: 'task', text: 'Drugi raz.' },
        { part: 'results', text: ' \n' },
      ]),
    ).toEqual([
      { part: 'task', text: 'Napisz, dla kogo.' },
      { part: 'costs', text: 'Podaj ceny brutto.' },
    ]);
  });

  it('are for the parts that the form on the legal basis has', () => {
    expect(hintedParts('sports_act')).toEqual(expect.arrayContaining(['club', 'purposes']));
    expect(hintedParts('sports_act')).not.toContain('capacity');
    for (const basis of ['udpp', 'public_health_act'] as const) {
      expect(hintedParts(basis)).toContain('capacity');
      expect(hintedParts(basis)).not.toContain('club');
    }
  });
});
