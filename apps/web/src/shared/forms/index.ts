export { CommandForm, useCommandForm, type CommandFormProps } from './command-form';
export { applyProblems, problemsOf, refusalOf, type Refusal } from './refusal';
export { useAttempt, type Attempt } from './use-attempt';
export { useAutosave, type Autosave } from './use-autosave';
export { useDecision, type Decision } from './use-decision';
export { Repeated } from './repeated';
export { refusedHere } from './refused-here';
