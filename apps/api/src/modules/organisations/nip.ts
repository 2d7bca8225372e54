import { Not } from 'typeorm';
import { Refusal, type Tx } from '../../kernel';
import { Organisation } from './organisation.entity';

/**
 * One NIP is one organisation. Of two who register it at once, the constraint `organisation_nip_unique` refuses one.
 * @throws Refusal conflict `organisation_exists`
 */
export async function refuseTakenNip(tx: Tx, { id, nip }: Organisation): Promise<void> {
  if (await tx.db.existsBy(Organisation, { nip, id: Not(id) })) {
    throw new Refusal('conflict', 'organisation_exists', [{ code: 'organisation_exists', path: 'nip' }]);
  }
}
