import type { SignedFileQuery } from '@nurt/contracts/offers/requests';
import { dateInWarsaw, isOverdue } from '@nurt/domain/calendar';
import { LARGEST_FILE, otherSignatureFormat } from '@nurt/domain/files';
import type { OutsideAct } from '@nurt/domain/offers';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Files, refuse, Scanning, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { Examiner } from '../../../kernel/pades';
import { CallsFacade } from '../../calls';
import { requireRoleIn } from '../../organisations';
import { Offer } from '../offer.entity';
import { offerFact } from '../offer.events';
import { OutsideConfirmation, type ExaminedFile } from './outside-confirmation.entity';
import { awaitsConfirmation } from './outside-confirmation.policy';
import { OutsideConfirmations, type HeldOutside } from './outside-confirmations';
import { OwnDocument } from './own-document';

/**
 * A member sends the document of the offer, or of its correction or update, with the signatures of those who represent the
 * organisation. It is examined before
 * anything is stored; whether the right persons signed is for the office to see.
 */
@Injectable()
export class SendSignedFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dataSource: DataSource,
    private readonly calls: CallsFacade,
    private readonly files: Files,
    private readonly scanning: Scanning,
    private readonly own: OwnDocument,
    private readonly confirmations: OutsideConfirmations,
    private readonly examiner: Examiner,
  ) {}

  /**
   * @throws Refusal notFound; forbidden; conflict `not_now`, `already_done`, `offer_confirmation_over`; malformed
   *   `file_required`; invalid `file_too_large`, `offer_confirmation_format`, `offer_confirmation_file`,
   *   `offer_confirmation_rewritten`, `offer_confirmation_unsigned`, `file_not_examined`; slowed
   *   `file_examination_busy`
   */
  async execute(
    caller: SignedInCaller,
    offerId: string,
    { name = '', act = 'offer' }: SignedFileQuery,
    content: unknown,
  ): Promise<void> {
    // Asked before the file is looked at, which takes a second, and again under the lock.
    const { manager } = this.dataSource;
    const awaited = await this.awaiting(
      manager,
      caller,
      await manager.findOneBy(Offer, { id: offerId }),
      act,
    );
    const bytes = readable(content);
    const examined = await this.examine(offerId, awaited, bytes, caller.actor.accountId);
    await this.unitOfWork.run(caller, async (tx) => {
      const locked = await tx.db.findOne(Offer, {
        where: { id: offerId },
        lock: { mode: 'pessimistic_write' },
      });
      const { offer, outside, checksum } = await this.awaiting(tx.db, caller, locked, act);
      // Sent back and returned again meanwhile, it says something else.
      if (checksum !== awaited.checksum) throw refuse.conflict('changed_elsewhere');
      const file = await this.files.keep(tx, name, bytes);
      await tx.db.query('UPDATE file SET state = $2 WHERE id = $1', [file.id, this.scanning.stateOnArrival]);
      await this.scanning.order(tx, file.id);
      const replaced = outside.fileId;
      outside.receive(file.id, examined, caller.actor.accountId, tx.now);
      await tx.db.save(OutsideConfirmation, outside);
      if (replaced !== null) await this.files.release(tx, replaced);
      await tx.record(offerFact('offer.signedFileSent', offer, { act, way: outside.way }));
    });
  }

  private async awaiting(
    db: EntityManager,
    { actor, arrivedAt }: SignedInCaller,
    offer: Offer | null,
    act: OutsideAct,
  ): Promise<HeldOutside & { readonly offer: Offer }> {
    if (!offer) throw refuse.notFound();
    requireRoleIn(actor, offer.organisationId, 'ownOffer.write');
    const call = await this.calls.get(db, offer.callId);
    if (!call) throw refuse.notFound();
    const held = await this.confirmations.of(db, offer, call, act);
    const waits =
      act === 'offer'
        ? offer.status === 'submitted' || offer.status === 'returned'
        : awaitsConfirmation(offer, act);
    if (held?.outside.way !== 'signedPdf' || !waits) throw refuse.conflict('not_now');
    const { outside, deadline } = held;
    if (outside.status === 'confirmed') throw refuse.conflict('already_done');
    // An update has no term that the law knows: the office looks at it whenever it comes.
    if (act !== 'update' && isOverdue(deadline, dateInWarsaw(arrivedAt))) {
      throw refuse.conflict('offer_confirmation_over', { dueOn: deadline.dueOn });
    }
    return { ...held, offer };
  }

  /** Off the event loop, outside any transaction: nobody waits for it but the sender. */
  private async examine(
    offerId: string,
    { revision, checksum }: HeldOutside,
    bytes: Buffer,
    sender: string,
  ): Promise<ExaminedFile> {
    const format = otherSignatureFormat(bytes);
    if (format) throw wrong('offer_confirmation_format', { format });
    const revised = revision === null ? null : checksum;
    const document = await this.own.in(this.dataSource.manager, offerId, bytes, revised);
    if (document.state === 'anotherOrChanged') throw wrong('offer_confirmation_file');
    const end = document.state === 'whole' ? document.end : null;
    const { examination, added } = await this.examiner.examine({ bytes, end }, sender);
    const { problem, signatures } = examination;
    if (added === null) {
      const bears = signatures.length > 0 || problem === 'encrypted' || problem === 'tooManySignatures';
      throw wrong(bears ? 'offer_confirmation_rewritten' : 'offer_confirmation_file');
    }
    if (added === 'content') throw wrong('offer_confirmation_file');
    if (!signatures.some(({ integrity }) => integrity === 'whole'))
      throw wrong('offer_confirmation_unsigned');
    return { ...examination, addedToOffer: added };
  }
}

const wrong = (code: ProblemCode, params?: Problem['params']) =>
  refuse.invalid([{ code, path: 'file', params }]);

function readable(content: unknown): Buffer {
  if (!Buffer.isBuffer(content) || content.length === 0) {
    throw refuse.malformed([{ code: 'file_required', path: 'file' }]);
  }
  if (content.length > LARGEST_FILE) {
    throw refuse.invalid([{ code: 'file_too_large', path: 'file', params: { maximum: LARGEST_FILE } }]);
  }
  return content;
}
