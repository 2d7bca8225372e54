import type { DraftRules } from '@nurt/domain/drafts';
import type { Actor } from '../access/actor';
import type { Refusal } from '../refusal';

/**
 * One kind of record that several people write at once, field by field, while its status is `draft`. Its row has
 * `content`, `version`, `saved_at`, `status`, `organisation_id`, `written_by` and `writing_since`; beside its table stand
 * `<table>_change`, `<table>_version` and `<table>_presence`, which name it by `<table>_id`.
 */
export interface DraftKind<Content extends object> {
  readonly table: string;
  /** The event that one was thrown away. */
  readonly discarded: string;
  readonly rules: DraftRules<Content>;
  /** What it says before anybody has written in it. */
  readonly empty: Content;
  /**
   * May it be written at the instant, in SQL about its row `d`; where left out, as long as it is a draft.
   * @param at the parameter of the instant, such as `$2`
   */
  readonly isOpen?: (at: string) => string;
  /** Why a draft that is not open is not written any more. */
  readonly whyClosed: () => Refusal;
  /** @throws Refusal notFound outside the organisation; forbidden without the permission in it */
  readonly authorise: (actor: Actor, organisationId: string, right: 'read' | 'write') => void;
}

/** A draft that is written, as its entity holds it. */
export interface WrittenDraft<Content> {
  readonly id: string;
  readonly organisationId: string;
  readonly content: Content;
  readonly version: number;
  readonly savedAt: Date;
  /** Whose stretch of writing is not kept as a version yet; null where all of it is. */
  readonly writtenBy: string | null;
  readonly writingSince: Date | null;
  /** Says something else. @throws Refusal conflict `not_now` unless it is a draft */
  change(content: Content, now: Date): void;
  /** Says again what it said in a version, which is kept anew. @throws Refusal as `change` */
  restore(content: Content, now: Date): void;
}
