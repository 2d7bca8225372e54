import { localDate } from '../calendar';
import {
  councilOpinionDeadline,
  councilOpinionState,
  deliveryProblems,
  opinionProblems,
} from './consultation-council';
import { outcomeProblems } from './consultation-outcome';

const d = localDate;
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('the days of the public benefit council', () => {
  it.each([
    ['municipality', '2026-10-19', '2026-11-02', 14, 'UDPP art. 41i ust. 2'],
    ['county', '2026-10-12', '2026-10-26', 14, 'UDPP art. 41i ust. 2'],
    ['municipality', '2027-03-22', '2027-04-05', 14, 'UDPP art. 41i ust. 2'],
    ['municipality', '2028-02-16', '2028-03-01', 14, 'UDPP art. 41i ust. 2'],
    ['voivodeship', '2026-10-12', '2026-11-11', 30, 'UDPP art. 41a ust. 3'],
  ] as const)('of a %s that got the draft on %s end on %s', (kind, deliveredOn, dueOn, days, basis) => {
    expect(councilOpinionDeadline(kind, d(deliveredOn))).toMatchObject({
      dueOn,
      days,
      basis,
      countedFrom: deliveredOn,
    });
  });

  it('stay where they fall on a day off, and say what follows it', () => {
    expect(councilOpinionDeadline('municipality', d('2026-10-28'))).toMatchObject({
      dueOn: '2026-11-11',
      rule: 'days_after_warn',
      wouldShiftTo: '2026-11-12',
    });
  });

  it.each([
    [null, null, '2026-11-30', 'notSought'],
    ['2026-10-19', null, '2026-10-19', 'awaited'],
    ['2026-10-19', null, '2026-11-02', 'awaited'],
    ['2026-10-19', null, '2026-11-03', 'waived'],
    // 14 days from 28 October end on 11 November, a day off; nothing is waived before the 12th is over.
    ['2026-10-28', null, '2026-11-12', 'awaited'],
    ['2026-10-28', null, '2026-11-13', 'waived'],
    ['2026-10-19', 'positive', '2026-10-20', 'given'],
    ['2026-10-19', 'negative', '2026-12-01', 'given'],
  ] as const)(
    'delivered on %s, verdict %s: on %s the opinion is %s',
    (deliveredOn, verdict, today, state) => {
      const opinion = { deliveredOn: deliveredOn && d(deliveredOn), verdict };
      expect(councilOpinionState(opinion, 'municipality', d(today))).toBe(state);
    },
  );

  it('do not begin before the delivery has happened', () => {
    expect(codes(deliveryProblems(d('2026-10-20'), d('2026-10-19')))).toEqual(['council_delivery_in_future']);
    expect(deliveryProblems(d('2026-10-19'), d('2026-10-19'))).toEqual([]);
  });

  it.each([
    ['positive', '2026-11-02', '', '2026-11-10', []],
    ['positive', '2026-11-03', '', '2026-11-10', ['council_opinion_late']],
    ['positive', '2026-10-18', '', '2026-11-10', ['council_opinion_before_delivery']],
    ['positive', '2026-11-02', '', '2026-11-01', ['council_opinion_in_future']],
    ['withRemarks', '2026-10-30', ' ', '2026-11-10', ['council_opinion_text_required']],
    ['negative', '2026-11-03', '', '2026-11-10', ['council_opinion_late', 'council_opinion_text_required']],
    ['negative', '2026-10-30', 'Za mało na kulturę.', '2026-11-10', []],
  ] as const)(
    'an opinion „%s” of %s with the text „%s”, recorded on %s: %j',
    (verdict, givenOn, text, today, expected) => {
      const problems = opinionProblems(
        { verdict, givenOn: d(givenOn), text },
        d('2026-10-19'),
        'municipality',
        d(today),
      );
      expect(codes(problems)).toEqual(expected);
    },
  );
});

describe('a council whose last day is a day off', () => {
  // Delivered on 10 December 2027: 14 days end on Friday 24 December, the next working day is Monday 27.
  const given = (givenOn: string) =>
    opinionProblems(
      { verdict: 'positive', givenOn: d(givenOn), text: '' },
      d('2027-12-10'),
      'municipality',
      d('2028-01-10'),
    );

  it('is heard on the working day after it and not later (KPA art. 57 § 4)', () => {
    expect(given('2027-12-27')).toEqual([]);
    expect(given('2027-12-28')).toMatchObject([
      { code: 'council_opinion_late', params: { dueOn: '2027-12-27' } },
    ]);
  });
});

describe('a consultation can be closed', () => {
  const over = {
    startsOn: d('2026-10-05'),
    endsOn: d('2026-10-18'),
    authorityKind: 'municipality' as const,
    council: { deliveredOn: null, verdict: null },
    unanswered: 0,
  };
  const awaited = { deliveredOn: d('2026-10-19'), verdict: null };

  it.each([
    ['before the last midnight', over, '2026-10-18T21:59:59Z', ['consultation_running']],
    ['from the last midnight on', over, '2026-10-18T22:00:00Z', []],
    ['while a remark waits', { ...over, unanswered: 2 }, '2026-10-20T10:00:00Z', ['remarks_unanswered']],
    [
      'on the last day of the council',
      { ...over, council: awaited },
      '2026-11-02T22:59:59Z',
      ['council_opinion_awaited'],
    ],
    ['when the council was silent', { ...over, council: awaited }, '2026-11-02T23:00:00Z', []],
    [
      'when the council spoke',
      { ...over, council: { ...awaited, verdict: 'negative' as const } },
      '2026-10-20T10:00:00Z',
      [],
    ],
    [
      'with everything open',
      { ...over, council: awaited, unanswered: 1, endsOn: d('2026-10-30') },
      '2026-10-20T10:00:00Z',
      ['consultation_running', 'remarks_unanswered', 'council_opinion_awaited'],
    ],
  ])('%s: %#', (_, consultation, now, expected) => {
    expect(codes(outcomeProblems(consultation, new Date(now)))).toEqual(expected);
  });

  it('with the day and the article of each obstacle', () => {
    const problems = outcomeProblems(
      { ...over, council: awaited, unanswered: 3 },
      new Date('2026-10-18T10:00:00Z'),
    );
    expect(problems).toEqual([
      { code: 'consultation_running', params: { endsOn: '2026-10-18' }, basis: 'UDPP art. 5 ust. 5' },
      { code: 'remarks_unanswered', params: { count: 3 }, basis: 'UDPP art. 5a ust. 4 pkt 10' },
      { code: 'council_opinion_awaited', params: { dueOn: '2026-11-02' }, basis: 'UDPP art. 41i ust. 2' },
    ]);
  });
});
