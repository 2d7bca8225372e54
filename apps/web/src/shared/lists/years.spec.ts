import { yearAsked, yearsOfProgrammes } from './years';

describe('the budget year of a list', () => {
  it.each([
    ['2026', { year: 2026 }],
    ['', {}],
    ['1999', {}],
    ['20261', {}],
    ['wszystkie', {}],
  ])('asked for with rok=%s', (rok, asked) => {
    expect(yearAsked({ values: { rok } })).toEqual(asked);
  });

  it('is one of those that the programmes are for, each once, the newest first', () => {
    expect(
      yearsOfProgrammes([
        { year: 2025, yearTo: 2025 },
        { year: 2026, yearTo: 2028 },
        { year: 2027, yearTo: 2027 },
      ]),
    ).toEqual([2028, 2027, 2026, 2025]);
    expect(yearsOfProgrammes([])).toEqual([]);
  });
});
