import {
  canMove,
  defineLifecycle,
  isFinalState,
  LifecycleError,
  moveNames,
  movesFrom,
  nextState,
  toMermaid,
  type MoveOf,
  type StateOf,
} from './index';

const offer = defineLifecycle({
  noun: 'offer',
  states: ['draft', 'submitted', 'returned', 'expired'],
  initial: 'draft',
  moves: {
    submit: { from: ['draft', 'returned'], to: 'submitted', by: 'offer.submit', basis: 'UDPP art. 14' },
    returnToFix: { from: ['submitted'], to: 'returned', by: 'offer.check' },
    expire: { from: ['draft'], to: 'expired', by: 'clock' },
  },
});

describe('a lifecycle', () => {
  it('allows a move only from the states it names', () => {
    expect(canMove(offer, 'draft', 'submit')).toBe(true);
    expect(canMove(offer, 'submitted', 'submit')).toBe(false);
    expect(canMove(offer, 'expired', 'submit')).toBe(false);
  });

  it('lists the moves from a state in the order of the table', () => {
    expect(movesFrom(offer, 'draft')).toEqual(['submit', 'expire']);
    expect(movesFrom(offer, 'submitted')).toEqual(['returnToFix']);
    expect(movesFrom(offer, 'expired')).toEqual([]);
    expect(moveNames(offer)).toEqual(['submit', 'returnToFix', 'expire']);
  });

  it('says what comes next', () => {
    expect(nextState(offer, 'returned', 'submit')).toBe('submitted');
  });

  it('refuses an impossible move with all that a refusal needs to say', () => {
    const impossible = () => nextState(offer, 'submitted', 'expire');
    expect(impossible).toThrow(LifecycleError);
    expect(impossible).toThrow(
      expect.objectContaining({
        code: 'move_not_allowed',
        noun: 'offer',
        state: 'submitted',
        move: 'expire',
        allowedFrom: ['draft'],
      }),
    );
  });

  it('knows no move that only every object has', () => {
    const inherited = 'toString' as MoveOf<typeof offer>;
    expect(canMove(offer, 'draft', inherited)).toBe(false);
    expect(() => nextState(offer, 'draft', inherited)).toThrow(LifecycleError);
  });

  it('knows its ends', () => {
    expect(isFinalState(offer, 'expired')).toBe(true);
    expect(isFinalState(offer, 'draft')).toBe(false);
  });

  it('is refused when it contradicts itself', () => {
    const moves = { go: { from: ['a'], to: 'b', by: 'clock' } } as const;
    expect(() => defineLifecycle({ noun: 'x', states: ['a', 'b', 'a'], initial: 'a', moves })).toThrow(
      /a twice/,
    );
    expect(() => defineLifecycle({ noun: 'x', states: ['a', 'b', 'c'], initial: 'a', moves })).toThrow(
      /c cannot be reached/,
    );
    expect(() =>
      defineLifecycle({
        noun: 'x',
        states: ['a', 'b'],
        initial: 'a',
        moves: { ...moves, never: { from: [], to: 'b', by: 'clock' } },
      }),
    ).toThrow(/never starts nowhere/);
  });

  it('makes a mistyped state, move or start a compile error', () => {
    const state: StateOf<typeof offer> = 'draft';
    const move: MoveOf<typeof offer> = 'submit';
    expect(canMove(offer, state, move)).toBe(true);
    // @ts-expect-error a state that the table does not have
    const wrongState: StateOf<typeof offer> = 'drafft';
    // @ts-expect-error a move that the table does not have
    const wrongMove: MoveOf<typeof offer> = 'sumbit';
    expect(canMove(offer, wrongState, wrongMove)).toBe(false);
    expect(() =>
      // @ts-expect-error the start is not among the states
      defineLifecycle({ noun: 'x', states: ['a'], initial: 'b', moves: {} }),
    ).toThrow(/a cannot be reached/);
    expect(() =>
      defineLifecycle({
        noun: 'x',
        states: ['a', 'b'],
        initial: 'a',
        // @ts-expect-error the target is not among the states
        moves: { go: { from: ['a'], to: 'c', by: 'clock' } },
      }),
    ).toThrow(/b cannot be reached/);
  });

  it('prints as a diagram, always the same', () => {
    expect(toMermaid(offer)).toBe(`stateDiagram-v2
  [*] --> draft
  draft --> submitted: submit (offer.submit), UDPP art. 14
  returned --> submitted: submit (offer.submit), UDPP art. 14
  submitted --> returned: returnToFix (offer.check)
  draft --> expired: expire (clock)
  expired --> [*]
`);
  });

  it('keeps a colon or semicolon from breaking the diagram', () => {
    const odd = defineLifecycle({
      noun: 'x',
      states: ['a', 'b'],
      initial: 'a',
      moves: { go: { from: ['a'], to: 'b', by: 'clock', basis: 'art. 1: 2; 3' } },
    });
    expect(toMermaid(odd)).toContain('a --> b: go (clock), art. 1  2  3\n');
  });
});
