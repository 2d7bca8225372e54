import type { ProblemCode } from '../problems';

/** How scoring and the member stand when somebody would release the member. */
export interface ReleaseCase {
  /** Sheets that anybody has filed in the call. */
  readonly filedSheets: number;
  readonly sealed: boolean;
  readonly released: boolean;
  /** Sheets that the member has not filed, of offers from which they are not excluded. */
  readonly owed: number;
}

/**
 * Why a member cannot be released from further scoring, or null. Before the first sheet the committee is simply
 * changed; once scores are seen nobody could tell any more whether they chose whom to release. A release is for good.
 */
export function whyNotReleased({ filedSheets, sealed, released, owed }: ReleaseCase): ProblemCode | null {
  if (released) return 'already_done';
  if (!sealed) return 'release_after_scoring';
  if (filedSheets === 0) return 'release_before_sheets';
  return owed === 0 ? 'release_nothing_owed' : null;
}
