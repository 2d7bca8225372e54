import { basisPoints, grosze } from '../money';
import { costsAboveTolerance } from './cost-tolerance';

const cost = (planned: number, actual: number | null) => ({
  costId: 'c',
  name: 'Sala',
  plannedGrosze: grosze(planned),
  actualGrosze: actual === null ? null : grosze(actual),
});

describe('a cost item against the tolerance of its call', () => {
  it.each([
    [100_000, 110_000, 1000, []],
    [100_000, 110_001, 1000, [110_000]],
    [100_000, 100_000, null, []],
    [100_000, 100_001, null, [100_000]],
    // 10 % of 10,05 zł is 1,005 zł: a cap is never rounded up
    [1_005, 1_105, 1000, []],
    [1_005, 1_106, 1000, [1_105]],
    [0, 1, 1000, [0]],
    [100_000, null, 1000, []],
    [100_000, 20_000, 1000, []],
  ])('planned %i, spent %s, tolerance %s: %j', (planned, actual, share, allowed) => {
    const tolerance = share === null ? null : basisPoints(share);
    const told = costsAboveTolerance([cost(planned, actual)], tolerance);
    expect(told.map(({ allowedGrosze }) => allowedGrosze)).toEqual(allowed);
  });
});
