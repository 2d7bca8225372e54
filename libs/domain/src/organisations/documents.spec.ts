import { localDate } from '../calendar';
import { documentProblems, documentValidity } from './documents';

const day = (text: string | null) => (text === null ? null : localDate(text));

describe('a document of an organisation', () => {
  it.each([
    [null, null, 'valid'],
    ['2026-03-03', null, 'notYet'],
    ['2026-03-02', null, 'valid'],
    [null, '2026-03-01', 'expired'],
    [null, '2026-03-02', 'expiring'],
    [null, '2026-03-31', 'expiring'],
    [null, '2026-04-01', 'valid'],
  ])('valid from %s to %s is on 2 March 2026: %s', (from, to, validity) => {
    expect(documentValidity({ validFrom: day(from), validTo: day(to) }, localDate('2026-03-02'))).toBe(
      validity,
    );
  });

  it('cannot end before it begins', () => {
    const term = (validFrom: string | null, validTo: string | null) =>
      documentProblems({ validFrom: day(validFrom), validTo: day(validTo) }).map(({ path }) => path);
    expect(term('2026-03-02', '2026-03-01')).toEqual(['validTo']);
    expect(term('2026-03-02', '2026-03-02')).toEqual([]);
    expect(term('2026-03-02', null)).toEqual([]);
  });
});
