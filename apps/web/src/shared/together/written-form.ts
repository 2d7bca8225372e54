import type { FieldValues } from 'react-hook-form';
import type { DraftRules } from '@nurt/domain/drafts';
import type { DraftProblem } from '../drafts/field-errors';

/** A kind of document that several people write at once, as its form in the browser holds it. */
export interface WrittenForm<Values extends FieldValues, Content extends object> {
  readonly rules: DraftRules<Content>;
  /** What the form says, as the server takes it: what cannot be read yet counts as not written. */
  readonly read: (values: Values) => Content;
  /** Numbers that were typed and cannot be read yet. */
  readonly unreadable: (values: Values) => readonly DraftProblem[];
  /** Tells its copies on this device from those of other documents. */
  readonly keptAs: string;
}
