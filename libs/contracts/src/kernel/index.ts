export type { ProblemDocument } from './problem';

/** One thing that may be done to a record now, or why it may not. The web draws its buttons from these. */
export interface MoveView<Move extends string = string> {
  readonly move: Move;
  readonly allowed: boolean;
  /** Code of the reason when it is not allowed. */
  readonly reason?: import('@nurt/domain/problems').ProblemCode;
}

/** One entry of a record's timeline. */
export interface EventView {
  readonly id: string;
  readonly type: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Name of the person, or null for the clock and for the public. */
  readonly actor: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/** One page of a list; `next` is the cursor of the following page, null at the end. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly next: string | null;
}

/** The bytes of a file, as a browser holds them (`Blob`); `application/octet-stream` on the wire. */
export interface Binary {
  readonly size: number;
  readonly type: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}
