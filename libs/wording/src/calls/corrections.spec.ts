import { basisPoints } from '@nurt/domain/money';
import type { CallTerms, TermChange } from '@nurt/domain/calls';
import { changeWords } from './corrections';

const criterion = (name: string, guidance: string, weight = 5000): CallTerms['criteria'][number] => ({
  id: name,
  name,
  guidance,
  maximumPoints: 10,
  weight: basisPoints(weight),
  bonus: false,
  scale: [],
});
const change = (before: unknown, after: unknown): TermChange =>
  ({ field: 'criteria', before, after }) as unknown as TermChange;

describe('a change of the criteria in words', () => {
  const quality = criterion('Jakość', 'Czy rezultaty są trwałe?');
  const costs = criterion('Koszty', 'Czy są potrzebne?');

  it('shows only the criterion that differs, with the guidance that makes the difference', () => {
    const words = changeWords(
      change([quality, costs], [quality, { ...costs, guidance: 'Czy są potrzebne i realne?' }]),
      'pl',
    );
    expect(words).toEqual({
      field: 'Kryteria oceny',
      before: 'Koszty: 50 %, 0–10; Czy są potrzebne?',
      after: 'Koszty: 50 %, 0–10; Czy są potrzebne i realne?',
    });
  });

  it('shows a criterion that went away against nothing, and all of them when only their order changed', () => {
    expect(changeWords(change([quality, costs], [quality]), 'pl')).toMatchObject({
      before: 'Koszty: 50 %, 0–10; Czy są potrzebne?',
      after: '–',
    });
    expect(changeWords(change([quality, costs], [costs, quality]), 'pl').before.split('\n')).toHaveLength(2);
  });
});
