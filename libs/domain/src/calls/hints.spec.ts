import { fieldHintAt, hintedParts, hintsInOrder, writtenFieldHints, writtenHints } from './hints';

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

describe('hints of a call for single fields', () => {
  it('are those that say anything, one for each field, in the order of the form', () => {
    expect(
      writtenFieldHints([
        { field: 'costs.unit', text: ' Godzina. ' },
        { field: 'title', text: 'Krótko.' },
        { field: 'title', text: 'Drugi raz.' },
        { field: 'place', text: ' ' },
      ]),
    ).toEqual([
      { field: 'title', text: 'Krótko.' },
      { field: 'costs.unit', text: 'Godzina.' },
    ]);
  });

  it('speak of the field in every row of its list, and of no other field', () => {
    const hints = [
      { field: 'activities.name', text: 'Nazwa.' },
      { field: 'sport.groups.name', text: 'Wiek.' },
      { field: 'results', text: 'Po co.' },
    ] as const;
    expect(fieldHintAt(hints, 'activities.12.name')).toBe('Nazwa.');
    expect(fieldHintAt(hints, 'sport.groups.0.name')).toBe('Wiek.');
    expect(fieldHintAt(hints, 'results')).toBe('Po co.');
    expect(fieldHintAt(hints, 'activities.12.description')).toBeUndefined();
    expect(fieldHintAt(hints, 'activities')).toBeUndefined();
  });

  it('are read after the hint for their part', () => {
    const told = hintsInOrder({
      hints: [
        { part: 'task', text: 'Dla kogo.' },
        { part: 'costs', text: 'Brutto.' },
      ],
      fieldHints: [
        { field: 'place', text: 'Adres.' },
        { field: 'experience', text: 'Trzy lata.' },
      ],
    });
    expect(told.map(({ text }) => text)).toEqual(['Dla kogo.', 'Adres.', 'Trzy lata.', 'Brutto.']);
  });
});
