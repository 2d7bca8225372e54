import { localDate } from '../calendar';
import { committeeProblems, mayChangeCommittee, type Appointment } from './committee';
import { declarationProblems } from './declaration';

const ON = localDate('2026-12-01');
const office = (accountId: string): Appointment => ({ accountId, namedBy: 'authority' });
const named = (accountId: string): Appointment => ({ accountId, namedBy: 'organisations' });
const problemsOf = (members: readonly Appointment[], basis: 'udpp' | 'sports_act' = 'udpp') =>
  committeeProblems(members, ['anna', 'piotr', 'ewa'], basis, ON).map(({ code, path }) => `${code} ${path}`);

describe('a committee', () => {
  it.each([
    ['office and organisations', [office('anna'), named('piotr')]],
    ['the office alone, when no organisation named anybody', [office('anna')]],
  ])('may consist of %s', (_name, members) => {
    expect(problemsOf(members)).toEqual([]);
  });

  it('needs somebody', () => {
    expect(problemsOf([])).toEqual(['committee_empty members']);
  });

  it('needs a representative of the executive under UDPP, not under the sports act', () => {
    expect(problemsOf([named('ewa')])).toEqual(['committee_executive_missing members']);
    expect(problemsOf([named('ewa')], 'sports_act')).toEqual([]);
  });

  it('takes nobody twice and nobody without the role', () => {
    expect(problemsOf([office('anna'), named('anna'), named('zofia')])).toEqual([
      'duplicate_id members.1.accountId',
      'committee_member_unknown members.2.accountId',
    ]);
  });

  it.each([
    ['anything before a sheet is filed', [office('ewa')], 0, 0, true],
    ['nothing being changed', [office('anna'), named('piotr')], 3, 0, true],
    ['somebody leaving', [office('anna')], 1, 0, false],
    ['somebody being named by others', [office('anna'), office('piotr')], 1, 0, false],
    ['somebody joining', [office('anna'), named('piotr'), named('ewa')], 1, 0, false],
    [
      'somebody joining for an offer without a judge',
      [office('anna'), named('piotr'), named('ewa')],
      1,
      1,
      true,
    ],
    ['somebody replacing another there', [office('anna'), named('ewa')], 1, 1, false],
  ])('allows, as to %s, a change: %#', (_name, wanted, filed, withoutJudge, allowed) => {
    const present = [office('anna'), named('piotr')];
    expect(mayChangeCommittee(present, wanted, filed, withoutJudge)).toBe(allowed);
  });
});

describe('a declaration', () => {
  it.each([
    [true, [], []],
    [false, ['family'], []],
    [false, [], ['declaration_grounds_required']],
    [true, ['party'], ['declaration_contradictory']],
  ])('of impartiality %s with grounds %j', (impartial, grounds, codes) => {
    expect(declarationProblems(impartial, grounds).map(({ code }) => code)).toEqual(codes);
  });
});
