import { localDate } from '../calendar';
import {
  ALONE,
  isConfirmed,
  isRenewed,
  losesLastRepresentative,
  mandateState,
  missingConfirmations,
  representationProblems,
  requiredConfirmations,
  restorationProblems,
  roleAt,
  standingProblems,
  type Member,
  type Representation,
} from '.';

const FOREVER = { from: null, to: null };
const NOW = new Date('2026-03-31T10:00:00Z');

const member = (accountId: string, change: Partial<Member> = {}): Member => ({
  accountId,
  role: 'representative',
  position: '',
  chair: false,
  mandate: FOREVER,
  ...change,
});

describe('a mandate that is renewed', () => {
  const until = (to: string | null, change: Partial<Member> = {}) =>
    member('a', { mandate: { from: null, to: to === null ? null : localDate(to) }, ...change });

  it.each([
    ['2026-03-31', '2030-06-30', true],
    ['2026-03-31', null, true],
    ['2026-03-31', '2026-03-31', false],
    ['2026-03-31', '2025-12-31', false],
    [null, '2030-06-30', false],
    [null, null, false],
  ])('from %s to %s lasts longer: %s', (before, after, renewed) => {
    expect(isRenewed(until(before), until(after))).toBe(renewed);
  });

  it('is none of somebody who only reads', () => {
    expect(isRenewed(until('2026-03-31'), until('2030-06-30', { role: 'reader' }))).toBe(false);
    expect(isRenewed(until('2026-03-31', { role: 'reader' }), until('2030-06-30', { role: 'editor' }))).toBe(
      true,
    );
  });
});

describe('a mandate', () => {
  const term = { from: localDate('2024-04-01'), to: localDate('2026-03-31') };

  it.each([
    ['2024-03-31', 'notYet'],
    ['2024-04-01', 'current'],
    ['2026-03-31', 'current'],
    ['2026-04-01', 'ended'],
  ] as const)('on %s is %s: both its days belong to it', (day, state) => {
    expect(mandateState(term, localDate(day))).toBe(state);
  });

  it('without days lasts', () => {
    expect(mandateState(FOREVER, localDate('2099-01-01'))).toBe('current');
  });

  it('ends at midnight in Poland, and leaves its holder reading only', () => {
    const treasurer = member('t', { mandate: term });
    expect(roleAt(treasurer, new Date('2026-03-31T21:59:59Z'))).toBe('representative');
    expect(roleAt(treasurer, new Date('2026-03-31T22:00:00Z'))).toBe('reader');
  });

  it('that ends before it begins, and a chair who represents nobody, are named', () => {
    const reversed = { from: localDate('2026-02-01'), to: localDate('2026-01-31') };
    expect(standingProblems(member('x', { mandate: reversed, role: 'editor', chair: true }))).toEqual([
      { code: 'mandate_reversed', path: 'mandateTo' },
      { code: 'chair_not_representative', path: 'chair' },
    ]);
    expect(standingProblems(member('x', { mandate: term, chair: true }))).toEqual([]);
  });
});

describe('the last representative', () => {
  const two = [member('a'), member('b')];

  it('is the one after whom nobody could act', () => {
    expect(losesLastRepresentative(two, [member('b')], NOW)).toBe(false);
    expect(losesLastRepresentative(two, [], NOW)).toBe(true);
    expect(losesLastRepresentative(two, [member('b', { role: 'editor' })], NOW)).toBe(true);
    const ended = { from: null, to: localDate('2026-03-30') };
    expect(losesLastRepresentative(two, [member('b', { mandate: ended })], NOW)).toBe(true);
  });

  it('cannot be lost twice: without any, other members still come and go', () => {
    const editors = [member('a', { role: 'editor' }), member('b', { role: 'reader' })];
    expect(losesLastRepresentative(editors, [], NOW)).toBe(false);
  });
});

describe('a representative who is to be brought back', () => {
  const codes = (from: string | null, to: string | null, role: Member['role'] = 'representative') =>
    restorationProblems(
      {
        ...member('a', { role, chair: true }),
        mandate: { from: from === null ? null : localDate(from), to: to === null ? null : localDate(to) },
      },
      NOW,
    ).map(({ code, path }) => `${code} ${path ?? ''}`);

  it('needs a mandate that is not over', () => {
    expect(codes(null, '2026-03-30')).toEqual(['mandate_over mandateTo']);
    expect(codes(null, '2026-03-31')).toEqual([]);
    expect(codes('2026-05-01', null)).toEqual([]);
    expect(codes(null, null)).toEqual([]);
  });

  it('has a standing like any other', () => {
    expect(codes('2026-03-31', '2026-03-30')).toEqual(['mandate_reversed mandateTo']);
    expect(codes(null, null, 'editor')).toEqual(['chair_not_representative chair']);
  });
});

describe('who must confirm', () => {
  const board = [
    member('chair', { chair: true }),
    member('treasurer'),
    member('former', { mandate: { from: null, to: localDate('2026-01-31') } }),
    member('editor', { role: 'editor' }),
    member('accountant', { role: 'accountant' }),
  ];
  const together: Representation = { mode: 'together', persons: 2 };
  const chairWithAnother: Representation = { mode: 'chairWithAnother', persons: 2 };

  it('is any one representative, where each acts alone', () => {
    const required = requiredConfirmations(ALONE, board, NOW);
    expect(required).toEqual({
      persons: 1,
      chair: false,
      eligible: ['chair', 'treasurer'],
      chairs: ['chair'],
      attainable: true,
    });
    expect(isConfirmed(required, ['treasurer'])).toBe(true);
    expect(isConfirmed(required, ['editor'])).toBe(false);
    expect(isConfirmed(required, ['former'])).toBe(false);
  });

  it('is two different persons, where two act together', () => {
    const required = requiredConfirmations(together, board, NOW);
    expect(missingConfirmations(required, [])).toEqual({ persons: 2, chair: false });
    expect(missingConfirmations(required, ['chair', 'chair'])).toEqual({ persons: 1, chair: false });
    expect(isConfirmed(required, ['chair', 'treasurer'])).toBe(true);
  });

  it('is the chair and another, where the statute says so', () => {
    const three = [...board, member('secretary')];
    const required = requiredConfirmations(chairWithAnother, three, NOW);
    expect(missingConfirmations(required, ['treasurer', 'secretary'])).toEqual({ persons: 1, chair: true });
    expect(missingConfirmations(required, ['chair'])).toEqual({ persons: 1, chair: false });
    expect(isConfirmed(required, ['chair', 'secretary'])).toBe(true);
  });

  it('cannot be reached where there are too few, or no chair, until somebody is invited', () => {
    expect(requiredConfirmations({ mode: 'together', persons: 3 }, board, NOW).attainable).toBe(false);
    const chairless = [member('a'), member('b')];
    expect(requiredConfirmations(chairWithAnother, chairless, NOW).attainable).toBe(false);
    expect(requiredConfirmations(together, chairless, NOW).attainable).toBe(true);
  });

  it.each([
    ['alone', 2, { minimum: 1, maximum: 1 }],
    ['together', 1, { minimum: 2, maximum: 9 }],
    ['together', 10, { minimum: 2, maximum: 9 }],
    ['chairWithAnother', 2.5, { minimum: 2, maximum: 9 }],
  ] as const)('%s with %s persons is no way of representation', (mode, persons, params) => {
    expect(representationProblems({ mode, persons })).toEqual([
      { code: 'representation_persons', path: 'persons', params },
    ]);
  });

  it('is one alone, or at least two together', () => {
    expect([ALONE, together, chairWithAnother].flatMap(representationProblems)).toEqual([]);
  });
});
