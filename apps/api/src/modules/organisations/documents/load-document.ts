import { refuse, type Actor, type Fact, type Tx } from '../../../kernel';
import { requireRoleIn } from '../organisation.policy';
import { OrganisationDocument } from './document.entity';

/**
 * A document of the actor's organisation, locked until the transaction ends.
 * @throws Refusal notFound, also for a document of another organisation; forbidden without the permission
 */
export async function lockDocument(
  tx: Tx,
  actor: Actor,
  organisationId: string,
  id: string,
): Promise<OrganisationDocument> {
  requireRoleIn(actor, organisationId, 'vault.write');
  const document = await tx.db.findOne(OrganisationDocument, {
    where: { id, organisationId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!document) throw refuse.notFound();
  return document;
}

export function documentFact(
  type:
    | 'organisation.documentKept'
    | 'organisation.documentReplaced'
    | 'organisation.documentChanged'
    | 'organisation.documentPutAway',
  { id, organisationId, kind, title }: OrganisationDocument,
): Fact {
  return {
    type,
    subject: { kind: 'organisation', id: organisationId },
    organisationId,
    data: { documentId: id, kind, title },
  };
}
