import type { StartSmallGrantRequest } from '@nurt/contracts/small-grants/requests';
import { Injectable } from '@nestjs/common';
import { UnitOfWork, type SignedInCaller } from '../../../kernel';
import { AuthoritiesFacade } from '../../authorities';
import { OrganisationsFacade, requireRoleIn } from '../../organisations';
import { SmallGrant } from '../small-grant.entity';
import { smallGrantFact } from '../small-grant.events';

/** A member of an organisation begins an offer for a small grant of an authority. */
@Injectable()
export class StartSmallGrant {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly authorities: AuthoritiesFacade,
    private readonly organisations: OrganisationsFacade,
  ) {}

  execute(caller: SignedInCaller, { authorityId, organisationId }: StartSmallGrantRequest): Promise<string> {
    return this.unitOfWork.run(caller, async (tx) => {
      requireRoleIn(caller.actor, organisationId, 'ownOffer.write');
      const authority = await this.authorities.get(tx.db, authorityId);
      const { phone } = await this.organisations.get(tx.db, organisationId);
      const { name, email } = caller.actor;
      const grant = SmallGrant.start(
        { authorityId: authority.id, organisationId },
        { name, phone, email },
        tx.now,
      );
      await tx.db.insert(SmallGrant, grant);
      await tx.record(smallGrantFact('smallGrant.started', grant));
      return grant.id;
    });
  }
}
