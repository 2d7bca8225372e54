import type { NotCopied } from '@nurt/domain/offers';

/** What the editor of a new offer is told by the page that began it: from which offer, and what did not come along. */
export interface CopiedState {
  readonly copiedFrom: string;
  readonly notCopied: readonly NotCopied[];
}

/** For the state of the navigation into the editor. */
export function copiedFrom(title: string, notCopied: readonly NotCopied[]): CopiedState {
  return { copiedFrom: title.trim(), notCopied };
}

/** The state of a navigation, where it is this one. */
export function copiedStateOf(state: unknown): CopiedState | null {
  if (typeof state !== 'object' || state === null) return null;
  const { copiedFrom: title, notCopied } = state as Partial<CopiedState>;
  return typeof title === 'string' && Array.isArray(notCopied) ? { copiedFrom: title, notCopied } : null;
}
