import { Injectable } from '@nestjs/common';
import { refuse, type SignedInCaller, type Tx } from '../../../kernel';
import { LedgerFacade } from '../../ledger';
import { Agreement } from '../agreement.entity';
import { requireOfficeOfAll } from '../load-scope';

/** What the three signatures have in common: they come in any order, and the last of them concludes. */
@Injectable()
export class Signatures {
  constructor(private readonly ledger: LedgerFacade) {}

  /**
   * The agreement, alone, for a signature: two that come at once wait for each other, so one of them is the last.
   * @throws Refusal notFound, forbidden
   */
  async open(tx: Tx, caller: SignedInCaller, id: string): Promise<Agreement> {
    const agreement = await tx.db.findOne(Agreement, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!agreement) throw refuse.notFound();
    await requireOfficeOfAll(tx, caller.actor, agreement, agreement.offerId);
    return agreement;
  }

  /** Saves the signature, records it as this fact and, when it was the last one, concludes the agreement. */
  async keep(
    tx: Tx,
    agreement: Agreement,
    type: 'agreement.granteeSigned' | 'agreement.authoritySigned' | 'agreement.countersigned',
  ): Promise<void> {
    const { id, authorityId, organisationId, number, granteeSignedOn } = agreement;
    const about = { subject: { kind: 'agreement', id }, authorityId, organisationId };
    await tx.record({
      type,
      ...about,
      data: type === 'agreement.granteeSigned' ? { number, signedOn: granteeSignedOn } : { number },
    });
    if (agreement.isWhole) await this.conclude(tx, agreement);
    await tx.db.update(Agreement, id, {
      status: agreement.status,
      granteeSignedOn,
      signedBy: agreement.signedBy,
      signedAt: agreement.signedAt,
      countersignedBy: agreement.countersignedBy,
      countersignedAt: agreement.countersignedAt,
      version: agreement.version,
    });
  }

  private async conclude(tx: Tx, agreement: Agreement): Promise<void> {
    agreement.conclude();
    const { id, authorityId, organisationId, budgetLineId, offerId, callId, number, grantGrosze } = agreement;
    // The year of the line; what later years bear is committed in those years (`TakeOnYear`).
    const heldGrosze = await this.ledger.balance(tx.db, { place: 'award', holderId: offerId });
    await this.ledger.post(tx, {
      authorityId,
      budgetLineId,
      kind: 'commit',
      from: { place: 'award', holderId: offerId },
      to: { place: 'agreement', holderId: id },
      grosze: heldGrosze,
      subject: { kind: 'agreement', id },
      key: `commit:${id}`,
    });
    await tx.record({
      type: 'agreement.signed',
      subject: { kind: 'agreement', id },
      authorityId,
      organisationId,
      data: { number, offerId, callId, grantGrosze },
    });
  }
}
