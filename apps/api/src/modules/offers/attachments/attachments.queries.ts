import type { OfferAttachmentsView, OfferAttachmentView } from '@nurt/contracts/offers';
import { rolesAllow } from '@nurt/domain/access';
import { isSealed } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorityOf, refuse, Scanning, Uploads, type OpenFile, type SignedInCaller } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { Partners, type OfferReading } from '../joint/partners';
import { Offer } from '../offer.entity';
import { replacementsOf } from '../replacements';
import type { AttachmentReads } from './attachment-room';
import { OfferAttachments } from './offer-attachments';

/** Reads of the files of offers: by the people of the organisation, and by the office of the authority. */
@Injectable()
export class AttachmentsQueries implements AttachmentReads {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calls: CallsFacade,
    private readonly attachments: OfferAttachments,
    private readonly uploads: Uploads,
    private readonly scanning: Scanning,
    private readonly partners: Partners,
  ) {}

  /** @throws Refusal notFound for everybody outside the organisations that make the offer */
  async mine(caller: SignedInCaller, offerId: string): Promise<OfferAttachmentsView> {
    const { manager } = this.dataSource;
    const { offer, role, asPartner } = await this.own(caller, offerId);
    const call = await this.calls.get(manager, offer.callId);
    const open = call !== undefined && this.calls.phase(call, caller.arrivedAt) === 'open';
    return {
      attachments: await this.attachments.of(manager, offerId),
      writable: open && offer.status === 'draft' && !asPartner && rolesAllow([role], 'ownOffer.write'),
      limits: this.uploads.limits,
      scanned: this.scanning.on,
    };
  }

  /** @throws Refusal as `mine`; conflict `file_in_quarantine`, `file_infected` */
  async myFile(caller: SignedInCaller, offerId: string, id: string): Promise<OpenFile> {
    await this.own(caller, offerId);
    return this.attachments.open(this.dataSource.manager, offerId, id);
  }

  /** @throws Refusal notFound; conflict `call_window_not_closed` while the offers of the call are sealed */
  async ofOffice(caller: SignedInCaller, offerId: string): Promise<OfferAttachmentView[]> {
    await this.unsealed(caller, offerId);
    return this.attachments.of(this.dataSource.manager, offerId);
  }

  /** @throws Refusal as `ofOffice`; conflict `file_in_quarantine`, `file_infected` */
  async fileOfOffice(caller: SignedInCaller, offerId: string, id: string): Promise<OpenFile> {
    await this.unsealed(caller, offerId);
    return this.attachments.open(this.dataSource.manager, offerId, id);
  }

  /** Partners confirm the files with the rest, so they read them too. */
  private async own(caller: SignedInCaller, offerId: string): Promise<OfferReading & { offer: Offer }> {
    const offer = await this.dataSource.manager.findOneBy(Offer, { id: offerId });
    if (!offer) throw refuse.notFound();
    return { offer, ...(await this.partners.reading(this.dataSource.manager, caller.actor, offer)) };
  }

  /** The files are sealed as long as what the offer says is. A draft does not exist. */
  private async unsealed(caller: SignedInCaller, offerId: string): Promise<void> {
    const { manager } = this.dataSource;
    const offer = await manager.findOneBy(Offer, { id: offerId, authorityId: authorityOf(caller) });
    const call = offer && (await this.calls.get(manager, offer.callId));
    if (!offer || !call || offer.status === 'draft') throw refuse.notFound();
    const { stands } = await replacementsOf(manager, offerId);
    if (!isSealed(offer.status, call.closesAt, caller.arrivedAt, stands)) return;
    const open = this.calls.phase(call, caller.arrivedAt) === 'open';
    throw refuse.conflict(open ? 'call_window_not_closed' : 'not_now');
  }
}
