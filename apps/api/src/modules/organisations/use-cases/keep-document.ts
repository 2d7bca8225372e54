import { randomUUID } from 'node:crypto';
import type { UploadView } from '@nurt/contracts/files';
import type { FileOnDeviceRequest, PieceQuery } from '@nurt/contracts/files/requests';
import type { StartedDocumentView } from '@nurt/contracts/organisations';
import type { DocumentFactsRequest, StartDocumentRequest } from '@nurt/contracts/organisations/requests';
import { localDate } from '@nurt/domain/calendar';
import { noRoom } from '@nurt/domain/files';
import { documentProblems } from '@nurt/domain/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  refuse,
  refuseIfAny,
  UnitOfWork,
  Uploads,
  type FileAt,
  type Receiving,
  type SignedInCaller,
  type Tx,
} from '../../../kernel';
import { OrganisationDocuments } from '../documents/organisation-documents';
import { Organisation } from '../organisation.entity';
import { requireRoleIn } from '../organisation.policy';

/** A member keeps a document of the organisation for its offers: sends it, says what it is, replaces it, takes it away. */
@Injectable()
export class KeepDocument {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dataSource: DataSource,
    private readonly uploads: Uploads,
    private readonly documents: OrganisationDocuments,
  ) {}

  start(
    caller: SignedInCaller,
    organisationId: string,
    { kind, validFrom, validTo, replaces, ...file }: StartDocumentRequest,
  ): Promise<StartedDocumentView> {
    return this.unitOfWork.run(caller, async (tx) => {
      await this.lock(tx, caller, organisationId);
      refuseOddTerm({ validFrom, validTo });
      const kept = await this.documents.of(tx.db, organisationId, tx.now);
      if (replaces !== null && !kept.some(({ id }) => id === replaces)) throw refuse.notFound();
      const others = kept.filter(({ id }) => id !== replaces);
      const full = noRoom(this.uploads.limits, others, file.size);
      if (full) throw refuse.conflict(full.code, { maximum: full.maximum });
      const { fileId, ...upload } = await this.uploads.start(tx, file);
      const id = randomUUID();
      await tx.db.query(
        `INSERT INTO organisation_document
           (id, organisation_id, file_id, kind, valid_from, valid_to, replaces, added_by, added_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [id, organisationId, fileId, kind, validFrom, validTo, replaces, caller.actor.accountId, tx.now],
      );
      return { id, upload };
    });
  }

  async piece(
    caller: SignedInCaller,
    { holderId: organisationId, id }: FileAt,
    piece: PieceQuery,
    content: unknown,
  ): Promise<UploadView> {
    requireRoleIn(caller.actor, organisationId, 'ownOffer.write');
    const fileId = await this.documents.fileIdOf(this.dataSource.manager, organisationId, id);
    return this.uploads.receive(caller, fileId, piece, content, this.receiving(caller, organisationId, id));
  }

  async resume(
    caller: SignedInCaller,
    { holderId: organisationId, id }: FileAt,
    file: FileOnDeviceRequest,
  ): Promise<UploadView> {
    requireRoleIn(caller.actor, organisationId, 'ownOffer.write');
    const fileId = await this.documents.fileIdOf(this.dataSource.manager, organisationId, id);
    return this.uploads.resume(caller, fileId, file, this.receiving(caller, organisationId, id));
  }

  describe(
    caller: SignedInCaller,
    organisationId: string,
    id: string,
    { kind, validFrom, validTo }: DocumentFactsRequest,
  ): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      await this.lock(tx, caller, organisationId);
      refuseOddTerm({ validFrom, validTo });
      await this.documents.fileIdOf(tx.db, organisationId, id);
      await tx.db.query(
        'UPDATE organisation_document SET kind = $2, valid_from = $3, valid_to = $4 WHERE id = $1',
        [id, kind, validFrom, validTo],
      );
    });
  }

  remove(caller: SignedInCaller, organisationId: string, id: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      await this.lock(tx, caller, organisationId);
      await this.documents.remove(tx, organisationId, id);
      await this.record(tx, 'organisation.documentRemoved', organisationId, id);
    });
  }

  private receiving(caller: SignedInCaller, organisationId: string, id: string): Receiving {
    return {
      authorise: () => Promise.resolve(requireRoleIn(caller.actor, organisationId, 'ownOffer.write')),
      finished: async (tx) => {
        await this.lock(tx, caller, organisationId);
        const [taken] = await tx.db.query<{ replaced: string | null }[]>(
          `SELECT old.id AS replaced FROM organisation_document d
             LEFT JOIN organisation_document old ON old.id = d.replaces WHERE d.id = $1`,
          [id],
        );
        if (taken?.replaced) await this.documents.remove(tx, organisationId, taken.replaced);
        await this.record(tx, 'organisation.documentKept', organisationId, id);
      },
    };
  }

  /** One after the other, so that no two take the same room. */
  private async lock(tx: Tx, caller: SignedInCaller, organisationId: string): Promise<void> {
    requireRoleIn(caller.actor, organisationId, 'ownOffer.write');
    await tx.db.findOneOrFail(Organisation, {
      where: { id: organisationId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  private async record(tx: Tx, type: string, organisationId: string, documentId: string): Promise<void> {
    const subject = { kind: 'organisation', id: organisationId };
    await tx.record({ type, subject, organisationId, data: { documentId } });
  }
}

function refuseOddTerm({ validFrom, validTo }: Pick<DocumentFactsRequest, 'validFrom' | 'validTo'>): void {
  const day = (text: string | null) => (text === null ? null : localDate(text));
  refuseIfAny(documentProblems({ validFrom: day(validFrom), validTo: day(validTo) }));
}
