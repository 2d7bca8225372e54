import { randomUUID } from 'node:crypto';
import type { OfferAttachmentView } from '@nurt/contracts/offers';
import type { SubmittedAttachment } from '@nurt/domain/offers';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FileOwners, Files, prepared, refuse, type OpenFile, type Tx } from '../../../kernel';
import { Offer } from '../offer.entity';
import { offerFact } from '../offer.events';
import type { HolderColumn } from './attachment-holder';

interface Row extends Omit<OfferAttachmentView, 'received' | 'modifiedAt'> {
  readonly received: number | null;
  readonly modifiedAt: string | null;
}

const ROWS = `SELECT a.id, a.requirement_id AS "requirementId", f.name, f.size, f.state, f.sha256, f.signature,
    u.received, u.modified_at AS "modifiedAt"
  FROM offer_attachment a JOIN file f ON f.id = a.file_id LEFT JOIN upload u ON u.file_id = f.id`;

/** The files of offers, also of those for small grants, for whoever may see them: who that is, is asked elsewhere. */
@Injectable()
export class OfferAttachments implements OnModuleInit {
  constructor(
    private readonly files: Files,
    private readonly owners: FileOwners,
  ) {}

  onModuleInit(): void {
    this.owners.add({
      dropUpload: async (tx, fileId) => {
        await tx.db.query('DELETE FROM offer_attachment WHERE file_id = $1', [fileId]);
      },
      infected: (tx, fileId, signature) => this.infected(tx, fileId, signature),
    });
  }

  /** In the order in which they came, those on their way among them. */
  async of(
    db: EntityManager,
    holderId: string,
    column: HolderColumn = 'offer_id',
  ): Promise<OfferAttachmentView[]> {
    const rows = await db.query<Row[]>(
      prepared(`${ROWS} WHERE a.${column} = $1 ORDER BY a.added_at, f.name, a.id`),
      [holderId],
    );
    return rows.map((row) => ({
      ...row,
      received: row.received ?? row.size,
      modifiedAt: row.modifiedAt === null ? null : Number(row.modifiedAt),
    }));
  }

  /** The bytes of one. @throws Refusal notFound; conflict `file_in_quarantine`, `file_infected` */
  async open(
    db: EntityManager,
    holderId: string,
    id: string,
    column: HolderColumn = 'offer_id',
  ): Promise<OpenFile> {
    return this.files.open(db, await this.fileIdOf(db, holderId, id, column));
  }

  /** @throws Refusal notFound for one that hangs on another offer */
  async fileIdOf(
    db: EntityManager,
    holderId: string,
    id: string,
    column: HolderColumn = 'offer_id',
  ): Promise<string> {
    const [found] = await db.query<{ fileId: string }[]>(
      `SELECT file_id AS "fileId" FROM offer_attachment WHERE id = $1 AND ${column} = $2`,
      [id, holderId],
    );
    if (!found) throw refuse.notFound();
    return found.fileId;
  }

  /** Hangs the file there, in place of another once it has arrived. Returns the attachment's id. */
  async add(
    tx: Tx,
    { column, id: holderId }: { readonly column: HolderColumn; readonly id: string },
    what: {
      readonly fileId: string;
      readonly requirementId: string | null;
      readonly replaces: string | null;
      readonly by: string;
    },
  ): Promise<string> {
    const id = randomUUID();
    await tx.db.query(
      `INSERT INTO offer_attachment (id, ${column}, file_id, requirement_id, replaces, added_by, added_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, holderId, what.fileId, what.requirementId, what.replaces, what.by, tx.now],
    );
    return id;
  }

  /** Takes one off the offer, and its file away unless it hangs elsewhere too. @throws Refusal notFound */
  async remove(tx: Tx, holderId: string, id: string, column: HolderColumn = 'offer_id'): Promise<void> {
    const fileId = await this.fileIdOf(tx.db, holderId, id, column);
    await tx.db.query('DELETE FROM offer_attachment WHERE id = $1', [id]);
    await this.files.release(tx, fileId);
  }

  /** The same files hang on a draft that is written in place of the offer, but for those that turned out infected. */
  async carryOver(tx: Tx, fromId: string, intoId: string): Promise<void> {
    await tx.db.query(
      `INSERT INTO offer_attachment (id, offer_id, file_id, requirement_id, added_by, added_at)
       SELECT gen_random_uuid(), $2, a.file_id, a.requirement_id, a.added_by, a.added_at
         FROM offer_attachment a JOIN file f ON f.id = a.file_id
        WHERE a.offer_id = $1 AND f.state <> 'infected'`,
      [fromId, intoId],
    );
  }

  /** Takes all of them off a draft that is thrown away. */
  async removeAll(tx: Tx, holderId: string, column: HolderColumn = 'offer_id'): Promise<void> {
    const [removed] = await tx.db.query<[{ fileId: string }[], number]>(
      `DELETE FROM offer_attachment WHERE ${column} = $1 RETURNING file_id AS "fileId"`,
      [holderId],
    );
    for (const { fileId } of removed) await this.files.release(tx, fileId);
  }

  private async infected(tx: Tx, fileId: string, signature: string): Promise<void> {
    const offers = await tx.db.query<{ offerId: string }[]>(
      'SELECT offer_id AS "offerId" FROM offer_attachment WHERE file_id = $1 AND offer_id IS NOT NULL',
      [fileId],
    );
    for (const { offerId } of offers) {
      const offer = await tx.db.findOneByOrFail(Offer, { id: offerId });
      await tx.record(offerFact('offer.attachmentInfected', offer, { fileId, signature }));
    }
  }
}

/** What a submission keeps of its files. Those that never came, or are gone, keep it from being submitted. */
export function submitted(attachments: readonly OfferAttachmentView[]): SubmittedAttachment[] {
  return attachments.flatMap(({ requirementId, name, size, sha256 }) =>
    sha256 === null ? [] : [{ requirementId, name, size, sha256 }],
  );
}
