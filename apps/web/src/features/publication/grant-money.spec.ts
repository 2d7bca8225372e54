import type { GrantStage } from '@nurt/contracts/publication';
import { grantPlaces, progressOf } from './grant-money';

const grant = (
  stage: GrantStage,
  awardedGrosze: number,
  committedGrosze: number,
  paidGrosze: number,
  settledGrosze = 0,
  returnedGrosze = 0,
) => ({ stage, awardedGrosze, committedGrosze, paidGrosze, settledGrosze, returnedGrosze });

const total = (places: Readonly<Record<string, number>>) =>
  Object.values(places).reduce((sum, grosze) => sum + grosze, 0);

describe('where the money of a grant is', () => {
  it('is all reserved until there is an agreement', () => {
    const places = grantPlaces(grant('awarded', 2_000_000, 0, 0));
    expect(places).toMatchObject({ reserved: 2_000_000, committed: 0 });
  });

  it('leaves in the agreement what the first instalment has not paid', () => {
    const places = grantPlaces(grant('paid', 2_000_000, 2_000_000, 1_200_000));
    expect(places).toMatchObject({ paid: 1_200_000, committed: 800_000, reserved: 0 });
    expect(total(places)).toBe(2_000_000);
  });

  it('is to be returned once the report is accepted and a part was not used', () => {
    const places = grantPlaces(grant('settled', 2_000_000, 2_000_000, 2_000_000, 1_900_001));
    expect(places).toMatchObject({ settled: 1_900_001, toReturn: 99_999, paid: 0, returned: 0 });
    expect(total(places)).toBe(2_000_000);
  });

  it('counts the part of the return that has come as returned, the rest as still to come', () => {
    const places = grantPlaces(grant('settled', 2_000_000, 2_000_000, 2_000_000, 1_900_000, 40_000));
    expect(places).toMatchObject({ returned: 40_000, toReturn: 60_000, paid: 0 });
    expect(total(places)).toBe(2_000_000);
  });

  it('is back in the programme where the agreement ended before all of it was paid', () => {
    const places = grantPlaces(grant('settled', 2_000_000, 2_000_000, 1_200_000, 1_200_000));
    expect(places).toMatchObject({ settled: 1_200_000, released: 800_000, committed: 0 });
    expect(total(places)).toBe(2_000_000);
  });

  it('follows the agreement when it is lower than the award', () => {
    expect(total(grantPlaces(grant('signed', 2_000_000, 1_500_000, 0)))).toBe(1_500_000);
  });
});

describe('how far a grant has come', () => {
  it('is paid only once all instalments are', () => {
    expect(progressOf(grant('paid', 100, 100, 60))).toBe('partlyPaid');
    expect(progressOf(grant('paid', 100, 100, 100))).toBe('paid');
  });

  it('is settled only once the unused part has come back', () => {
    expect(progressOf(grant('settled', 100, 100, 100, 90, 4))).toBe('toReturn');
    expect(progressOf(grant('settled', 100, 100, 100, 90, 10))).toBe('settled');
  });

  it('keeps the other stages as they are', () => {
    expect(progressOf(grant('reported', 100, 100, 60))).toBe('reported');
  });
});
