import { AUTHORITY_ROLES, type AuthorityRole } from '../access';
import {
  employmentRefusal,
  roleProblems,
  rolesInOrder,
  rolesLeftVacant,
  vacantRoles,
  type StaffMember,
} from './staff';

const STAFF: readonly StaffMember[] = [
  { accountId: 'first', roles: ['administrator'] },
  { accountId: 'second', roles: ['auditor', 'administrator'] },
  { accountId: 'officer', roles: ['cooperationOfficer', 'committeeMember'] },
  { accountId: 'treasurer', roles: ['treasurer', 'committeeMember'] },
];

describe('the employment of others', () => {
  it('is changed by an administrator', () => {
    expect(employmentRefusal(STAFF, 'first', 'officer')).toBeNull();
    expect(employmentRefusal(STAFF, 'first', 'second')).toBeNull();
  });

  it('is not changed by anybody else, nor by somebody who has left', () => {
    expect(employmentRefusal(STAFF, 'officer', 'treasurer')).toBe('forbidden');
    expect(employmentRefusal(STAFF, 'officer', 'officer')).toBe('forbidden');
    expect(employmentRefusal(STAFF, 'nobody', 'officer')).toBe('forbidden');
  });

  it('is never one’s own', () => {
    expect(employmentRefusal(STAFF, 'first', 'first')).toBe('own_employment');
  });

  it('never costs an authority its last administrator, in whatever order people try', () => {
    for (const order of [
      ['first', 'second'],
      ['second', 'first'],
    ] as const) {
      let staff = [...STAFF];
      for (const by of order) {
        for (const whom of ['first', 'second', 'officer', 'treasurer']) {
          if (employmentRefusal(staff, by, whom) === null)
            staff = staff.filter(({ accountId }) => accountId !== whom);
        }
      }
      expect(staff).toEqual(STAFF.filter(({ accountId }) => accountId === order[0]));
    }
  });
});

describe('the roles of somebody', () => {
  it('are kept each once and in one order', () => {
    expect(rolesInOrder(['treasurer', 'executive', 'treasurer'])).toEqual(['executive', 'treasurer']);
  });

  it('are at least one, and known', () => {
    expect(roleProblems(['auditor'])).toEqual([]);
    for (const roles of [[], ['king']]) {
      expect(roleProblems(roles)).toEqual([{ code: 'role_required', path: 'roles' }]);
    }
  });
});

describe('roles that nobody holds', () => {
  it('are those that only the person held who loses them', () => {
    expect(rolesLeftVacant(STAFF, 'officer', [])).toEqual(['cooperationOfficer']);
    expect(rolesLeftVacant(STAFF, 'officer', ['cooperationOfficer'])).toEqual([]);
    expect(rolesLeftVacant(STAFF, 'first', [])).toEqual([]);
    expect(rolesLeftVacant(STAFF, 'nobody', [])).toEqual([]);
  });

  it('are named where the programme needs them', () => {
    expect(vacantRoles(STAFF)).toEqual(['executive', 'financeOfficer']);
    const everybody = AUTHORITY_ROLES.map((role: AuthorityRole) => ({ accountId: role, roles: [role] }));
    expect(vacantRoles(everybody)).toEqual([]);
  });
});
