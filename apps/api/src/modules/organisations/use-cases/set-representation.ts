import type { RepresentationRequest } from '@nurt/contracts/organisations/requests';
import type { RepresentationMode } from '@nurt/domain/organisations';
import { Injectable } from '@nestjs/common';
import { UnitOfWork, type SignedInCaller } from '../../../kernel';
import { lockManaged } from '../load-members';
import { memberFact } from '../member.events';

/** A representative writes down how many of them act together, as the statute and the register say. */
@Injectable()
export class SetRepresentation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, organisationId: string, request: RepresentationRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const organisation = await lockManaged(tx, caller.actor, organisationId);
      const { persons, version } = request;
      const mode = request.mode as RepresentationMode;
      organisation.represent({ mode, persons }, version);
      await tx.db.save(organisation);
      await tx.record(memberFact('organisation.representationChanged', organisationId, { mode, persons }));
    });
  }
}
