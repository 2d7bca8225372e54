import type { OfferPatternRequest } from '@nurt/contracts/organisations/requests';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { requireRoleIn } from '../organisation.policy';

/** Somebody who writes offers of the organisation writes down once what they begin with. */
@Injectable()
export class SaveOfferPattern {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Refusal notFound, forbidden; conflict `changed_elsewhere` where somebody saved since the version seen */
  execute(caller: SignedInCaller, id: string, request: OfferPatternRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      requireRoleIn(caller.actor, id, 'ownOffer.write');
      const { contactName, contactPhone, contactEmail, experience, resources, version } = request;
      const saved = await tx.db.query<unknown[]>(
        `INSERT INTO organisation_offer_pattern AS p (organisation_id, contact_name, contact_phone, contact_email,
                                                      experience, resources, version, saved_by, saved_at)
         VALUES ($1, $2, $3, $4, $5, $6, 1, $7, $8)
         ON CONFLICT (organisation_id) DO UPDATE SET contact_name = $2, contact_phone = $3, contact_email = $4,
           experience = $5, resources = $6, version = p.version + 1, saved_by = $7, saved_at = $8
           WHERE p.version = $9
         RETURNING version`,
        [
          id,
          contactName.trim(),
          contactPhone.trim(),
          contactEmail.trim(),
          experience,
          resources,
          caller.actor.accountId,
          tx.now,
          version,
        ],
      );
      if (saved.length === 0) throw refuse.conflict('changed_elsewhere');
      await tx.record({
        type: 'organisation.patternChanged',
        subject: { kind: 'organisation', id },
        organisationId: id,
        data: {},
      });
    });
  }
}
