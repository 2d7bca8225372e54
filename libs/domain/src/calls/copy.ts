import type { CallTerms } from './call-terms';

/**
 * The terms of a new draft made from an earlier call: its dates are gone, and so are the tasks of the same kind, which
 * are told anew for each announcement. Parts get ids of their own; the tie-breaks follow their criteria.
 */
export function copiedTerms(terms: CallTerms, newId: () => string): CallTerms {
  const ids = new Map(terms.criteria.map(({ id }) => [id, newId()]));
  const renamed = (id: string): string => ids.get(id) ?? id;
  return {
    ...terms,
    taskFrom: null,
    taskTo: null,
    laterYears: [],
    closesAt: null,
    decisionBy: null,
    sameKindTasks: [],
    criteria: terms.criteria.map((criterion) => ({ ...criterion, id: renamed(criterion.id) })),
    checklist: terms.checklist.map((item) => ({ ...item, id: newId() })),
    requiredAttachments: terms.requiredAttachments.map((attachment) => ({ ...attachment, id: newId() })),
    tieBreaks: terms.tieBreaks.map((tieBreak) => ({
      ...tieBreak,
      criterionId: tieBreak.criterionId === null ? null : renamed(tieBreak.criterionId),
    })),
  };
}
