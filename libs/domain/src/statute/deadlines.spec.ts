import { localDate } from '../calendar';
import {
  earliestCallDeadline,
  finalReportDeadline,
  interimReportDeadline,
  interestRunsFrom,
  justificationRequestDeadline,
  lastDayOfUse,
  programmeAdoptionDeadline,
  programmeReportDeadline,
  recordsKeptUntil,
  returnDeadline,
  smallGrantCommentDeadline,
  smallGrantPublicationDeadline,
} from './index';

const d = localDate;
const days = (...list: string[]) => list.map(localDate);

describe('the earliest deadline for offers', () => {
  it('is 22 December when the call is published in all places on 1 December', () => {
    const published = days('2026-12-01', '2026-12-01', '2026-12-01');
    expect(earliestCallDeadline(published, 'udpp', d('2026-12-01'))).toEqual({
      dueOn: '2026-12-22',
      rule: 'days_after_last_publication',
      basis: 'UDPP art. 13 ust. 1',
      countedFrom: '2026-12-01',
      days: 21,
    });
  });

  it('is counted from a late third publication, wherever it stands in the list', () => {
    for (const published of [
      days('2026-12-01', '2026-12-01', '2026-12-04'),
      days('2026-12-04', '2026-12-01', '2026-12-01'),
      days('2026-12-01', '2026-12-04', '2026-12-01'),
    ]) {
      const deadline = earliestCallDeadline(published, 'udpp', d('2026-12-01'));
      expect(deadline).toMatchObject({ countedFrom: '2026-12-04' });
    }
  });

  it('stays on a day off and says so', () => {
    expect(earliestCallDeadline(days('2026-12-04'), 'udpp', d('2026-12-04'))).toMatchObject({
      dueOn: '2026-12-25',
      dayOff: { key: 'christmasDay' },
      wouldShiftTo: '2026-12-28',
    });
    expect(earliestCallDeadline(days('2026-11-21'), 'udpp', d('2026-11-21'))).toMatchObject({
      dueOn: '2026-12-12',
      dayOff: { key: 'saturday' },
      wouldShiftTo: '2026-12-14',
    });
  });

  it.each([
    ['2024-02-08', '2024-02-29'],
    ['2024-02-09', '2024-03-01'],
    ['2026-02-08', '2026-03-01'],
    ['2026-12-15', '2027-01-05'],
  ])('published on %s is %s', (published, dueOn) => {
    expect(earliestCallDeadline(days(published), 'udpp', d(published)).dueOn).toBe(dueOn);
  });

  it('is 14 days under the public health act and any day under the sports act', () => {
    const published = days('2026-12-01');
    expect(earliestCallDeadline(published, 'public_health_act', d('2026-12-01')).dueOn).toBe('2026-12-15');
    expect(earliestCallDeadline(published, 'sports_act', d('2026-12-01'))).toMatchObject({
      dueOn: '2026-12-01',
      rule: 'no_minimum',
    });
  });

  it('cannot be known before anything is published', () => {
    expect(() => earliestCallDeadline([], 'udpp', d('2026-12-01'))).toThrow(RangeError);
  });
});

describe('the final report', () => {
  it.each([
    ['2026-12-31', '2027-01-30', '2027-02-01'],
    ['2027-12-31', '2028-01-30', '2028-01-31'],
    ['2026-06-30', '2026-07-30', undefined],
    ['2028-01-31', '2028-03-01', undefined],
    ['2027-01-31', '2027-03-02', undefined],
    ['2025-11-24', '2025-12-24', '2025-12-29'],
    ['2024-11-24', '2024-12-24', undefined],
  ])('of a task that ended on %s is due on %s (if it moved: %s)', (taskEnd, dueOn, wouldShiftTo) => {
    const deadline = finalReportDeadline(d(taskEnd));
    expect(deadline.dueOn).toBe(dueOn);
    expect(deadline.wouldShiftTo).toBe(wouldShiftTo);
    expect(deadline.basis).toBe('UDPP art. 18 ust. 1');
  });

  it('rests on the agreement outside UDPP', () => {
    expect(finalReportDeadline(d('2026-06-30'), 'sports_act')).toMatchObject({
      dueOn: '2026-07-30',
      basis: 'UFP art. 221 ust. 3 pkt 5 (umowa)',
    });
  });
});

describe('the report on one budget year', () => {
  it('is due 30 days after the end of the year, and says so when that is a day off', () => {
    expect(interimReportDeadline(2026)).toMatchObject({
      dueOn: '2027-01-30',
      wouldShiftTo: '2027-02-01',
      basis: 'UDPP art. 18; ramowy wzór umowy § 9 (Dz.U. 2018 poz. 2057)',
    });
    expect(interimReportDeadline(2027)).toMatchObject({ dueOn: '2028-01-30' });
  });
});

describe('the dates of the programme', () => {
  it('are 30 November before its year and 31 May after it', () => {
    expect(programmeAdoptionDeadline(2027)).toMatchObject({
      dueOn: '2026-11-30',
      basis: 'UDPP art. 5a ust. 1',
    });
    expect(programmeReportDeadline(2026)).toMatchObject({ dueOn: '2027-05-31' });
  });

  it('do not move from a day off but say so', () => {
    expect(programmeReportDeadline(2025)).toMatchObject({
      dueOn: '2026-05-31',
      dayOff: { key: 'sunday' },
      wouldShiftTo: '2026-06-01',
    });
    expect(programmeAdoptionDeadline(2025)).toMatchObject({
      dueOn: '2024-11-30',
      wouldShiftTo: '2024-12-02',
    });
  });
});

describe('other statutory terms', () => {
  it('the reasons of a result can be asked for within 30 days of its publication', () => {
    expect(justificationRequestDeadline(d('2027-01-15')).dueOn).toBe('2027-02-14');
  });

  it('an offer for a small grant is published within seven working days, commented on for seven days', () => {
    expect(smallGrantPublicationDeadline(d('2026-12-21'))).toMatchObject({
      dueOn: '2027-01-04',
      rule: 'working_days_after',
    });
    expect(smallGrantPublicationDeadline(d('2024-12-20')).dueOn).toBe('2025-01-03');
    expect(smallGrantCommentDeadline(d('2026-11-23')).dueOn).toBe('2026-11-30');
  });

  it('a grant is used by 31 December, its records are kept for five years from the next January', () => {
    expect(lastDayOfUse(2026)).toBe('2026-12-31');
    expect(recordsKeptUntil(d('2026-06-30'))).toBe('2031-12-31');
    expect(recordsKeptUntil(d('2026-12-31'))).toBe('2031-12-31');
  });
});

describe('giving a grant back', () => {
  it.each([
    ['2026-12-31', '2027-01-31', 'UFP art. 251 ust. 1'],
    ['2025-12-31', '2026-01-31', 'UFP art. 251 ust. 1'],
    ['2026-12-30', '2027-01-14', 'UFP art. 251 ust. 3'],
    ['2026-06-30', '2026-07-15', 'UFP art. 251 ust. 3'],
    ['2024-02-15', '2024-03-01', 'UFP art. 251 ust. 3'],
  ])('what was not used by %s is due on %s by %s', (useUntil, dueOn, basis) => {
    expect(returnDeadline('unused', { useUntil: d(useUntil) })).toMatchObject({ dueOn, basis });
  });

  it('31 January 2027 is a Sunday and is shown with the Monday after it', () => {
    expect(returnDeadline('unused', { useUntil: d('2026-12-31') })).toMatchObject({
      dayOff: { key: 'sunday' },
      wouldShiftTo: '2027-02-01',
    });
  });

  it.each(['misused', 'undue', 'excessive'] as const)(
    'what was %s is due 15 days after the finding',
    (ground) => {
      expect(returnDeadline(ground, { foundOn: d('2027-03-01') })).toMatchObject({
        dueOn: '2027-03-16',
        basis: 'UFP art. 252 ust. 1',
      });
    },
  );

  it('a finding within a term of use shorter than the year is due 15 days after that term', () => {
    const facts = { foundOn: d('2026-05-10'), useUntil: d('2026-06-30') };
    expect(returnDeadline('excessive', facts)).toMatchObject({
      dueOn: '2026-07-15',
      basis: 'UFP art. 252 ust. 2',
    });
  });

  it('a finding after the term of use, or in a full-year term, keeps its own 15 days', () => {
    expect(returnDeadline('undue', { foundOn: d('2026-08-10'), useUntil: d('2026-06-30') }).dueOn).toBe(
      '2026-08-25',
    );
    expect(returnDeadline('undue', { foundOn: d('2026-08-10'), useUntil: d('2026-12-31') }).dueOn).toBe(
      '2026-08-25',
    );
  });

  it.each([
    ['unused', '2027-02-01'],
    ['undue', '2027-02-01'],
    ['excessive', '2027-02-01'],
    ['misused', '2026-03-02'],
  ] as const)('what was %s bears interest from %s', (ground, from) => {
    const facts = { transferredOn: d('2026-03-02'), due: { dueOn: d('2027-01-31') } };
    expect(interestRunsFrom(ground, facts)).toBe(from);
  });

  // 31 January 2027 and 30 January 2028 (15 days after the 15th) are Sundays, 24 to 27 December 2027 Friday to Monday.
  it.each([
    ['2026-12-31', '2027-02-02'],
    ['2028-01-15', '2028-02-01'],
    ['2027-12-09', '2027-12-28'],
    ['2027-12-31', '2028-02-01'],
  ])('what could be used to %s and is kept bears interest from %s (KPA art. 57 § 4)', (useUntil, from) => {
    const due = returnDeadline('unused', { useUntil: d(useUntil) });
    expect(interestRunsFrom('unused', { transferredOn: d('2026-03-02'), due })).toBe(from);
  });

  it('what was transferred after its deadline bears none before its transfer (UFP art. 251 ust. 5)', () => {
    const due = returnDeadline('unused', { useUntil: d('2026-06-30') });
    expect(interestRunsFrom('unused', { transferredOn: d('2026-07-20'), due })).toBe('2026-07-20');
  });
});
