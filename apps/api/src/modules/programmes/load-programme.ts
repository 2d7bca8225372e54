import { refuse, type Tx } from '../../kernel';
import { Programme } from './programme.entity';

/**
 * The programme of the authority with its lines, locked: commands on one programme follow one another.
 * @throws Refusal notFound for one of another authority
 */
export async function lockProgramme(tx: Tx, authorityId: string, id: string): Promise<Programme> {
  const programme = await tx.db.findOne(Programme, {
    where: { id, authorityId },
    loadEagerRelations: false,
    relations: { lines: { limits: true } },
    lock: { mode: 'pessimistic_write', tables: ['programme'] },
  });
  if (!programme) throw refuse.notFound();
  return programme;
}
