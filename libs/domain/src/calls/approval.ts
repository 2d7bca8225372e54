import type { ProblemCode } from '../problems';

/** Who had a hand in the contents of a call, by account. */
export interface CallHands {
  readonly proposedBy: string | null;
  /** Who saved the terms last. */
  readonly editedBy: string | null;
}

/**
 * Why this person may not approve the call, or null: four eyes, so that what is announced was read by somebody who
 * neither wrote it last nor proposed it.
 */
export function whyNotApprover({ proposedBy, editedBy }: CallHands, accountId: string): ProblemCode | null {
  return accountId === proposedBy || accountId === editedBy ? 'call_approver_is_author' : null;
}

/** Why this person may not take a proposed call back to work on it, or null: only who proposed it may. */
export function whyNotTakeBack({ proposedBy }: CallHands, accountId: string): ProblemCode | null {
  return accountId === proposedBy ? null : 'call_proposed_by_other';
}
