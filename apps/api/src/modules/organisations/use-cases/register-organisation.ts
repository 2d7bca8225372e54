import type { OrganisationRequest } from '@nurt/contracts/organisations/requests';
import { organisationProblems, type Standing } from '@nurt/domain/organisations';
import { Injectable } from '@nestjs/common';
import { refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { refuseTaken } from '../duplicates';
import { OrganisationMember } from '../member.entity';
import { Organisation } from '../organisation.entity';

/** Whoever registers an organisation represents it, until they say more about themselves. */
const FOUNDER: Standing = {
  role: 'representative',
  position: '',
  chair: false,
  mandate: { from: null, to: null },
};

/** Anybody signed in registers an organisation and becomes its representative. */
@Injectable()
export class RegisterOrganisation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, request: OrganisationRequest): Promise<Organisation> {
    return this.unitOfWork.run(caller, async (tx) => {
      refuseIfAny(organisationProblems(request));
      const organisation = Organisation.register(request, tx.now);
      await refuseTaken(tx, organisation, ['nip', 'regon', 'krs']);
      await tx.db.insert(Organisation, organisation);
      const { accountId } = caller.actor;
      await tx.db.insert(
        OrganisationMember,
        OrganisationMember.join(organisation.id, accountId, FOUNDER, tx.now),
      );
      await tx.record({
        type: 'organisation.registered',
        subject: { kind: 'organisation', id: organisation.id },
        organisationId: organisation.id,
      });
      return organisation;
    });
  }
}
