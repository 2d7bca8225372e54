import { endOfDayExclusive, instantInWarsaw, localDate, startOfDay, windowState } from './index';

const window = {
  opensAt: startOfDay(localDate('2026-12-01')),
  closesAt: instantInWarsaw(localDate('2026-12-22'), '15:00'),
};
const at = (text: string) => new Date(text);

describe('a window for offers', () => {
  it.each([
    ['2026-11-30T22:59:59.999Z', 'notYetOpen'],
    ['2026-11-30T23:00:00.000Z', 'open'],
    ['2026-12-22T13:59:59.999Z', 'open'],
    ['2026-12-22T14:00:00.000Z', 'closed'],
    ['2027-01-01T00:00:00.000Z', 'closed'],
  ])('at %s is %s', (instant, state) => {
    expect(windowState(window, at(instant))).toBe(state);
  });

  it('to the end of Saturday includes its last millisecond and not midnight', () => {
    const saturday = { ...window, closesAt: endOfDayExclusive(localDate('2026-12-12')) };
    expect(windowState(saturday, at('2026-12-12T22:59:59.999Z'))).toBe('open');
    expect(windowState(saturday, at('2026-12-12T23:00:00.000Z'))).toBe('closed');
  });

  it('across the autumn change of clocks closes at the hour the clocks show', () => {
    const autumn = {
      opensAt: startOfDay(localDate('2026-10-04')),
      closesAt: instantInWarsaw(localDate('2026-10-25'), '12:00'),
    };
    expect(windowState(autumn, at('2026-10-25T10:59:59.999Z'))).toBe('open');
    expect(windowState(autumn, at('2026-10-25T11:00:00.000Z'))).toBe('closed');
  });

  it('that closes before it opens is never open', () => {
    const reversed = { opensAt: window.closesAt, closesAt: window.opensAt };
    expect(windowState(reversed, at('2026-12-10T00:00:00Z'))).toBe('closed');
    expect(windowState(reversed, at('2026-11-01T00:00:00Z'))).toBe('notYetOpen');
  });
});
