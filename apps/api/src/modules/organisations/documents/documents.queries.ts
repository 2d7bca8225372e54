import type { OrganisationDocumentView } from '@nurt/contracts/organisations';
import { dateInWarsaw } from '@nurt/domain/calendar';
import { documentState } from '@nurt/domain/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import { Files, refuse, type KeptFile, type SignedInCaller } from '../../../kernel';
import { AccountsFacade } from '../../identity';
import { requireRoleIn } from '../organisation.policy';
import { OrganisationDocument } from './document.entity';

/** Reads of an organisation's documents, by its people. */
@Injectable()
export class DocumentsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: Files,
    private readonly accounts: AccountsFacade,
  ) {}

  /** Those kept now, by kind and title. @throws Refusal notFound for everybody who is not a member */
  async of(
    { actor, arrivedAt }: SignedInCaller,
    organisationId: string,
  ): Promise<OrganisationDocumentView[]> {
    requireRoleIn(actor, organisationId, 'organisation.read');
    const db = this.dataSource.manager;
    const documents = await db.find(OrganisationDocument, {
      where: { organisationId, replacedBy: IsNull(), putAwayAt: IsNull() },
      order: { kind: 'ASC', title: 'ASC', id: 'ASC' },
    });
    const files = await this.files.describe(
      db,
      documents.map(({ fileId }) => fileId),
    );
    const earlier = await db.find(OrganisationDocument, {
      select: { replacedBy: true },
      where: { replacedBy: In(documents.map(({ id }) => id)) },
    });
    const people = await this.accounts.byIds(db, [...new Set(documents.map(({ uploadedBy }) => uploadedBy))]);
    return documents.flatMap((document) => {
      const file = files.get(document.fileId);
      if (!file) return [];
      const { id, kind, title, validFrom, validTo, uploadedAt, uploadedBy, version } = document;
      return [
        {
          id,
          kind,
          title,
          validFrom,
          validTo,
          state: documentState(document.validity, dateInWarsaw(arrivedAt)),
          file: { name: file.name, mediaType: file.mediaType, size: file.size, sha256: file.sha256 },
          uploadedAt: uploadedAt.toISOString(),
          uploadedBy: people.find((person) => person.id === uploadedBy)?.name ?? '',
          replaced: earlier.some(({ replacedBy }) => replacedBy === id),
          version,
        },
      ];
    });
  }

  /** The bytes, also of one that was replaced or put away: who holds its address has seen it in an offer. */
  async file(
    { actor }: SignedInCaller,
    organisationId: string,
    id: string,
  ): Promise<KeptFile & { readonly content: Buffer }> {
    requireRoleIn(actor, organisationId, 'organisation.read');
    const document = await this.dataSource.manager.findOneBy(OrganisationDocument, { id, organisationId });
    if (!document) throw refuse.notFound();
    return this.files.read(this.dataSource.manager, document.fileId);
  }
}
