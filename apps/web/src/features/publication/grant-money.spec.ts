import type { GrantStepView } from '@nurt/contracts/publication';
import { grantPlaces, progressOf } from './grant-money';

const amounts = (
  awardedGrosze: number,
  committedGrosze: number,
  paidGrosze: number,
  settledGrosze = 0,
  returnedGrosze = 0,
) => ({ awardedGrosze, committedGrosze, paidGrosze, settledGrosze, returnedGrosze });

const step = (kind: GrantStepView['kind'], grosze: number): GrantStepView => ({
  kind,
  on: '2026-09-30',
  grosze,
  reference: null,
});

const total = (places: Readonly<Record<string, number>>) =>
  Object.values(places).reduce((sum, grosze) => sum + grosze, 0);

describe('where the money of a grant is', () => {
  it('is all reserved until there is an agreement', () => {
    expect(grantPlaces(amounts(2_000_000, 0, 0), [])).toMatchObject({ reserved: 2_000_000, committed: 0 });
  });

  it('leaves in the agreement what the first instalment has not paid', () => {
    const places = grantPlaces(amounts(2_000_000, 2_000_000, 1_200_000), []);
    expect(places).toMatchObject({ paid: 1_200_000, committed: 800_000, reserved: 0 });
    expect(total(places)).toBe(2_000_000);
  });

  it('tells the part to be returned from what still waits for its report', () => {
    const steps = [step('reportAccepted', 1_900_001), step('returnDue', 99_999)];
    const places = grantPlaces(amounts(2_000_000, 2_000_000, 2_000_000, 1_900_001), steps);
    expect(places).toMatchObject({ settled: 1_900_001, toReturn: 99_999, paid: 0, returned: 0 });
    expect(total(places)).toBe(2_000_000);
  });

  it('counts a part of the return that has come as returned, the rest as still due', () => {
    const steps = [step('returnDue', 100_000), step('returnReceived', 40_000)];
    const places = grantPlaces(amounts(2_000_000, 2_000_000, 2_000_000, 1_900_000, 40_000), steps);
    expect(places).toMatchObject({ returned: 40_000, toReturn: 60_000, paid: 0 });
    expect(total(places)).toBe(2_000_000);
  });

  it('follows the agreement when it is lower than the award', () => {
    expect(total(grantPlaces(amounts(2_000_000, 1_500_000, 0), []))).toBe(1_500_000);
  });
});

describe('how far a grant has come', () => {
  it('calls a grant paid only once all instalments are', () => {
    expect(progressOf({ ...amounts(100, 100, 60), stage: 'paid' })).toBe('partlyPaid');
    expect(progressOf({ ...amounts(100, 100, 100), stage: 'paid' })).toBe('paid');
  });

  it('leaves the other stages as they are', () => {
    expect(progressOf({ ...amounts(100, 100, 60), stage: 'reported' })).toBe('reported');
  });
});
