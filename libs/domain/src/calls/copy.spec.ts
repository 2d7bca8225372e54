import { localDate } from '../calendar';
import { basisPoints, grosze } from '../money';
import { readTerms } from './call-conditions';
import { copiedTerms } from './copy';

describe('a draft made from an earlier call', () => {
  const terms = readTerms({
    title: 'Sport',
    task: 'Zajęcia',
    kind: 'support',
    poolGrosze: grosze(5_000_000),
    grantingRules: 'Na część kosztów.',
    taskFrom: localDate('2026-02-01'),
    taskTo: localDate('2026-12-15'),
    taskConditions: 'W mieście.',
    closesAt: '2025-12-22T14:30:00.000Z',
    selectionProcedure: 'Komisja opiniuje.',
    decisionBy: localDate('2026-01-25'),
    criteria: [{ id: 'c1', name: 'Jakość', guidance: '', maximumPoints: 10, weight: basisPoints(10_000) }],
    threshold: basisPoints(5000),
    checklist: [{ id: 'f1', text: 'Podpisy' }],
    sameKindTasks: [
      { year: 2025, description: 'Sport', grantsGrosze: grosze(0), totalCostGrosze: grosze(0) },
    ],
    maximumGrantGrosze: null,
    maximumGrantShare: basisPoints(9000),
    maximumAdministrativeShare: null,
    offersPerOrganisation: 1,
    resultsTableRequired: true,
  });

  it('keeps the contents and loses the dates and the figures of past years', () => {
    let next = 0;
    const copy = copiedTerms(terms, () => `new${String((next += 1))}`);
    expect(copy).toEqual({
      ...terms,
      taskFrom: null,
      taskTo: null,
      closesAt: null,
      decisionBy: null,
      sameKindTasks: [],
      criteria: [{ ...terms.criteria[0], id: 'new1' }],
      checklist: [{ id: 'new2', text: 'Podpisy' }],
      tieBreaks: [{ kind: 'higherScoreIn', criterionId: 'new1' }, ...terms.tieBreaks.slice(1)],
    });
  });
});
