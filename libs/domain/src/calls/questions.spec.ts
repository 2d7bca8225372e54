import { lastDayForQuestions, whyNotAsk } from './questions';

/** 22 December 2026, 15:30 in Poland. */
const CLOSES = new Date('2026-12-22T14:30:00Z');

describe('questions about a call', () => {
  it('are taken until the day before the last day for offers', () => {
    expect(lastDayForQuestions(CLOSES)).toBe('2026-12-21');
    // A window that closes at midnight has its last day before it.
    expect(lastDayForQuestions(new Date('2026-12-22T23:00:00Z'))).toBe('2026-12-21');
  });

  it.each([
    ['open', '2026-12-01T08:00:00Z', null],
    ['open', '2026-12-21T22:59:59Z', null],
    ['open', '2026-12-21T23:00:00Z', 'call_questions_closed'],
    ['evaluation', '2026-12-23T08:00:00Z', 'call_questions_closed'],
    ['annulled', '2026-12-01T08:00:00Z', 'call_questions_closed'],
  ] as const)('in %s at %s: %s', (phase, now, why) => {
    expect(whyNotAsk(phase, CLOSES, new Date(now))).toBe(why);
  });
});
