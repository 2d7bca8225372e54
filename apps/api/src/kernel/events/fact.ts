/** Something that happened, as a use case records it. Data holds ids and figures, never secrets. */
export interface Fact {
  /** Past tense, `<noun>.<what happened>`. */
  readonly type: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly authorityId?: string;
  readonly organisationId?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** A fact as it is stored and delivered. */
export interface RecordedEvent {
  readonly id: string;
  readonly type: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly authorityId: string | null;
  readonly organisationId: string | null;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly at: Date;
  readonly data: Readonly<Record<string, unknown>>;
}
