import { refuse, type Tx } from '../../kernel';
import { lockProgramme } from './load-programme';
import { ProgrammeAmendment } from './programme-amendment.entity';
import type { Programme } from './programme.entity';

/**
 * The amendment with its programme, both locked, the programme first: adoption and calls on its lines follow one
 * another.
 * @throws Refusal notFound for one of another authority
 */
export async function lockAmendment(
  tx: Tx,
  authorityId: string,
  id: string,
): Promise<{ amendment: ProgrammeAmendment; programme: Programme }> {
  const found = await tx.db.findOneBy(ProgrammeAmendment, { id, authorityId });
  if (!found) throw refuse.notFound();
  const programme = await lockProgramme(tx, authorityId, found.programmeId);
  // Read again under the lock: somebody may have saved or adopted it meanwhile.
  const amendment = await tx.db.findOneByOrFail(ProgrammeAmendment, { id });
  return { amendment, programme };
}
