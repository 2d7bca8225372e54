import { paths } from '../../shared/paths';
import { isCurrent } from './current';

describe('the item of the navigation that is current', () => {
  const settlements = { to: paths.office.settlements, also: [paths.office.returns] };

  it('is the one under which the page stands, at its own and at its other addresses', () => {
    expect(isCurrent(settlements, paths.office.settlements)).toBe(true);
    expect(isCurrent(settlements, paths.office.report('1'))).toBe(true);
    expect(isCurrent(settlements, paths.office.returns)).toBe(true);
    expect(isCurrent(settlements, `${paths.office.returns}/`)).toBe(true);
    expect(isCurrent(settlements, paths.office.payments)).toBe(false);
    expect(isCurrent(settlements, `${paths.office.settlements}-inne`)).toBe(false);
  });

  it('is a landing page only at its own address', () => {
    const board = { to: paths.office.home, exact: true };
    expect(isCurrent(board, paths.office.home)).toBe(true);
    expect(isCurrent(board, paths.office.calls)).toBe(false);
  });

  it('is the agreements while an agreement is being prepared, not the offers from which it comes', () => {
    const agreements = { to: paths.office.agreements };
    for (const page of [paths.office.newAgreement('1'), paths.office.newSmallGrantAgreement('1')]) {
      expect(isCurrent(agreements, page)).toBe(true);
      expect(isCurrent({ to: paths.office.offers }, page)).toBe(false);
      expect(isCurrent({ to: paths.office.smallGrants }, page)).toBe(false);
    }
  });
});
