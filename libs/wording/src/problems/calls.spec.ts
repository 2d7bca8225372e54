import { CALL_PROBLEMS } from '@nurt/domain/calls';
import { EVALUATION_PROBLEMS } from '@nurt/domain/evaluation';
import { problemText } from '.';

const WINDOW = { days: 21, lastPublication: '2026-12-02', earliest: '2026-12-23' };
const POOL = { poolGrosze: 5_900_001, availableGrosze: 5_900_000 };

describe('sentences about calls and their evaluation', () => {
  it.each([
    [
      'call_window_too_short',
      WINDOW,
      'Termin składania ofert jest za krótki: od ostatniej publikacji (2 grudnia 2026) musi minąć co najmniej 21 dni. Najwcześniejszy możliwy dzień to 23 grudnia 2026.',
      'The time for offers is too short: at least 21 days must pass from the last publication (2 December 2026). The earliest possible day is 23 December 2026.',
    ],
    [
      'call_pool_above_available',
      POOL,
      'Pula 59\u00a0000,01\u00a0zł przekracza wolne środki pozycji budżetu: zostało 59\u00a0000,00\u00a0zł. Zmniejsz pulę albo wybierz inną pozycję.',
      'The pool of PLN\u00a059,000.01 exceeds what is free on the budget line: PLN\u00a059,000.00. Lower the pool or choose another line.',
    ],
    [
      'call_item_missing',
      { item: 'offerDeadline' },
      'Brakuje obowiązkowego elementu ogłoszenia: Termin składania ofert. Uzupełnij to pole.',
      'An obligatory item of the announcement is missing: Deadline for offers. Fill this field in.',
    ],
    [
      'call_weights_not_whole',
      { sum: 9950 },
      'Wagi kryteriów muszą dać razem 100,00\u00a0%, a dają 99,50\u00a0%. Popraw wagi.',
      'The weights of the criteria must add up to 100%; they add up to 99.50%. Correct the weights.',
    ],
    [
      'score_out_of_range',
      { criterion: 'Kalkulacja kosztów', maximum: 10 },
      'W kryterium „Kalkulacja kosztów” można przyznać od 0 do 10 punktów, w pełnych punktach.',
      'The criterion “Kalkulacja kosztów” takes 0 to 10 points, in whole points.',
    ],
    [
      'call_checklist_text_required',
      { number: 2 },
      'Punkt 2 oceny formalnej nie ma treści. Wpisz ją albo usuń punkt.',
      'Point 2 of the formal check has no text. Write it or remove the point.',
    ],
  ] as const)('%s names its figures in both languages', (code, params, pl, en) => {
    expect(problemText(code, params, 'pl')).toBe(pl);
    expect(problemText(code, params, 'en')).toBe(en);
  });

  it.each([...CALL_PROBLEMS, ...EVALUATION_PROBLEMS])('%s is a sentence even without its figures', (code) => {
    for (const locale of ['pl', 'en'] as const) {
      const text = problemText(code, undefined, locale);
      expect(text).toMatch(/^\p{Lu}.+[.!?]$/u);
      expect(text).not.toContain(code);
    }
  });
});
