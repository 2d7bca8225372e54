import type { OfferAttachmentsView, OfferAttachmentView } from '@nurt/contracts/offers';
import { rolesAllow } from '@nurt/domain/access';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import {
  FileOwners,
  refuse,
  Scanning,
  Uploads,
  type OpenFile,
  type SignedInCaller,
  type Tx,
} from '../../kernel';
import { OfferAttachments, type AttachmentHolder, type AttachmentReads, type HoldingDraft } from '../offers';
import { requireRoleIn } from '../organisations';
import { SmallGrant } from './small-grant.entity';
import { smallGrantFact } from './small-grant.events';
import { lockOwn, requireOfOffice } from './small-grant.policy';

const COLUMN = 'small_grant_id';

/** Offers for small grants as holders of files: changed while they are drafts; nobody asks for any in particular. */
@Injectable()
export class SmallGrantFiles implements AttachmentHolder, AttachmentReads, OnModuleInit {
  readonly column = COLUMN;

  constructor(
    private readonly dataSource: DataSource,
    private readonly attachments: OfferAttachments,
    private readonly uploads: Uploads,
    private readonly scanning: Scanning,
    private readonly owners: FileOwners,
  ) {}

  onModuleInit(): void {
    // Uploads that were given up are dropped by offers, whose table it is.
    this.owners.add({
      dropUpload: () => Promise.resolve(),
      infected: (tx, fileId, signature) => this.infected(tx, fileId, signature),
    });
  }

  async lockWritable(tx: Tx, caller: SignedInCaller, id: string): Promise<HoldingDraft> {
    return draftOf(tx, await lockOwn(tx, caller.actor, id, 'ownOffer.write'));
  }

  async requireWritable(tx: Tx, caller: SignedInCaller, id: string): Promise<void> {
    const grant = await writtenBy(tx.db, caller, id);
    if (grant.status !== 'draft') throw refuse.conflict('not_now');
  }

  async requireWriter(db: EntityManager, caller: SignedInCaller, id: string): Promise<void> {
    await writtenBy(db, caller, id);
  }

  async lockDraft(tx: Tx, id: string): Promise<HoldingDraft> {
    const grant = await tx.db.findOne(SmallGrant, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!grant) throw refuse.notFound();
    return draftOf(tx, grant);
  }

  /** @throws Refusal notFound for everybody outside the organisation */
  async mine(caller: SignedInCaller, id: string): Promise<OfferAttachmentsView> {
    const { manager } = this.dataSource;
    const grant = await manager.findOneBy(SmallGrant, { id });
    if (!grant) throw refuse.notFound();
    const role = requireRoleIn(caller.actor, grant.organisationId, 'ownOffer.read');
    return {
      attachments: await this.attachments.of(manager, id, COLUMN),
      writable: grant.status === 'draft' && rolesAllow([role], 'ownOffer.write'),
      limits: this.uploads.limits,
      scanned: this.scanning.on,
    };
  }

  /** @throws Refusal as `mine`; conflict `file_in_quarantine`, `file_infected` */
  async myFile(caller: SignedInCaller, id: string, attachmentId: string): Promise<OpenFile> {
    await this.mine(caller, id);
    return this.attachments.open(this.dataSource.manager, id, attachmentId, COLUMN);
  }

  /** @throws Refusal notFound for a draft and for an offer to another authority */
  async ofOffice(caller: SignedInCaller, id: string): Promise<OfferAttachmentView[]> {
    const { manager } = this.dataSource;
    requireOfOffice(caller.actor, await manager.findOneBy(SmallGrant, { id }));
    return this.attachments.of(manager, id, COLUMN);
  }

  /** @throws Refusal as `ofOffice`; conflict `file_in_quarantine`, `file_infected` */
  async fileOfOffice(caller: SignedInCaller, id: string, attachmentId: string): Promise<OpenFile> {
    await this.ofOffice(caller, id);
    return this.attachments.open(this.dataSource.manager, id, attachmentId, COLUMN);
  }

  private async infected(tx: Tx, fileId: string, signature: string): Promise<void> {
    const grants = await tx.db.query<{ id: string }[]>(
      'SELECT small_grant_id AS id FROM offer_attachment WHERE file_id = $1 AND small_grant_id IS NOT NULL',
      [fileId],
    );
    for (const { id } of grants) {
      const grant = await tx.db.findOneByOrFail(SmallGrant, { id });
      await tx.record(smallGrantFact('smallGrant.attachmentInfected', grant, { fileId, signature }));
    }
  }
}

async function writtenBy(db: EntityManager, caller: SignedInCaller, id: string): Promise<SmallGrant> {
  const grant = await db.findOneBy(SmallGrant, { id });
  if (!grant) throw refuse.notFound();
  requireRoleIn(caller.actor, grant.organisationId, 'ownOffer.write');
  return grant;
}

/** @throws Refusal conflict `not_now` for what is no draft any more */
function draftOf(tx: Tx, grant: SmallGrant): HoldingDraft {
  if (grant.status !== 'draft') throw refuse.conflict('not_now');
  return {
    organisationId: grant.organisationId,
    requireAskedFor: (requirementId) => {
      if (requirementId === null) return;
      throw refuse.invalid([{ code: 'offer_attachment_kind_unknown', path: 'requirementId' }]);
    },
    record: async (what, attachmentId) => {
      await tx.record(smallGrantFact(`smallGrant.${what}`, grant, { attachmentId }));
    },
  };
}
