import type { EntityManager } from 'typeorm';
import { refuse } from '../../../kernel';
import type { LineRecord, ProgrammesFacade } from '../../programmes';

/**
 * The budget line of the authority.
 * @throws Refusal invalid `call_line_required`, also for the line of another authority
 */
export async function requireLine(
  db: EntityManager,
  programmes: ProgrammesFacade,
  authorityId: string,
  lineId: string,
): Promise<LineRecord> {
  const line = await programmes.line(db, authorityId, lineId);
  if (!line) throw refuse.invalid([{ code: 'call_line_required', path: 'budgetLineId' }]);
  return line;
}
