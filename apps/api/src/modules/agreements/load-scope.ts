import type { Actor, Tx } from '../../kernel';
import { partnerIdsOf } from '../offers';
import { requireOffice, type AgreementScope } from './agreement.policy';

/** As `requireOffice`, with the partners of the offer counted among the grantees. @throws as `requireOffice` */
export async function requireOfficeOfAll(
  tx: Tx,
  actor: Actor,
  { authorityId, organisationId }: AgreementScope,
  offerId: string,
): Promise<void> {
  const partnerIds = (await partnerIdsOf(tx.db, [offerId])).get(offerId) ?? [];
  requireOffice(actor, { authorityId, organisationId, partnerIds });
}
