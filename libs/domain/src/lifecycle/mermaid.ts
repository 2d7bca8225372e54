import { isFinalState, moveNames, type Lifecycle } from './lifecycle';

/**
 * The table as a Mermaid state diagram, for `docs/flows/`: the same table always prints the same text.
 * Each arrow says the move, who makes it and its basis.
 */
export function toMermaid<State extends string, Move extends string>(
  lifecycle: Lifecycle<State, Move>,
): string {
  const arrows = moveNames(lifecycle).flatMap((move) => {
    const { from, to, by, basis } = lifecycle.moves[move];
    const label = [`${move} (${by})`, ...(basis === undefined ? [] : [basis])].join(', ');
    // A colon would end the label and a semicolon the statement.
    return from.map((state) => `  ${state} --> ${to}: ${label.replace(/[:;\n]/g, ' ')}`);
  });
  const ends = lifecycle.states.filter((state) => isFinalState(lifecycle, state));
  return [
    'stateDiagram-v2',
    `  [*] --> ${lifecycle.initial}`,
    ...arrows,
    ...ends.map((state) => `  ${state} --> [*]`),
    '',
  ].join('\n');
}
