import type { MoveView } from '@nurt/contracts/kernel';
import type { ProblemCode } from '@nurt/domain/problems';
import { useLocale } from '@nurt/ui';
import { problemText } from '@nurt/wording/problems';

/** Reasons for which a button would only be noise: its time has passed, or has not come at all. */
const SILENT: readonly ProblemCode[] = ['not_now', 'already_done'];

/** A move as a page needs it: whether to show it, and why it is off. */
export interface MoveState {
  /** Worth showing: allowed, or refused for a reason that the person can do something about. */
  readonly shown: boolean;
  readonly allowed: boolean;
  /** The reason in a sentence, when it is not allowed. */
  readonly refused: string | undefined;
}

/**
 * Reads the moves of a record: `const move = useMoves(call.moves); move('announce', t.whoAnnounces)`. A move that
 * belongs to another role is shown only with the sentence that says whose it is.
 */
export function useMoves<Move extends string>(
  moves: readonly MoveView<Move>[],
): (name: Move, whose?: string) => MoveState {
  const locale = useLocale();
  return (name, whose) => {
    const move = moves.find((candidate) => candidate.move === name);
    if (!move) return { shown: false, allowed: false, refused: undefined };
    if (move.allowed) return { shown: true, allowed: true, refused: undefined };
    const { reason = 'not_now' } = move;
    if (reason === 'forbidden') return { shown: whose !== undefined, allowed: false, refused: whose };
    return {
      shown: !SILENT.includes(reason),
      allowed: false,
      refused: problemText(reason, undefined, locale),
    };
  };
}
