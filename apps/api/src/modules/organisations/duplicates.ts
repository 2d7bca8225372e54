import { duplicateGrounds, type DuplicateGround } from '@nurt/domain/organisations';
import { Refusal, type Tx } from '../../kernel';
import { Organisation } from './organisation.entity';

type Number = Exclude<DuplicateGround, 'nameAndPlace'>;

/**
 * A number belongs to one organisation, an alias being another name of it. Of two who register a NIP at once, the
 * index `organisation_nip_unique` refuses one; of another number, they are found among the duplicates.
 *
 * @param numbers those that are new to the record
 * @throws Refusal conflict `organisation_exists` at each number that another organisation has
 */
export async function refuseTaken(
  tx: Tx,
  organisation: Organisation,
  numbers: readonly Number[],
): Promise<void> {
  const { id, nip, regon, krs } = organisation;
  const others = await tx.db
    .createQueryBuilder(Organisation, 'o')
    .where('coalesce(o.joined_into, o.id) <> :id', { id })
    .andWhere('(o.nip = :nip OR o.regon = :regon OR o.krs = :krs)', { nip, regon, krs })
    .getMany();
  const taken = numbers.filter((number) => others.some((other) => shares(number, organisation, other)));
  if (taken.length > 0) {
    const problems = taken.map((path) => ({ code: 'organisation_exists' as const, path }));
    throw new Refusal('conflict', 'organisation_exists', problems);
  }
}

/** A local unit shares nine digits of its REGON with its parent and is another organisation; all of them tell. */
function shares(number: Number, a: Organisation, b: Organisation): boolean {
  return number === 'regon' ? a.regon === b.regon : duplicateGrounds(a, b).includes(number);
}
