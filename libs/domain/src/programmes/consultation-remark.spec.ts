import { localDate } from '../calendar';
import {
  answerProblems,
  closedProblem,
  publicAuthorName,
  remarkTopics,
  topicProblems,
} from './consultation-remark';

const DRAFT = { lines: [{ id: 'a' }, { id: 'b' }] };
const PERIOD = { startsOn: localDate('2026-10-20'), endsOn: localDate('2026-10-25') };

describe('a remark', () => {
  it('is about the whole draft, one of its sections or one of its lines, in their order', () => {
    expect(remarkTopics(DRAFT)).toEqual(['whole', 'line:a', 'line:b']);
    expect(remarkTopics({ ...DRAFT, sections: { principles: 'Zasady', aims: 'Cele' } })).toEqual([
      'whole',
      'section:aims',
      'section:principles',
      'line:a',
      'line:b',
    ]);
  });

  it.each([
    ['whole', 0],
    ['line:b', 0],
    ['line:c', 1],
    ['section:aims', 1],
    ['', 1],
  ])('about „%s” has %i problems', (topic, count) => {
    expect(topicProblems(topic, DRAFT)).toHaveLength(count);
  });

  it.each([
    ['2026-10-19T21:59:59Z', { code: 'consultation_not_started', params: { startsOn: '2026-10-20' } }],
    ['2026-10-19T22:00:00Z', undefined],
    // The clocks went back that night: the last day has 25 hours.
    ['2026-10-25T22:59:59Z', undefined],
    ['2026-10-25T23:00:00Z', { code: 'consultation_over', params: { endedOn: '2026-10-25' } }],
  ])('that arrives at %s is told %j', (now, problem) => {
    const told = closedProblem(PERIOD, new Date(now));
    expect(told).toEqual(problem && { ...problem, basis: 'UDPP art. 5 ust. 5' });
  });

  it.each([
    ['organisation', false, 'Jan Żak'],
    ['resident', true, 'Jan Żak'],
    ['resident', false, null],
  ] as const)('of a %s who agrees to be named: %s, is signed %s', (author, namePublic, shown) => {
    expect(publicAuthorName({ author, name: 'Jan Żak', namePublic })).toBe(shown);
  });
});

describe('an answer', () => {
  it.each([
    ['accepted', '', 0],
    ['partly', ' ', 1],
    ['declined', '', 1],
    ['declined', 'Brak środków.', 0],
  ] as const)('„%s” with the reasons „%s” has %i problems', (verdict, reasons, count) => {
    expect(answerProblems({ verdict, reasons })).toHaveLength(count);
  });
});
