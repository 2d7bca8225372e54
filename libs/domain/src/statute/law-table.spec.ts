import {
  addMonths,
  addYears,
  dateInWarsaw,
  deadlineAfter,
  deadlineOn,
  instantInWarsaw,
  localDate,
  localDateOf,
  windowState,
} from '../calendar';
import { lastDayForOffers, requiredPublications } from '../calls';
import {
  earliestCallDeadline,
  finalReportDeadline,
  interestRunsFrom,
  justificationRequestDeadline,
  lastDayOfUse,
  parameter,
  parameterRow,
  programmeAdoptionDeadline,
  programmeReportDeadline,
  recordsKeptUntil,
  returnDeadline,
  ruleSet,
  smallGrantCommentDeadline,
  smallGrantPublicationDeadline,
} from './index';

/*
 * The table of deadlines and limits, row by row, with days written out by hand. Where a day falls on a day off it
 * stays, and the deadline names the working day after it (`warn`): the earlier one is safe.
 */
const d = localDate;
const THREE = ['bulletin', 'noticeBoard', 'website'] as const;

describe('the programme: adopted by 30 November, reported by 31 May', () => {
  it.each([
    [2024, '2023-11-30', undefined, '2025-05-31', '2025-06-02'],
    [2025, '2024-11-30', '2024-12-02', '2026-05-31', '2026-06-01'],
    [2026, '2025-11-30', '2025-12-01', '2027-05-31', undefined],
    [2027, '2026-11-30', undefined, '2028-05-31', undefined],
    // Corpus Christi of 2029 is 31 May.
    [2028, '2027-11-30', undefined, '2029-05-31', '2029-06-01'],
  ])('for %d: %s (working day %s), %s (working day %s)', (year, adopted, next, reported, nextReported) => {
    const [adoption, report] = [programmeAdoptionDeadline(year), programmeReportDeadline(year)];
    expect([adoption.dueOn, adoption.wouldShiftTo]).toEqual([adopted, next]);
    expect([report.dueOn, report.wouldShiftTo]).toEqual([reported, nextReported]);
    expect([adoption.shiftedFrom, report.shiftedFrom]).toEqual([undefined, undefined]);
  });

  it.each([
    [2026, '2026-11-15', 'sunday', '2026-11-16'],
    [2027, '2027-11-15', undefined, undefined],
  ])('the draft budget of the year after %d goes to the council by %s', (year, dueOn, dayOff, next) => {
    const { value, basis } = parameterRow('budget_draft', d(`${String(year)}-01-01`));
    const deadline = deadlineOn(localDateOf(year, value.month, value.day), 'warn', basis);
    expect([deadline.dueOn, deadline.dayOff?.key, deadline.wouldShiftTo]).toEqual([dueOn, dayOff, next]);
  });
});

describe('the council of public benefit: fourteen days from delivery, a voivodeship thirty', () => {
  it.each([
    ['2026-10-01', '2026-10-15', undefined, '2026-10-31', 'saturday'],
    ['2026-10-28', '2026-11-11', 'independenceDay', '2026-11-27', undefined],
    ['2026-05-21', '2026-06-04', 'corpusChristi', '2026-06-20', 'saturday'],
    ['2028-02-15', '2028-02-29', undefined, '2028-03-16', undefined],
    ['2025-12-10', '2025-12-24', 'christmasEve', '2026-01-09', undefined],
  ])('delivered on %s: %s (%s), %s (%s)', (delivered, gmina, gminaOff, voivodeship, voivodeshipOff) => {
    const due = (key: 'council_opinion_days' | 'council_opinion_days_voivodeship') => {
      const { value, basis } = parameterRow(key, d(delivered));
      const deadline = deadlineAfter(d(delivered), value, 'warn', basis);
      return [deadline.dueOn, deadline.dayOff?.key];
    };
    expect(due('council_opinion_days')).toEqual([gmina, gminaOff]);
    expect(due('council_opinion_days_voivodeship')).toEqual([voivodeship, voivodeshipOff]);
  });

  it('is created within two months on the request of five organisations, of fifty in a voivodeship, for three years', () => {
    const on = d('2026-12-31');
    expect(parameter('council_creation_requests', on)).toBe(5);
    expect(parameter('council_creation_requests_voivodeship', on)).toBe(50);
    expect(addMonths(on, parameter('council_creation_months', on))).toBe('2027-02-28');
    expect(addYears(d('2028-02-29'), parameter('council_term_years', on))).toBe('2031-02-28');
  });
});

describe('a call: 21 days from the day of the last of the three publications', () => {
  it.each([
    ['the first of December', ['2026-12-01', '2026-12-01', '2026-12-01'], '2026-12-22', undefined, undefined],
    [
      'a third one three days late',
      ['2026-12-01', '2026-12-01', '2026-12-04'],
      '2026-12-25',
      'christmasDay',
      '2026-12-28',
    ],
    [
      'a notice board late by a month',
      ['2026-03-02', '2026-04-02', '2026-03-02'],
      '2026-04-23',
      undefined,
      undefined,
    ],
    [
      'a bulletin that came last',
      ['2026-05-14', '2026-05-04', '2026-05-05'],
      '2026-06-04',
      'corpusChristi',
      '2026-06-05',
    ],
    ['to 29 February', ['2028-02-08', '2028-02-08', '2028-02-08'], '2028-02-29', undefined, undefined],
    ['over 29 February', ['2028-02-09', '2028-02-09', '2028-02-09'], '2028-03-01', undefined, undefined],
    [
      'past the end of a February without it',
      ['2027-02-08', '2027-02-08', '2027-02-08'],
      '2027-03-01',
      undefined,
      undefined,
    ],
    ['to Holy Saturday', ['2027-03-06', '2027-03-06', '2027-03-06'], '2027-03-27', 'saturday', '2027-03-30'],
    [
      'to Easter Sunday',
      ['2027-03-07', '2027-03-07', '2027-03-07'],
      '2027-03-28',
      'easterSunday',
      '2027-03-30',
    ],
    [
      'to Easter Monday',
      ['2027-03-08', '2027-03-08', '2027-03-08'],
      '2027-03-29',
      'easterMonday',
      '2027-03-30',
    ],
    [
      'to Corpus Christi',
      ['2027-05-06', '2027-05-06', '2027-05-06'],
      '2027-05-27',
      'corpusChristi',
      '2027-05-28',
    ],
    [
      'to 24 December, a day off since 2025',
      ['2025-12-03', '2025-12-03', '2025-12-03'],
      '2025-12-24',
      'christmasEve',
      '2025-12-29',
    ],
    [
      'to 24 December before that',
      ['2024-12-03', '2024-12-03', '2024-12-03'],
      '2024-12-24',
      undefined,
      undefined,
    ],
    ['to a Saturday', ['2026-06-20', '2026-06-20', '2026-06-20'], '2026-07-11', 'saturday', '2026-07-13'],
    [
      'to the day when clocks go forward',
      ['2026-03-08', '2026-03-08', '2026-03-08'],
      '2026-03-29',
      'sunday',
      '2026-03-30',
    ],
    [
      'to the day when they go back',
      ['2026-10-04', '2026-10-04', '2026-10-04'],
      '2026-10-25',
      'sunday',
      '2026-10-26',
    ],
    ['over New Year', ['2026-12-15', '2026-12-14', '2026-12-13'], '2027-01-05', undefined, undefined],
  ] as const)('%s', (_name, published, dueOn, dayOff, wouldShiftTo) => {
    const [bulletin, noticeBoard, website] = published.map((day) => d(day));
    const days = requiredPublications(
      { bulletin: bulletin!, noticeBoard: noticeBoard!, website: website! },
      THREE,
    );
    const deadline = earliestCallDeadline(days, 'udpp', d('2026-01-01'));
    expect(deadline).toMatchObject({ dueOn, days: 21, basis: 'UDPP art. 13 ust. 1' });
    expect([deadline.dayOff?.key, deadline.wouldShiftTo]).toEqual([dayOff, wouldShiftTo]);
  });

  it.each([
    ['the last minute of the day, in winter', '2026-03-27', '23:59', '2026-03-27T22:59:00.000Z'],
    ['the last minute before clocks go forward', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['the hour that does not exist becomes the next one', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['the last minute of the shortest day', '2026-03-29', '23:59', '2026-03-29T21:59:00.000Z'],
    ['the first of the two hours after two', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['the last minute of the longest day', '2026-10-25', '23:59', '2026-10-25T22:59:00.000Z'],
    ['midnight belongs to the day before', '2026-10-26', '00:00', '2026-10-25T23:00:00.000Z'],
  ] as const)('closes at an hour of Polish clocks: %s', (_name, day, time, instant) => {
    const closes = instantInWarsaw(d(day), time);
    expect(closes.toISOString()).toBe(instant);
    expect(lastDayForOffers(closes)).toBe(time === '00:00' ? '2026-10-25' : day);
    const window = { opensAt: instantInWarsaw(d('2026-03-01'), '00:00'), closesAt: closes };
    expect(windowState(window, new Date(closes.getTime() - 1))).toBe('open');
    expect(windowState(window, closes)).toBe('closed');
  });

  it('is published in all three places, and so is its result', () => {
    const on = d('2026-11-23');
    expect(parameter('call_publication_places', on)).toEqual(THREE);
    expect(parameter('result_publication_places', on)).toEqual(THREE);
  });

  it.each([
    ['public_health_act', '2026-12-10', '2026-12-24'],
    ['public_health_act', '2028-02-15', '2028-02-29'],
    ['public_health_act', '2026-05-21', '2026-06-04'],
    ['sports_act', '2026-12-10', '2026-12-10'],
  ] as const)('on another act has the days of that act: %s, %s to %s', (basis, published, dueOn) => {
    expect(earliestCallDeadline([d(published)], basis, d(published)).dueOn).toBe(dueOn);
  });
});

describe('after the result', () => {
  it.each([
    ['2026-04-10', '2026-05-10', 'sunday', '2026-05-11'],
    ['2026-12-02', '2027-01-01', 'newYear', '2027-01-04'],
    ['2028-01-30', '2028-02-29', undefined, undefined],
    ['2027-01-30', '2027-03-01', undefined, undefined],
    ['2025-11-24', '2025-12-24', 'christmasEve', '2025-12-29'],
  ])('reasons may be asked for 30 days from %s: to %s', (published, dueOn, dayOff, next) => {
    const deadline = justificationRequestDeadline(d(published));
    expect([deadline.dueOn, deadline.dayOff?.key, deadline.wouldShiftTo]).toEqual([dueOn, dayOff, next]);
  });

  it.each([
    ['2026-01-31', '2026-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2026-11-30', '2026-12-30'],
    ['2026-12-31', '2027-01-31'],
  ])('an organisation’s own initiative of %s is answered within a month: by %s', (received, by) => {
    expect(addMonths(d(received), parameter('own_initiative_reply_months', d(received)))).toBe(by);
  });

  it('an agreement lasts at most five years', () => {
    expect(addYears(d('2026-05-01'), parameter('agreement_max_years', d('2026-05-01')))).toBe('2031-05-01');
    expect(addYears(d('2028-02-29'), parameter('agreement_max_years', d('2028-02-29')))).toBe('2033-02-28');
  });

  it.each([
    ['2026-06-01', '2026-06-15'],
    ['2026-12-22', '2027-01-05'],
    ['2028-02-20', '2028-03-05'],
  ])('an operator pays a realizer within 14 days of their agreement: %s, by %s', (signed, by) => {
    const { value, basis } = parameterRow('regranting_transfer_days', d(signed));
    expect(deadlineAfter(d(signed), value, 'warn', basis).dueOn).toBe(by);
  });
});

describe('reports', () => {
  it.each([
    ['2026-12-31', '2027-01-30', 'saturday', '2027-02-01'],
    ['2027-12-31', '2028-01-30', 'sunday', '2028-01-31'],
    ['2028-01-30', '2028-02-29', undefined, undefined],
    ['2026-05-05', '2026-06-04', 'corpusChristi', '2026-06-05'],
    ['2027-02-27', '2027-03-29', 'easterMonday', '2027-03-30'],
  ])('the final one is due 30 days after %s: %s', (taskEnd, dueOn, dayOff, next) => {
    const deadline = finalReportDeadline(d(taskEnd));
    expect([deadline.dueOn, deadline.dayOff?.key, deadline.wouldShiftTo]).toEqual([dueOn, dayOff, next]);
  });

  it('an interim one is not due before 30 days from the delivery of the call for it', () => {
    const { interimMinimumDays } = ruleSet('udpp', d('2026-06-01')).reportRule;
    expect(deadlineAfter(d('2026-06-01'), interimMinimumDays!, 'none', '').dueOn).toBe('2026-07-01');
    expect(ruleSet('sports_act', d('2026-06-01')).reportRule.interimMinimumDays).toBeNull();
  });
});

describe('small grants: the regime of the day of the offer', () => {
  it.each([
    ['2026-08-31', 1_000_000, 90, 2_000_000, 2000],
    ['2026-09-01', 2_000_000, null, 4_000_000, 3000],
    ['2019-01-02', 1_000_000, 90, 2_000_000, 2000],
    ['2031-01-02', 2_000_000, null, 4_000_000, 3000],
  ])('offered on %s', (on, amount, days, year, pool) => {
    expect(ruleSet('udpp_small_grant', d(on)).caps).toEqual({
      maximumAmount: amount,
      maximumDays: days,
      organisationYearLimit: year,
      poolShare: pool,
    });
  });

  it('an offer of the last minute of August is of the old regime, one of the first of September of the new', () => {
    const of = (instant: string) =>
      ruleSet('udpp_small_grant', dateInWarsaw(new Date(instant))).caps.maximumAmount;
    expect(of('2026-08-31T21:59:59.999Z')).toBe(1_000_000);
    expect(of('2026-08-31T22:00:00.000Z')).toBe(2_000_000);
  });

  it.each([
    ['2026-11-02', '2026-11-12', 'over 11 November'],
    ['2025-12-17', '2025-12-31', 'over 24, 25 and 26 December'],
    ['2026-12-22', '2027-01-05', 'over 24 December, Christmas and New Year'],
    ['2026-12-31', '2027-01-13', 'over New Year and 6 January'],
    ['2024-12-17', '2024-12-30', 'over 25 and 26 December, when the 24th was a working day'],
    ['2026-05-29', '2026-06-10', 'over Corpus Christi'],
    ['2027-03-24', '2027-04-05', 'over Easter'],
    ['2026-04-29', '2026-05-11', 'over 1 and 3 May'],
    ['2028-02-25', '2028-03-07', 'over 29 February'],
    ['2026-08-14', '2026-08-25', 'over a holiday on a Saturday'],
  ])('received on %s it is published by %s: seven working days %s', (received, by) => {
    expect(smallGrantPublicationDeadline(d(received)).dueOn).toBe(by);
  });

  it.each([
    ['2026-11-23', '2026-11-30', undefined],
    ['2026-12-17', '2026-12-24', 'christmasEve'],
    ['2026-10-31', '2026-11-07', 'saturday'],
    ['2028-02-22', '2028-02-29', undefined],
  ])('published on %s anybody comments to %s', (published, to, dayOff) => {
    const deadline = smallGrantCommentDeadline(d(published));
    expect([deadline.dueOn, deadline.dayOff?.key]).toEqual([to, dayOff]);
  });

  it('stays published for seven days, in three places', () => {
    expect(parameter('small_grant_publication_days', d('2026-11-23'))).toBe(7);
    expect(parameter('small_grant_publication_places', d('2026-11-23'))).toEqual(THREE);
  });
});

describe('money that goes back', () => {
  it.each([
    [2026, '2026-12-31', '2027-01-31', '2027-02-01'],
    [2027, '2027-12-31', '2028-01-31', undefined],
    [2028, '2028-12-31', '2029-01-31', undefined],
  ])('a grant of %d is used by %s; unused it is due on %s', (year, use, dueOn, next) => {
    expect(lastDayOfUse(year)).toBe(use);
    const deadline = returnDeadline('unused', { useUntil: d(use) });
    expect([deadline.dueOn, deadline.wouldShiftTo]).toEqual([dueOn, next]);
  });

  it.each([
    ['2028-02-14', '2028-02-29'],
    ['2026-12-30', '2027-01-14'],
    ['2026-05-20', '2026-06-04'],
  ])('a term that ended on %s, shorter than the year: 15 days, %s', (useUntil, dueOn) => {
    expect(returnDeadline('unused', { useUntil: d(useUntil) }).dueOn).toBe(dueOn);
  });

  it.each([
    ['misused', '2027-03-01', '2027-03-16', '2026-04-27'],
    ['undue', '2026-12-10', '2026-12-25', '2026-12-26'],
    ['excessive', '2028-02-14', '2028-02-29', '2028-03-01'],
  ] as const)('%s, found on %s: by %s, with interest from %s', (ground, found, dueOn, from) => {
    expect(returnDeadline(ground, { foundOn: d(found) }).dueOn).toBe(dueOn);
    expect(interestRunsFrom(ground, { transferredOn: d('2026-04-27'), due: { dueOn: d(dueOn) } })).toBe(from);
  });

  it.each([
    ['2026-01-01', '2031-12-31'],
    ['2026-12-31', '2031-12-31'],
    ['2028-02-29', '2033-12-31'],
  ])('records of a task that ended on %s are kept to %s', (taskEnd, until) => {
    expect(recordsKeptUntil(d(taskEnd))).toBe(until);
  });
});
