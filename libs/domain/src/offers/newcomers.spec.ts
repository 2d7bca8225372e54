import { newcomerExpiry, newcomerState } from './newcomers';

describe('an invitation by mail to a joint offer', () => {
  const sentAt = new Date('2026-03-01T10:00:00Z');
  const expiresAt = newcomerExpiry(sentAt);

  it('may be answered for fourteen days, the last instant being too late', () => {
    expect(expiresAt.toISOString()).toBe('2026-03-15T10:00:00.000Z');
    expect(newcomerState({ outcome: null, expiresAt }, new Date('2026-03-15T09:59:59.999Z'))).toBe('open');
    expect(newcomerState({ outcome: null, expiresAt }, expiresAt)).toBe('expired');
  });

  it('stays what it has become, also after its time', () => {
    for (const outcome of ['joined', 'refused', 'withdrawn'] as const) {
      expect(newcomerState({ outcome, expiresAt }, sentAt)).toBe(outcome);
      expect(newcomerState({ outcome, expiresAt }, new Date('2027-01-01T00:00:00Z'))).toBe(outcome);
    }
  });
});
