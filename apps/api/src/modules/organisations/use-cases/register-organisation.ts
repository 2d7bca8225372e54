import type { OrganisationRequest } from '@nurt/contracts/organisations/requests';
import { organisationProblems } from '@nurt/domain/organisations';
import { Injectable } from '@nestjs/common';
import { refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { refuseTakenNip } from '../nip';
import { Organisation, OrganisationMember } from '../organisation.entity';

/** Anybody signed in registers an organisation and becomes its representative. */
@Injectable()
export class RegisterOrganisation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, request: OrganisationRequest): Promise<Organisation> {
    return this.unitOfWork.run(caller, async (tx) => {
      refuseIfAny(organisationProblems(request));
      const organisation = Organisation.register(request, tx.now);
      await refuseTakenNip(tx, organisation);
      await tx.db.insert(Organisation, organisation);
      await tx.db.insert(OrganisationMember, {
        organisationId: organisation.id,
        accountId: caller.actor.accountId,
        role: 'representative',
      });
      await tx.record({
        type: 'organisation.registered',
        subject: { kind: 'organisation', id: organisation.id },
        organisationId: organisation.id,
      });
      return organisation;
    });
  }
}
