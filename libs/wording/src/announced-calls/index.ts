/** Words of an announced call that everybody reads; apart from the office's, so that public pages stay light. */
export { conditionFacts, conditions, confirmationPlace, type ConditionFact } from './conditions';
export { draftBudget } from './draft-budget';
export { laterYears, laterYearsSentence } from './later-years';
export { questions } from './questions';
