import type { UpdateOrganisationRequest } from '@nurt/contracts/organisations/requests';
import { organisationProblems } from '@nurt/domain/organisations';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { refuseTaken } from '../duplicates';
import { Organisation } from '../organisation.entity';
import { requireRoleIn } from '../organisation.policy';

/** A representative changes the data of the organisation. Offers already submitted keep theirs. */
@Injectable()
export class UpdateOrganisation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, id: string, request: UpdateOrganisationRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      requireRoleIn(caller.actor, id, 'organisation.write');
      const organisation = await tx.db.findOne(Organisation, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!organisation) throw refuse.notFound();
      refuseIfAny(organisationProblems(request));
      const { version, ...profile } = request;
      const changed = organisation.change(profile, version);
      await refuseTaken(
        tx,
        organisation,
        (['nip', 'regon', 'krs'] as const).filter((number) => changed.includes(number)),
      );
      await tx.db.save(organisation);
      await tx.record({
        type: 'organisation.changed',
        subject: { kind: 'organisation', id },
        organisationId: id,
        data: { fields: changed.join(' ') },
      });
    });
  }
}
