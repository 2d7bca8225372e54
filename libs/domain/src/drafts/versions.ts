import type { Instant } from '../calendar';

/** Why a version of a draft was kept. */
export const VERSION_REASONS = ['written', 'restored', 'submitted'] as const;
export type VersionReason = (typeof VERSION_REASONS)[number];

/** Versions of one draft that are kept; of older ones only submissions and restorations. */
export const MOST_VERSIONS = 200;

/** Minutes that one author writes into one version. */
const MINUTES_OF_ONE_VERSION = 10;

/** A stretch of writing by one author, not kept as a version yet. */
export interface Writing {
  /** Account of the author. */
  readonly by: string;
  readonly since: Instant;
}

/**
 * Must what the draft says be kept as a version before this author changes it? When somebody else wrote it, and when
 * the same author began some minutes ago; never where it is kept already.
 */
export function endsVersion(writing: Writing | null, by: string, now: Instant): boolean {
  if (writing === null) return false;
  return writing.by !== by || now.getTime() - writing.since.getTime() >= MINUTES_OF_ONE_VERSION * 60_000;
}
