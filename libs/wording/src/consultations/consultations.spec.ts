import { problemText } from '../problems';
import { consultationOffice } from '../consultation-office';
import { topicName } from '.';

const DRAFT = { lines: [{ id: 'a', code: 'BL2', name: 'Kultura i sztuka' }] };

describe('what a remark is about', () => {
  it.each([
    ['whole', 'pl', 'cały projekt'],
    ['whole', 'en', 'the whole draft'],
    ['line:a', 'pl', 'BL2 Kultura i sztuka'],
    ['section:aims', 'pl', 'Cel główny i cele szczegółowe programu'],
    ['section:aims', 'en', 'Main aim and specific aims'],
  ] as const)('„%s” is said in %s as „%s”', (topic, locale, words) => {
    expect(topicName(topic, DRAFT, locale)).toBe(words);
  });
});

describe('the sentences of a consultation', () => {
  it.each([
    [1, 'Na odpowiedź czeka 1 uwaga.'],
    [2, 'Na odpowiedź czekają 2 uwagi.'],
    [5, 'Na odpowiedź czeka 5 uwag.'],
    [22, 'Na odpowiedź czekają 22 uwagi.'],
  ])('bend for %i remarks', (count, sentence) => {
    expect(problemText('remarks_unanswered', { count }, 'pl')).toContain(sentence);
  });

  it('stand without their figures where a button only says why it is off', () => {
    for (const code of ['consultation_running', 'remarks_unanswered', 'council_opinion_awaited'] as const) {
      for (const locale of ['pl', 'en'] as const) {
        const sentence = problemText(code, undefined, locale);
        expect(sentence).not.toMatch(/undefined|: \.|\b0\b| {2}/);
      }
    }
  });

  it('name the last day of a period that is over', () => {
    expect(problemText('consultation_over', { endedOn: '2026-10-25' }, 'pl')).toContain(
      '25 października 2026',
    );
    expect(problemText('consultation_over', { endedOn: '2026-10-25' }, 'en')).toContain('25 October 2026');
  });

  it('count days as people do', () => {
    expect([1, 2, 5].map((days) => consultationOffice.pl.days(days))).toEqual(['1 dzień', '2 dni', '5 dni']);
  });
});
