import { permissionsOf, type AuthorityRole, type Permission } from '@nurt/domain/access';
import { paths } from '../../../shared/paths';
import { placeOf } from './obstacle-places';

const as = (role: AuthorityRole) => (permission: Permission) => permissionsOf([role]).includes(permission);

describe('where what is in the way of closing a year leads', () => {
  it('is the desk of whoever prepares agreements', () => {
    const officer = as('cooperationOfficer');
    expect(placeOf({ kind: 'award', id: '1' }, officer)).toBe(paths.office.newAgreement('1'));
    expect(placeOf({ kind: 'smallGrant', id: '1' }, officer)).toBe(paths.office.newSmallGrantAgreement('1'));
  });

  it('is never a page that is closed to the person', () => {
    expect(placeOf({ kind: 'award', id: '1' }, as('executive'))).toBe(paths.office.offer('1'));
    expect(placeOf({ kind: 'smallGrant', id: '1' }, as('treasurer'))).toBe(paths.office.smallGrant('1'));
    expect(placeOf({ kind: 'award', id: '1' }, as('treasurer'))).toBeUndefined();
    expect(placeOf({ kind: 'payment', id: '1' }, as('administrator'))).toBeUndefined();
  });
});
