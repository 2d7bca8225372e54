import type { StartSmallGrantRequest } from '@nurt/contracts/small-grants/requests';
import { MOST_DRAFTS } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
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

  /** @throws Refusal notFound for an authority that is not there; conflict `small_grant_drafts_too_many` */
  execute(caller: SignedInCaller, { authorityId, organisationId }: StartSmallGrantRequest): Promise<string> {
    return this.unitOfWork.run(caller, async (tx) => {
      requireRoleIn(caller.actor, organisationId, 'ownOffer.write');
      const authority = await this.authorities.get(tx.db, authorityId);
      const { phone } = (await this.organisations.hold(tx, organisationId)).applicant;
      const belongsTo = { authorityId: authority.id, organisationId };
      await refuseMoreDrafts(tx, belongsTo);
      const { name, email } = caller.actor;
      const grant = SmallGrant.start(belongsTo, { name, phone, email }, tx.now);
      await tx.db.insert(SmallGrant, grant);
      await tx.record(smallGrantFact('smallGrant.started', grant));
      return grant.id;
    });
  }
}

/** Drafts may be many, but not endlessly many. It binds only while the organisation is held. */
async function refuseMoreDrafts(
  tx: Tx,
  whose: { readonly authorityId: string; readonly organisationId: string },
): Promise<void> {
  const drafts = await tx.db.countBy(SmallGrant, { ...whose, status: 'draft' });
  if (drafts >= MOST_DRAFTS) throw refuse.conflict('small_grant_drafts_too_many', { maximum: MOST_DRAFTS });
}
