import { createHash } from 'node:crypto';
import type { LastChangesRequest } from '@nurt/contracts/drafts/requests';
import { dateInWarsaw, yearOf } from '@nurt/domain/calendar';
import { withAttachments } from '@nurt/domain/offers';
import {
  SMALL_GRANT_FORMS,
  smallGrantRegime,
  smallGrantSubmissionText,
  smallGrantSums,
} from '@nurt/domain/small-grants';
import { smallGrantPublicationDeadline } from '@nurt/domain/statute';
import { Injectable } from '@nestjs/common';
import {
  insertVersion,
  lastContent,
  logChange,
  makeLastChanges,
  nextNumber,
  refuse,
  refuseIfAny,
  UnitOfWork,
  type SignedInCaller,
} from '../../../kernel';
import { AuthoritiesFacade } from '../../authorities';
import { OfferAttachments, Receipts, submitted } from '../../offers';
import { OrganisationsFacade } from '../../organisations';
import { SmallGrant, type SmallGrantFiling } from '../small-grant.entity';
import { smallGrantFact } from '../small-grant.events';
import { lockOwn } from '../small-grant.policy';
import { SMALL_GRANT_DRAFT } from '../small-grant-draft';
import { missingOf } from '../small-grant.view';

/**
 * A representative files the offer, with what was not saved yet (UDPP art. 19a ust. 1). The day on which it ARRIVES chooses the law, which stays
 * with it; it gets its number, receipt and checksum, and nobody changes it any more.
 */
@Injectable()
export class SubmitSmallGrant {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisations: OrganisationsFacade,
    private readonly authorities: AuthoritiesFacade,
    private readonly receipts: Receipts,
    private readonly attachments: OfferAttachments,
  ) {}

  execute(caller: SignedInCaller, id: string, request: LastChangesRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const grant = await lockOwn(tx, caller.actor, id, 'ownOffer.submit');
      if (grant.status !== 'draft')
        throw refuse.conflict(grant.status === 'withdrawn' ? 'not_now' : 'already_done');
      const change = await makeLastChanges(tx, caller.actor, SMALL_GRANT_DRAFT, grant, request);
      await logChange(tx.db, SMALL_GRANT_DRAFT, change);

      const offeredOn = dateInWarsaw(tx.now);
      const regime = smallGrantRegime(offeredOn);
      const applicant = await this.organisations.get(tx.db, grant.organisationId);
      const files = await this.attachments.of(tx.db, id, 'small_grant_id');
      refuseIfAny(missingOf(grant, regime, applicant, files));
      const authority = await this.authorities.get(tx.db, grant.authorityId);

      const { authorityId } = grant;
      const content = withAttachments(grant.content, submitted(files));
      const year = yearOf(offeredOn);
      const number = `MG/${year}/${await nextNumber(tx, authorityId, `smallGrant:${year}`)}`;
      const { template } = SMALL_GRANT_FORMS.on('smallGrant', offeredOn);
      const text = smallGrantSubmissionText({ number, authorityId, applicant, content, template });
      const { grantGrosze, totalGrosze } = smallGrantSums(content);
      const filing: SmallGrantFiling = {
        number,
        content,
        applicant,
        template,
        checksum: createHash('sha256').update(text, 'utf8').digest('hex'),
        askedGrosze: grantGrosze,
        totalCostGrosze: totalGrosze,
        offeredOn,
        taskLimitGrosze: regime.taskLimit.value,
        yearLimitGrosze: regime.yearLimit.value,
        poolShare: regime.poolShare.value,
        publishBy: smallGrantPublicationDeadline(offeredOn).dueOn,
        submittedAt: tx.now,
        submittedBy: caller.actor.accountId,
      };
      const before = await lastContent(tx.db, SMALL_GRANT_DRAFT, id);
      grant.submit(filing);
      const { status, version, savedAt, writtenBy, writingSince } = grant;
      await tx.db.update(SmallGrant, id, { ...filing, status, version, savedAt, writtenBy, writingSince });
      const { accountId } = caller.actor;
      const said = { id, version, content, accountId, savedAt: tx.now, reason: 'submitted' } as const;
      await insertVersion(tx.db, SMALL_GRANT_DRAFT, said, before);
      await this.receipts.issue(tx, { smallGrantId: id }, filing, { authority, call: null, applicant });
      await tx.record(smallGrantFact('smallGrant.submitted', grant, { checksum: filing.checksum }));
    });
  }
}
