import type { LocalDate } from '../calendar';
import { defineLifecycle } from '../lifecycle';

/**
 * Life of a programme. That an adopted one is in force is told by the date, never stored. A council may adopt what was
 * consulted outside the product, so a draft can be adopted too; section 10 then says how it was consulted.
 */
export const programmeLifecycle = defineLifecycle({
  noun: 'programme',
  states: ['draft', 'consultation', 'adopted', 'closed', 'reported', 'withdrawn'],
  initial: 'draft',
  moves: {
    consult: {
      from: ['draft'],
      to: 'consultation',
      by: 'programme.write',
      basis: 'UDPP art. 5 ust. 5, art. 5a ust. 1',
    },
    adopt: {
      from: ['draft', 'consultation'],
      to: 'adopted',
      by: 'programme.adopt',
      basis: 'UDPP art. 5a ust. 1',
    },
    close: { from: ['adopted'], to: 'closed', by: 'programme.close', basis: 'UFP art. 263 ust. 1' },
    report: { from: ['closed'], to: 'reported', by: 'programme.report', basis: 'UDPP art. 5a ust. 3' },
    withdraw: { from: ['draft', 'consultation'], to: 'withdrawn', by: 'programme.write' },
  },
});
export type ProgrammeStatus = (typeof programmeLifecycle.states)[number];
export type ProgrammeMove = keyof typeof programmeLifecycle.moves;

/** States in which the council stands behind the programme: its lines hold money and everybody may see it. */
export const STANDING_PROGRAMMES = ['adopted', 'closed', 'reported'] as const satisfies ProgrammeStatus[];

/** What people see: the stored state, split by the day once the programme is adopted. */
export const PROGRAMME_PHASES = [
  'draft',
  'consultation',
  'adopted',
  'inForce',
  'closed',
  'reported',
  'withdrawn',
] as const;
export type ProgrammePhase = (typeof PROGRAMME_PHASES)[number];

/**
 * An adopted programme is in force from its day on, until it is closed; the other states are themselves.
 * @param inForceFrom null until the programme is adopted
 */
export function programmePhase(
  status: ProgrammeStatus,
  inForceFrom: LocalDate | null,
  today: LocalDate,
): ProgrammePhase {
  return status === 'adopted' && inForceFrom !== null && inForceFrom <= today ? 'inForce' : status;
}
