import { groupChecksum } from './checksum';

describe('a grouped checksum', () => {
  it('has sixteen groups of four characters that join to the whole', () => {
    const hex = '0123456789abcdef'.repeat(4);
    const groups = groupChecksum(hex);
    expect(groups).toHaveLength(16);
    expect(groups[0]).toBe('0123');
    expect(groups.join('')).toBe(hex);
  });

  it.each(['', 'xyz', 'A'.repeat(64), 'a'.repeat(63)])('refuses %p', (hex) => {
    expect(() => groupChecksum(hex)).toThrow(RangeError);
  });
});
