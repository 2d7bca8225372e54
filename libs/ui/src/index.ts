export { theme, cssVariables } from './theme/theme';
export { InPolish, LocaleProvider, useLocale, useText } from './locale';

export { Page, type Crumb, type PageProps } from './layout/page';
export { Section, type SectionProps } from './layout/section';
export { Split } from './layout/split';
export { SkipLink } from './layout/skip-link';

export { Facts, type Fact } from './data/facts';
export { StatusLabel, type Tone } from './data/status-label';
export { MoneyText } from './data/money-text';
export { DataTable, type Column, type DataTableProps, type Sort } from './data/data-table';
export { ScrollFrame, type ScrollFrameProps } from './data/scroll-frame';
export { Timeline, type TimelineItem } from './data/timeline';
export { SegmentBar, type Segment, type SegmentTone } from './data/segment-bar';

export { EmptyState, LoadingState, Notice } from './feedback/states';
export { SavedState, type SavingState } from './feedback/saved-state';
export { Countdown } from './feedback/countdown';
export { ProblemSummary, focusField, type SummaryProblem } from './feedback/problem-summary';
export { ToastProvider, useToast } from './feedback/toasts';

export { Guidance, type GuidanceProps } from './forms/guidance';
export {
  fieldId,
  FieldGuidanceProvider,
  FieldLockProvider,
  labelOf,
  useField,
  useFieldLock,
  type FieldProps,
} from './forms/field';
export { PasswordField, TextAreaField, TextField } from './forms/text-fields';
export {
  AmountField,
  PercentField,
  QuantityField,
  WholeNumberField,
  type NumberInput,
} from './forms/number-fields';
export { DateField, DateTimeField } from './forms/date-fields';
export { CheckboxesField, CheckboxField, RadioField, SelectField, type Choice } from './forms/choice-fields';
export { FieldRow, Fields, FormActions } from './forms/form-layout';
export { SideIndex, type Step, type StepState } from './forms/side-index';

export { ButtonLink, PlainButton } from './actions/plain-button';
export { Dialog } from './actions/dialog';
export { ConfirmDialog, DecisionDialog, type Change } from './actions/decision-dialog';
export { ActionPanel, type Action } from './actions/action-panel';
