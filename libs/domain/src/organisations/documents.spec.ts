import { localDate } from '../calendar';
import { documentState, validityProblems } from '.';

const extract = { from: localDate('2026-01-01'), to: localDate('2026-03-31') };

describe('a document of an organisation', () => {
  it.each([
    ['2025-12-31', 'notYet'],
    ['2026-01-01', 'valid'],
    ['2026-03-31', 'valid'],
    ['2026-04-01', 'expired'],
  ] as const)('on %s is %s', (day, state) => {
    expect(documentState(extract, localDate(day))).toBe(state);
  });

  it('without days is always valid', () => {
    expect(documentState({ from: null, to: null }, localDate('1999-01-01'))).toBe('valid');
  });

  it('cannot end before it begins', () => {
    expect(validityProblems(extract)).toEqual([]);
    expect(validityProblems({ from: extract.to, to: extract.from })).toEqual([
      { code: 'validity_reversed', path: 'validTo' },
    ]);
  });
});
