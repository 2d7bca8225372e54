import type { ChangeDocumentRequest } from '@nurt/contracts/organisations/requests';
import { Injectable } from '@nestjs/common';
import { UnitOfWork, type SignedInCaller } from '../../../kernel';
import { validityAsked } from './keep-document';
import { documentFact, lockDocument } from './load-document';

/** Changes what is said of a document, or puts it away. Its file stays as it is. */
@Injectable()
export class ChangeDocument {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Refusal notFound; conflict `changed_elsewhere`, `already_done`; invalid */
  execute(
    caller: SignedInCaller,
    organisationId: string,
    id: string,
    { title, version, ...days }: ChangeDocumentRequest,
  ): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const document = await lockDocument(tx, caller.actor, organisationId, id);
      document.change({ title, validity: validityAsked(days) }, version);
      await tx.db.save(document);
      await tx.record(documentFact('organisation.documentChanged', document));
    });
  }

  /** Not kept for offers any more. @throws Refusal notFound; conflict `already_done` */
  putAway(caller: SignedInCaller, organisationId: string, id: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const document = await lockDocument(tx, caller.actor, organisationId, id);
      document.putAway(tx.now);
      await tx.db.save(document);
      await tx.record(documentFact('organisation.documentPutAway', document));
    });
  }
}
