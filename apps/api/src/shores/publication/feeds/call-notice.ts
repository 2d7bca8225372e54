import type { LegalBasis } from '@nurt/domain/statute';
import type { Grosze } from '@nurt/domain/money';

/** An announced call as feeds and calendars tell of it. */
export interface CallNotice {
  readonly id: string;
  readonly number: string;
  /** Grows with every change of the record. */
  readonly version: number;
  readonly status: 'announced' | 'resolved' | 'annulled';
  readonly title: string;
  readonly task: string;
  readonly authority: string;
  readonly legalBasis: LegalBasis;
  /** Keys of UDPP art. 4 ust. 1. */
  readonly spheres: readonly string[];
  readonly poolGrosze: Grosze;
  readonly closesAt: Date;
  readonly announcedAt: Date;
  /** The last thing that happened to the call. */
  readonly updatedAt: Date;
}

/** The page of a call for people; `origin` is the address of the product, without a trailing slash. */
export function pageOf(origin: string, { id }: Pick<CallNotice, 'id'>): string {
  return `${origin}/nabory/${id}`;
}
