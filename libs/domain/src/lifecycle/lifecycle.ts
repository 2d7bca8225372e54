/** Who makes a move: a permission (`offer.submit`), or the clock when a date passes. */
export type MovedBy = string;

/** One arrow of a lifecycle. It holds no function, so that the whole table can be printed and checked. */
export interface MoveRule<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
  readonly by: MovedBy;
  /** The article of law or the local rule behind the move. */
  readonly basis?: string;
}

/** The table of one noun: its states and everything that may happen to it. */
export interface Lifecycle<State extends string, Move extends string> {
  readonly noun: string;
  readonly states: readonly State[];
  readonly initial: State;
  readonly moves: Readonly<Record<Move, MoveRule<State>>>;
}

/** The states of a lifecycle, for columns, views and labels. */
export type StateOf<L> = L extends Lifecycle<infer State, string> ? State : never;

/** The moves of a lifecycle. */
export type MoveOf<L> = L extends { readonly moves: Readonly<Record<infer Move, unknown>> }
  ? Extract<Move, string>
  : never;

/** The move is not possible from where the record is; the API answers 409. */
export class LifecycleError extends Error {
  readonly code = 'move_not_allowed';

  constructor(
    readonly noun: string,
    readonly state: string,
    readonly move: string,
    readonly allowedFrom: readonly string[],
  ) {
    super(`${noun}: cannot ${move} from ${state}; possible from ${allowedFrom.join(', ')}`);
    this.name = 'LifecycleError';
  }
}

/**
 * Declares a lifecycle. A state that is not in `states` is a compile error in `initial`, `from` and `to`.
 * @throws Error at start-up for a table that contradicts itself: a state twice, a move from nowhere, a state that
 *   cannot be reached.
 */
export function defineLifecycle<const State extends string, const Move extends string>(table: {
  readonly noun: string;
  readonly states: readonly State[];
  readonly initial: NoInfer<State>;
  readonly moves: Readonly<Record<Move, MoveRule<NoInfer<State>>>>;
}): Lifecycle<State, Move> {
  const faults = faultsOf(table);
  if (faults.length > 0) throw new Error(`Lifecycle of ${table.noun}: ${faults.join('; ')}`);
  return table;
}

/** May this move be made from this state? A state or move unknown to the table (from old data) may not. */
export function canMove<State extends string, Move extends string>(
  lifecycle: Lifecycle<State, Move>,
  state: State,
  move: Move,
): boolean {
  return ruleOf(lifecycle, move)?.from.includes(state) ?? false;
}

/** The moves possible from a state, in the order of the table; views carry them and the web draws buttons. */
export function movesFrom<State extends string, Move extends string>(
  lifecycle: Lifecycle<State, Move>,
  state: State,
): Move[] {
  return moveNames(lifecycle).filter((move) => canMove(lifecycle, state, move));
}

/**
 * The state after the move.
 * @throws LifecycleError when the move is not possible from the state.
 */
export function nextState<State extends string, Move extends string>(
  lifecycle: Lifecycle<State, Move>,
  state: State,
  move: Move,
): State {
  const rule = ruleOf(lifecycle, move);
  if (rule === undefined || !rule.from.includes(state)) {
    throw new LifecycleError(lifecycle.noun, state, move, rule?.from ?? []);
  }
  return rule.to;
}

/** Is this the end: no move leads out of the state? */
export function isFinalState<State extends string, Move extends string>(
  lifecycle: Lifecycle<State, Move>,
  state: State,
): boolean {
  return movesFrom(lifecycle, state).length === 0;
}

/** The names of all moves, in the order of the table. */
export function moveNames<State extends string, Move extends string>(
  lifecycle: Pick<Lifecycle<State, Move>, 'moves'>,
): Move[] {
  return Object.keys(lifecycle.moves) as Move[];
}

function ruleOf<State extends string, Move extends string>(
  lifecycle: Lifecycle<State, Move>,
  move: Move,
): MoveRule<State> | undefined {
  return Object.hasOwn(lifecycle.moves, move) ? lifecycle.moves[move] : undefined;
}

function faultsOf<State extends string, Move extends string>(table: Lifecycle<State, Move>): string[] {
  const { states, initial } = table;
  const rules = moveNames(table).map((move) => ({ move, ...table.moves[move] }));
  const reached = new Set<string>([initial]);
  let before = 0;
  while (before !== reached.size) {
    before = reached.size;
    for (const rule of rules) if (rule.from.some((state) => reached.has(state))) reached.add(rule.to);
  }
  return [
    ...states.filter((state, index) => states.indexOf(state) !== index).map((state) => `${state} twice`),
    ...rules.filter((rule) => rule.from.length === 0).map((rule) => `${rule.move} starts nowhere`),
    ...states.filter((state) => !reached.has(state)).map((state) => `${state} cannot be reached`),
  ];
}
