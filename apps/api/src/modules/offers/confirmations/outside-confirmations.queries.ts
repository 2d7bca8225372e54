import type { OutsideConfirmationView, SignedFileView } from '@nurt/contracts/offers';
import { dateInWarsaw, isOverdue, type Instant } from '@nurt/domain/calendar';
import { isLateConfirmation, isSealed, type OutsideAct } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Files, permissionsOfActor, refuse, type Actor, type OpenFile } from '../../../kernel';
import { CallsFacade, type CallRecord } from '../../calls';
import { AccountsFacade } from '../../identity';
import { Offer } from '../offer.entity';
import type { OutsideConfirmation } from './outside-confirmation.entity';
import { awaitsConfirmation } from './outside-confirmation.policy';
import { OutsideConfirmations } from './outside-confirmations';

/** A signed confirmation that an organisation has yet to bring or send. */
export interface AwaitedSignature {
  /** Of the offer. */
  readonly id: string;
  readonly title: string;
  /** The last day. */
  readonly dueOn: string;
}

/** Reads what is confirmed outside the system: as its authors see it, and as the office does. */
@Injectable()
export class OutsideConfirmationsQueries {
  constructor(
    private readonly calls: CallsFacade,
    private readonly accounts: AccountsFacade,
    private readonly files: Files,
    private readonly confirmations: OutsideConfirmations,
  ) {}

  /** What the organisation has yet to bring or send signed, with the last day; not what can be brought no more. */
  async awaitedFrom(db: EntityManager, organisationId: string, now: Instant): Promise<AwaitedSignature[]> {
    const rows = await db.query<{ offer_id: string; act: OutsideAct }[]>(
      `SELECT n.offer_id, n.act FROM outside_confirmation n JOIN offer o ON o.id = n.offer_id
         LEFT JOIN offer_revision r ON r.offer_id = n.offer_id AND r.kind = n.act
        WHERE o.organisation_id = $1 AND n.status IN ('awaited', 'refused')
          AND CASE n.act WHEN 'offer' THEN o.status IN ('submitted', 'returned')
                         WHEN 'correction' THEN o.status = 'submitted' AND r.sent_at = n.declared_at
                         ELSE o.status = 'awarded' AND r.sent_at = n.declared_at END`,
      [organisationId],
    );
    const awaited: AwaitedSignature[] = [];
    for (const { offer_id: id, act } of rows) {
      const offer = await db.findOneByOrFail(Offer, { id });
      const view = await this.mine(db, offer, act, now);
      if (!view || (view.over && act !== 'update')) continue;
      awaited.push({ id, title: `${offer.number ?? ''} · ${offer.content.title}`, dueOn: view.dueOn });
    }
    return awaited;
  }

  /** For its authors; null where that is confirmed online, or not sent. */
  async mine(
    db: EntityManager,
    offer: Offer,
    act: OutsideAct,
    now: Instant,
  ): Promise<OutsideConfirmationView | null> {
    const call = await this.calls.get(db, offer.callId);
    return call ? this.view(db, offer, call, act, now) : null;
  }

  /** For the office, which is told nothing of a file, which says what the offer says, while that is sealed. */
  async ofOffice(
    db: EntityManager,
    offer: Offer,
    act: OutsideAct,
    { actor, now }: { readonly actor: Actor; readonly now: Instant },
  ): Promise<OutsideConfirmationView | null> {
    const call = await this.calls.get(db, offer.callId);
    const view = call && (await this.view(db, offer, call, act, now));
    if (!view) return null;
    const sealed = isSealed(offer.status, call.closesAt, now, false);
    return {
      ...view,
      file: sealed ? null : view.file,
      mayDecide:
        awaitsConfirmation(offer, act) &&
        (view.way === 'paper' ? view.status !== 'confirmed' : view.status === 'received' && !sealed) &&
        permissionsOfActor(actor).includes('formalCheck.write'),
    };
  }

  /** The bytes of the signed file. @throws Refusal notFound; conflict `file_in_quarantine`, `file_infected` */
  async file(db: EntityManager, offer: Offer, act: OutsideAct): Promise<OpenFile> {
    const call = await this.calls.get(db, offer.callId);
    const held = call && (await this.confirmations.of(db, offer, call, act));
    if (!held?.outside.fileId) throw refuse.notFound();
    return this.files.open(db, held.outside.fileId);
  }

  private async view(
    db: EntityManager,
    offer: Offer,
    call: CallRecord,
    act: OutsideAct,
    now: Instant,
  ): Promise<OutsideConfirmationView | null> {
    const held = await this.confirmations.of(db, offer, call, act);
    if (!held) return null;
    const { outside, deadline } = held;
    const { way, status, arrivedOn, remarks, decidedBy, decidedAt } = outside;
    const file = await this.fileView(db, outside);
    const [officer] = decidedBy === null ? [] : await this.accounts.byIds(db, [decidedBy]);
    return {
      way,
      status,
      dueOn: deadline.dueOn,
      over: isOverdue(deadline, dateInWarsaw(now)),
      receiptRule: call.terms.receiptRule,
      arrivedOn,
      late: arrivedOn !== null && isLateConfirmation(arrivedOn, deadline),
      decidedBy: officer?.name ?? null,
      decidedAt: decidedAt?.toISOString() ?? null,
      remarks,
      file,
      mayDecide: false,
    };
  }

  private async fileView(
    db: EntityManager,
    { fileId, examination, sentBy, sentAt }: OutsideConfirmation,
  ): Promise<SignedFileView | null> {
    if (fileId === null || examination === null || sentBy === null || sentAt === null) return null;
    const { name, size, sha256, state } = await this.files.find(db, fileId);
    const [sender] = await this.accounts.byIds(db, [sentBy]);
    const { addedToOffer, problem, signatures, notChecked } = examination;
    return {
      ...{ name, size, sha256, state, addedToOffer },
      sentBy: sender?.name ?? '',
      sentAt: sentAt.toISOString(),
      examination: { problem, signatures, notChecked },
    };
  }
}
