import { localDate } from '../calendar';
import { closingFrom, closingProblems } from './closing';

describe('closing a year', () => {
  it.each([
    ['2026-12-31', ['closing_before_year_end']],
    ['2027-01-01', []],
    ['2027-05-31', []],
  ])('of 2026 on %s meets %j', (today, codes) => {
    expect(closingProblems(2026, [], localDate(today)).map(({ code }) => code)).toEqual(codes);
  });

  it('is possible from the first day after the budget year', () => {
    expect(closingFrom(2026)).toBe('2027-01-01');
    expect(closingFrom(2028)).toBe('2029-01-01');
  });

  it('names everything that is open at once, with where it is', () => {
    const problems = closingProblems(
      2026,
      [
        { kind: 'call', id: 'c', title: '3/2026 · Kultura' },
        { kind: 'award', id: 'o', title: '5/2026 · Koncerty' },
        { kind: 'smallGrant', id: 's', title: 'MG/1/2026 · Spacery' },
        { kind: 'payment', id: 'p', title: 'WK.1.2026 · Koncerty' },
      ],
      localDate('2026-12-31'),
    );
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['closing_before_year_end', undefined],
      ['closing_call_unresolved', 'calls.c'],
      ['closing_award_without_agreement', 'awards.o'],
      ['closing_award_without_agreement', 'smallGrants.s'],
      ['closing_payment_in_flight', 'payments.p'],
    ]);
    expect(problems[1]?.params).toEqual({ title: '3/2026 · Kultura' });
  });
});
