import { localDate } from '../calendar';
import {
  consultationDays,
  consultationPhase,
  consultationWindow,
  extensionProblems,
  periodProblems,
  periodWarnings,
} from './consultation';

const d = localDate;
const period = (startsOn: string, endsOn: string) => ({ startsOn: d(startsOn), endsOn: d(endsOn) });
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('the window of a consultation', () => {
  it.each([
    ['in summer time', '2026-09-07', '2026-09-20', '2026-09-06T22:00:00Z', '2026-09-20T22:00:00Z'],
    ['in winter time', '2026-11-02', '2026-11-15', '2026-11-01T23:00:00Z', '2026-11-15T23:00:00Z'],
    ['over the change to winter', '2026-10-20', '2026-10-25', '2026-10-19T22:00:00Z', '2026-10-25T23:00:00Z'],
    ['over the change to summer', '2027-03-22', '2027-03-28', '2027-03-21T23:00:00Z', '2027-03-28T22:00:00Z'],
    [
      'of the one short day of spring',
      '2027-03-28',
      '2027-03-28',
      '2027-03-27T23:00:00Z',
      '2027-03-28T22:00:00Z',
    ],
    ['over 29 February', '2028-02-28', '2028-02-29', '2028-02-27T23:00:00Z', '2028-02-29T23:00:00Z'],
  ])('%s is counted by Polish midnights', (_, startsOn, endsOn, opensAt, closesAt) => {
    expect(consultationWindow(period(startsOn, endsOn))).toEqual({
      opensAt: new Date(opensAt),
      closesAt: new Date(closesAt),
    });
  });

  it.each([
    ['2026-09-06T21:59:59.999Z', 'planned'],
    ['2026-09-06T22:00:00.000Z', 'open'],
    ['2026-09-20T21:59:59.999Z', 'open'],
    ['2026-09-20T22:00:00.000Z', 'over'],
  ])('at %s it is %s: the closing instant is too late', (now, phase) => {
    expect(consultationPhase(period('2026-09-07', '2026-09-20'), new Date(now))).toBe(phase);
  });
});

describe('the period of a consultation', () => {
  const today = d('2026-10-05');

  it.each([
    ['2026-10-05', '2026-10-05', []],
    ['2026-10-12', '2026-10-25', []],
    ['2026-10-04', '2026-10-25', ['consultation_starts_in_past']],
    ['2026-10-12', '2026-10-11', ['consultation_ends_before_start']],
    ['2026-10-01', '2026-09-30', ['consultation_starts_in_past', 'consultation_ends_before_start']],
  ])('from %s to %s, told on 5 October 2026, has the problems %j', (startsOn, endsOn, expected) => {
    expect(codes(periodProblems(period(startsOn, endsOn), today))).toEqual(expected);
  });

  it.each([
    ['2026-10-05', '2026-10-11', 7, 7, []],
    ['2026-10-05', '2026-10-10', 7, 6, ['consultation_shorter_than_rule']],
    ['2026-10-20', '2026-10-26', 7, 7, []],
    ['2027-03-26', '2027-03-31', 7, 6, ['consultation_shorter_than_rule']],
    ['2026-10-05', '2026-10-18', 21, 14, ['consultation_shorter_than_rule']],
    ['2026-10-05', '2026-10-05', 1, 1, []],
  ])(
    'from %s to %s under a rule of %i days lasts %i and is warned of %j',
    (from, to, rule, days, expected) => {
      expect(consultationDays(period(from, to))).toBe(days);
      expect(codes(periodWarnings({ ...period(from, to), minimumDays: rule }))).toEqual(expected);
    },
  );

  it.each([
    ['2026-10-06', '2026-10-18', '2026-10-18', '2026-10-19'],
    ['2026-10-06', '2026-10-18', '2026-10-10', '2026-10-19'],
    ['2026-10-25', '2026-10-18', '2026-10-24', '2026-10-25'],
  ])('told on %s, the end of %s cannot become %s but at the earliest %s', (now, endsOn, until, earliest) => {
    expect(extensionProblems(period('2026-10-05', endsOn), d(until), d(now))).toMatchObject([
      { code: 'extension_not_later', params: { earliest }, basis: 'UDPP art. 5 ust. 5' },
    ]);
  });

  it.each([
    ['2026-10-06', '2026-10-19'],
    ['2026-10-25', '2026-10-25'],
  ])('told on %s, the end of 18 October can become %s', (now, until) => {
    expect(extensionProblems(period('2026-10-05', '2026-10-18'), d(until), d(now))).toEqual([]);
  });
});
