import type { NewcomerInvitationView } from '@nurt/contracts/offers';
import type { Instant } from '@nurt/domain/calendar';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { newToken, refuse, tokenHash, type Refusal, type Tx } from '../../../kernel';
import { AuthoritiesFacade } from '../../authorities';
import { CallsFacade, type CallRecord } from '../../calls';
import { AccountsFacade } from '../../identity';
import { OrganisationsFacade } from '../../organisations';
import { Offer } from '../offer.entity';
import { Newcomer } from './newcomer.entity';

/** Invitations by mail to organisations without an account: their tokens, and what they lead to. */
@Injectable()
export class Newcomers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountsFacade,
    private readonly organisations: OrganisationsFacade,
    private readonly calls: CallsFacade,
    private readonly authorities: AuthoritiesFacade,
  ) {}

  /**
   * The token for the letter; an earlier one stops working. Undefined when nothing is to be written any more: the
   * invitation has ended or was sent once more since.
   */
  async token(tx: Tx, id: string, sentAt: Instant): Promise<string | undefined> {
    const { token, hash } = newToken();
    const [rows] = await tx.db.query<[unknown[], number]>(
      `UPDATE offer_newcomer SET token_hash = $2 WHERE id = $1 AND sent_at <= $3 AND outcome IS NULL RETURNING id`,
      [id, hash, sentAt],
    );
    return rows.length > 0 ? token : undefined;
  }

  /**
   * The invitation whose letter carried the token with its draft, both alone, the draft first as by everybody who
   * changes its partners.
   * @throws Refusal conflict `newcomer_invitation_invalid`, whatever has become of it
   */
  lock(tx: Tx, token: string): Promise<{ newcomer: Newcomer; offer: Offer; call: CallRecord }> {
    return this.find(tx.db, token, tx.now, { mode: 'pessimistic_write' });
  }

  /** What the holder of the link reads. @throws Refusal conflict `newcomer_invitation_invalid` */
  async offered(token: string, now: Instant): Promise<NewcomerInvitationView> {
    const db = this.dataSource.manager;
    const { newcomer, offer, call } = await this.find(db, token, now);
    const [lead, authority, [inviter]] = await Promise.all([
      this.organisations.get(db, offer.organisationId),
      this.authorities.get(db, offer.authorityId),
      this.accounts.byIds(db, [newcomer.invitedBy]),
    ]);
    return {
      lead: lead.name,
      invitedBy: inviter?.name ?? '',
      title: offer.content.title,
      call: { title: call.title, closesAt: call.closesAt.toISOString() },
      authority: authority.name,
      name: newcomer.name,
      nip: newcomer.nip,
      email: newcomer.email,
      expiresAt: newcomer.expiresAt.toISOString(),
    };
  }

  private async find(db: EntityManager, token: string, now: Instant, lock?: { mode: 'pessimistic_write' }) {
    const hash = tokenHash(token);
    const under = lock ? { lock } : {};
    const found = await db.findOneBy(Newcomer, { tokenHash: hash });
    const offer = found && (await db.findOne(Offer, { where: { id: found.offerId }, ...under }));
    // Used, withdrawn or sent again while this one waited for the draft.
    const newcomer = found && (await db.findOne(Newcomer, { where: { id: found.id }, ...under }));
    const call = offer && (await this.calls.get(db, offer.callId));
    if (newcomer?.tokenHash !== hash || !newcomer.isOpen(now)) throw invalid();
    // There is nothing left to take part in.
    if (offer?.status !== 'draft' || !call || this.calls.phase(call, now) !== 'open') throw invalid();
    return { newcomer, offer, call };
  }
}

const invalid = (): Refusal => refuse.conflict('newcomer_invitation_invalid');
