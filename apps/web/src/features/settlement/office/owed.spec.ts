import { localDate } from '@nurt/domain/calendar';
import type { Grosze } from '@nurt/domain/money';
import { interestOn } from '@nurt/domain/statute';
import { owedOn, returnState, suggestedSplit } from './owed';

const due = {
  dueOn: localDate('2026-05-15'),
  rule: 'days_after_warn',
  basis: 'UFP art. 251 ust. 3',
} as const;
const account = (principalGrosze: number, receivedGrosze: number, interestGrosze: number) => ({
  principalGrosze,
  receivedGrosze,
  receivedInterestGrosze: 0,
  interestGrosze,
  interestPeriods: [],
  due,
});

describe('what is owed on a return', () => {
  it('is open to the end of its last day, overdue from the next one', () => {
    expect(returnState(account(1000_00, 0, 0), localDate('2026-05-15'))).toBe('open');
    expect(returnState(account(1000_00, 0, 0), localDate('2026-05-16'))).toBe('overdue');
  });

  it('is complete only when the interest is back as well', () => {
    expect(returnState(account(1000_00, 1000_00, 5_00), localDate('2026-06-01'))).toBe('overdue');
    expect(returnState(account(1000_00, 1000_00, 0), localDate('2026-06-01'))).toBe('complete');
  });

  it('counts the interest up to the day of receipt, not up to today', () => {
    const today = localDate('2026-06-24');
    const outstanding = 10_000_00 as Grosze;
    const interest = interestOn(outstanding, localDate('2026-05-16'), today).total;
    const onReceipt = interestOn(outstanding, localDate('2026-05-16'), localDate('2026-05-25')).total;
    expect(onReceipt).toBeLessThan(interest);
    expect(owedOn(account(10_000_00, 0, interest), localDate('2026-05-25'), today)).toEqual({
      principal: outstanding,
      interest: onReceipt,
    });
  });

  it('owes none for a day on which it was too little to be charged', () => {
    // 10 000 zł at 10,5 % bear 2,88 zł a day: 9 zł on the third day, 6 zł on the second.
    const interest = interestOn(10_000_00 as Grosze, localDate('2026-05-16'), localDate('2026-06-24')).total;
    const on = (day: string) =>
      owedOn(account(10_000_00, 0, interest), localDate(day), localDate('2026-06-24')).interest;
    expect([on('2026-05-17'), on('2026-05-18')]).toEqual([0, 9_00]);
  });

  it('owes no interest for a receipt in time', () => {
    const today = localDate('2026-06-24');
    const interest = interestOn(10_000_00 as Grosze, localDate('2026-05-16'), today).total;
    expect(owedOn(account(10_000_00, 0, interest), localDate('2026-05-15'), today).interest).toBe(0);
  });
});

describe('dividing a payment', () => {
  const owed = { principal: 900_00 as Grosze, interest: 100_00 as Grosze };

  it('covers everything where it suffices, and never more', () => {
    expect(suggestedSplit(1000_00 as Grosze, owed)).toEqual(owed);
    expect(suggestedSplit(5000_00 as Grosze, owed)).toEqual(owed);
  });

  it('divides in proportion and loses no grosz', () => {
    expect(suggestedSplit(500_00 as Grosze, owed)).toEqual({ principal: 450_00, interest: 50_00 });
    const { principal, interest } = suggestedSplit(333_33 as Grosze, owed);
    expect(principal + interest).toBe(333_33);
  });

  it('gives everything to the principal where no interest is owed', () => {
    expect(suggestedSplit(100 as Grosze, { principal: 900_00 as Grosze, interest: 0 as Grosze })).toEqual({
      principal: 100,
      interest: 0,
    });
  });
});
