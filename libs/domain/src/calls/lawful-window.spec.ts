import { instantInWarsaw, localDate } from '../calendar';
import { ruleSet, type LegalBasis } from '../statute';
import type { Publications } from './call-terms';
import { lawfulDeadline, missingPlaces, windowProblem, type CallWindow } from './lawful-window';

const day = (text: string | null) => (text === null ? undefined : localDate(text));

function windowOf(
  [bulletin, noticeBoard, website]: readonly (string | null)[],
  lastDay: string,
  legalBasis: LegalBasis = 'udpp',
): CallWindow {
  const days: Partial<Publications> = {
    bulletin: day(bulletin ?? null),
    noticeBoard: day(noticeBoard ?? null),
    website: day(website ?? null),
  };
  return {
    closesAt: instantInWarsaw(localDate(lastDay), '15:30'),
    publications: Object.fromEntries(Object.entries(days).filter(([, known]) => known !== undefined)),
    statute: { rules: ruleSet(legalBasis, localDate('2026-02-01')) },
  };
}

describe('the lawful window of an announced call', () => {
  it.each([
    // three days of publication, last day for offers, earliest lawful day, problem
    [['2026-12-01', '2026-12-01', '2026-12-01'], '2026-12-22', '2026-12-22', null],
    [['2026-12-01', '2026-12-01', '2026-12-01'], '2026-12-21', '2026-12-22', 'call_window_unlawful'],
    // the last of the three arrives late
    [['2026-12-01', '2026-12-04', '2026-12-01'], '2026-12-22', '2026-12-25', 'call_window_unlawful'],
    [['2026-12-01', '2026-12-04', '2026-12-01'], '2026-12-25', '2026-12-25', null],
    // over 24 December and the New Year; the window ends on a Saturday and does not move
    [['2026-12-12', '2026-12-12', '2026-12-12'], '2027-01-02', '2027-01-02', null],
    // leap year: 29 February 2028 counts as a day
    [['2028-02-08', '2028-02-08', '2028-02-08'], '2028-02-29', '2028-02-29', null],
    [['2028-02-09', '2028-02-08', '2028-02-08'], '2028-02-29', '2028-03-01', 'call_window_unlawful'],
    // over both clock changes of 2026: 29 March and 25 October
    [['2026-03-20', '2026-03-20', '2026-03-20'], '2026-04-10', '2026-04-10', null],
    [['2026-10-10', '2026-10-10', '2026-10-10'], '2026-10-31', '2026-10-31', null],
    // ends on Easter Monday, on Corpus Christi
    [['2026-03-16', '2026-03-16', '2026-03-16'], '2026-04-06', '2026-04-06', null],
    [['2026-05-14', '2026-05-14', '2026-05-14'], '2026-06-04', '2026-06-04', null],
  ])('published on %j and closing on %s: earliest %s, %s', (published, lastDay, earliest, code) => {
    const window = windowOf(published, lastDay);
    expect(lawfulDeadline(window)?.dueOn).toBe(earliest);
    expect(windowProblem(window)?.code ?? null).toBe(code);
  });

  it('explains itself: from which publication, how many days, by which article', () => {
    expect(windowProblem(windowOf(['2026-12-01', '2026-12-04', '2026-12-02'], '2026-12-22'))).toEqual({
      code: 'call_window_unlawful',
      params: { days: 21, lastPublication: '2026-12-04', earliest: '2026-12-25', closes: '2026-12-22' },
      basis: 'UDPP art. 13 ust. 1',
    });
  });

  it.each([
    [[null, null, null], ['bulletin', 'noticeBoard', 'website'], null],
    [['2026-12-01', null, '2026-12-02'], ['noticeBoard'], '2026-12-23'],
  ])('published on %j lacks %j, and cannot be judged yet', (published, missing, earliest) => {
    const window = windowOf(published, '2026-12-24');
    expect(missingPlaces(window)).toEqual(missing);
    expect(lawfulDeadline(window)?.dueOn ?? null).toBe(earliest);
    expect(windowProblem(window)).toEqual({
      code: 'call_publication_missing',
      params: { place: missing[0] },
      basis: 'UDPP art. 13 ust. 3',
    });
  });

  it('under the sports act needs the bulletin alone and knows no minimum', () => {
    expect(missingPlaces(windowOf([null, null, null], '2026-12-02', 'sports_act'))).toEqual(['bulletin']);
    expect(windowProblem(windowOf(['2026-12-01', null, null], '2026-12-02', 'sports_act'))).toBeNull();
  });

  it('keeps the law of its announcement, whatever the parameters say later', () => {
    const window = windowOf(['2026-12-01', '2026-12-01', '2026-12-01'], '2026-12-22');
    const rules = { ...window.statute.rules, minimumDays: 30, minimumDaysBasis: 'dawna ustawa art. 1' };
    const frozen: CallWindow = { ...window, statute: { rules } };
    expect(windowProblem(frozen)).toMatchObject({
      params: { days: 30, earliest: '2026-12-31' },
      basis: 'dawna ustawa art. 1',
    });
    const loose = { ...rules, minimumDays: 14, publicationPlaces: ['website'] as const };
    expect(windowProblem({ ...window, publications: {}, statute: { rules: loose } })?.params).toEqual({
      place: 'website',
    });
  });
});
