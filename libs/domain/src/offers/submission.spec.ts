import { isSealed } from '.';

describe('the content of an offer', () => {
  const closesAt = new Date('2026-02-20T11:00:00Z');

  it('is sealed until the window closes', () => {
    expect(isSealed('submitted', closesAt, new Date('2026-02-20T10:59:59.999Z'), false)).toBe(true);
    expect(isSealed('submitted', closesAt, closesAt, false)).toBe(false);
  });

  it('stays sealed for good when the offer was withdrawn or never submitted', () => {
    const later = new Date('2026-03-20T11:00:00Z');
    expect(isSealed('withdrawn', closesAt, later, false)).toBe(true);
    expect(isSealed('draft', closesAt, later, false)).toBe(true);
  });

  it('opens one that was replaced with the others, and not before', () => {
    const later = new Date('2026-03-20T11:00:00Z');
    expect(isSealed('withdrawn', closesAt, new Date('2026-02-20T10:59:59.999Z'), true)).toBe(true);
    expect(isSealed('withdrawn', closesAt, later, true)).toBe(false);
  });
});
