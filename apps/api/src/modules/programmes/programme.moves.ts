import type { ProgrammeView } from '@nurt/contracts/programmes';
import type { Permission } from '@nurt/domain/access';
import { canMove } from '@nurt/domain/lifecycle';
import { programmeLifecycle, type ProgrammeMove, type ProgrammeStatus } from '@nurt/domain/programmes';
import type { ProblemCode } from '@nurt/domain/problems';
import { permissionsOfActor, type SignedInCaller } from '../../kernel';

type Move = ProgrammeView['moves'][number];

/**
 * What this person may do to a programme in this state, or why not.
 * @param obstacle what keeps a consulted programme from adoption, where something does
 */
export function movesOf({ actor }: SignedInCaller, status: ProgrammeStatus, obstacle?: ProblemCode): Move[] {
  const permissions = permissionsOfActor(actor);
  const move = (name: Move['move'], by: Permission, possible: boolean, reason?: ProblemCode): Move => {
    if (!permissions.includes(by)) return { move: name, allowed: false, reason: 'forbidden' };
    if (!possible) return { move: name, allowed: false, reason: 'not_now' };
    return reason === undefined ? { move: name, allowed: true } : { move: name, allowed: false, reason };
  };
  const can = (name: ProgrammeMove): boolean => canMove(programmeLifecycle, status, name);
  return [
    move('edit', 'programme.write', status === 'draft' || status === 'consultation'),
    move('adopt', 'programme.adopt', can('adopt'), obstacle),
    move('amend', 'programme.write', status === 'adopted'),
    move('withdraw', 'programme.write', can('withdraw')),
  ];
}
