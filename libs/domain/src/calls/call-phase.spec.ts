import { callPhase } from './call-phase';

const CLOSES = new Date('2026-12-22T14:30:00Z');

describe('the phase of a call', () => {
  it.each([
    ['2026-12-01T08:00:00Z', 'open'],
    ['2026-12-22T14:29:59.999Z', 'open'],
    ['2026-12-22T14:30:00.000Z', 'evaluation'],
    ['2027-03-01T08:00:00Z', 'evaluation'],
  ])('of an announced call closing on 22 December at 15:30 is, at %s, %s', (now, phase) => {
    expect(callPhase('announced', CLOSES, new Date(now))).toBe(phase);
  });

  it.each(['draft', 'proposed', 'approved', 'resolved', 'annulled'] as const)(
    'of a %s call is itself at any time',
    (status) => {
      expect(callPhase(status, CLOSES, new Date('2026-12-01T08:00:00Z'))).toBe(status);
      expect(callPhase(status, null, new Date('2027-12-01T08:00:00Z'))).toBe(status);
    },
  );

  it('cannot be told for an announced call without a closing instant', () => {
    expect(() => callPhase('announced', null, CLOSES)).toThrow(RangeError);
  });
});
