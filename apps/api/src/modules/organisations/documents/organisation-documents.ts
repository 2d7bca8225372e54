import type { OrganisationDocumentView } from '@nurt/contracts/organisations';
import { dateInWarsaw, localDate, type Instant } from '@nurt/domain/calendar';
import { documentValidity, type DocumentKind } from '@nurt/domain/organisations';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FileOwners, Files, refuse, type OpenFile, type Tx } from '../../../kernel';

interface Row extends Omit<OrganisationDocumentView, 'received' | 'modifiedAt' | 'validity'> {
  readonly received: number | null;
  readonly modifiedAt: string | null;
}

const ROWS = `SELECT d.id, d.kind, d.valid_from::text AS "validFrom", d.valid_to::text AS "validTo",
    f.name, f.size, f.state, f.sha256, f.signature, u.received, u.modified_at AS "modifiedAt"
  FROM organisation_document d JOIN file f ON f.id = d.file_id LEFT JOIN upload u ON u.file_id = f.id`;

/** A document as modules downstream use it: a reference to this very file. */
export interface DocumentRecord {
  readonly fileId: string;
  readonly kind: DocumentKind;
}

/** The documents that organisations keep. Who may see them is asked elsewhere. */
@Injectable()
export class OrganisationDocuments implements OnModuleInit {
  constructor(
    private readonly files: Files,
    private readonly owners: FileOwners,
  ) {}

  onModuleInit(): void {
    this.owners.add({
      dropUpload: async (tx, fileId) => {
        await tx.db.query('DELETE FROM organisation_document WHERE file_id = $1', [fileId]);
      },
      infected: (tx, fileId, signature) => this.infected(tx, fileId, signature),
    });
  }

  /** By kind and name, those on their way among them. */
  async of(db: EntityManager, organisationId: string, now: Instant): Promise<OrganisationDocumentView[]> {
    const rows = await db.query<Row[]>(
      `${ROWS} WHERE d.organisation_id = $1 ORDER BY d.kind = 'other', d.kind DESC, f.name, d.added_at`,
      [organisationId],
    );
    const today = dateInWarsaw(now);
    return rows.map((row) => ({
      ...row,
      received: row.received ?? row.size,
      modifiedAt: row.modifiedAt === null ? null : Number(row.modifiedAt),
      validity: documentValidity(
        {
          validFrom: row.validFrom === null ? null : localDate(row.validFrom),
          validTo: row.validTo === null ? null : localDate(row.validTo),
        },
        today,
      ),
    }));
  }

  /**
   * The document, which nobody removes or replaces until the transaction ends.
   * @throws Refusal notFound for one of another organisation
   */
  async hold(tx: Tx, organisationId: string, id: string): Promise<DocumentRecord> {
    const [found] = await tx.db.query<DocumentRecord[]>(
      `SELECT file_id AS "fileId", kind FROM organisation_document WHERE id = $1 AND organisation_id = $2 FOR SHARE`,
      [id, organisationId],
    );
    if (!found) throw refuse.notFound();
    return found;
  }

  /** @throws Refusal notFound for a document of another organisation */
  async fileIdOf(db: EntityManager, organisationId: string, id: string): Promise<string> {
    const [found] = await db.query<{ fileId: string }[]>(
      'SELECT file_id AS "fileId" FROM organisation_document WHERE id = $1 AND organisation_id = $2',
      [id, organisationId],
    );
    if (!found) throw refuse.notFound();
    return found.fileId;
  }

  /** @throws Refusal notFound; conflict `file_in_quarantine`, `file_infected` */
  async open(db: EntityManager, organisationId: string, id: string): Promise<OpenFile> {
    return this.files.open(db, await this.fileIdOf(db, organisationId, id));
  }

  /** Takes one away; offers that use it keep its file. @throws Refusal notFound */
  async remove(tx: Tx, organisationId: string, id: string): Promise<void> {
    const fileId = await this.fileIdOf(tx.db, organisationId, id);
    await tx.db.query('DELETE FROM organisation_document WHERE id = $1', [id]);
    await this.files.release(tx, fileId);
  }

  private async infected(tx: Tx, fileId: string, signature: string): Promise<void> {
    const found = await tx.db.query<{ organisationId: string }[]>(
      'SELECT organisation_id AS "organisationId" FROM organisation_document WHERE file_id = $1',
      [fileId],
    );
    for (const { organisationId } of found) {
      await tx.record({
        type: 'organisation.documentInfected',
        subject: { kind: 'organisation', id: organisationId },
        organisationId,
        data: { fileId, signature },
      });
    }
  }
}
