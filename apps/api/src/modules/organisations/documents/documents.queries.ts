import type { OrganisationDocumentsView } from '@nurt/contracts/organisations';
import { rolesAllow } from '@nurt/domain/access';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Scanning, Uploads, type OpenFile, type SignedInCaller } from '../../../kernel';
import { requireRoleIn } from '../organisation.policy';
import { OrganisationDocuments } from './organisation-documents';

/** Reads of an organisation's documents, by its members. To everybody else they do not exist. */
@Injectable()
export class DocumentsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly documents: OrganisationDocuments,
    private readonly uploads: Uploads,
    private readonly scanning: Scanning,
  ) {}

  async of({ actor, arrivedAt }: SignedInCaller, organisationId: string): Promise<OrganisationDocumentsView> {
    const role = requireRoleIn(actor, organisationId, 'organisation.read');
    return {
      documents: await this.documents.of(this.dataSource.manager, organisationId, arrivedAt),
      writable: rolesAllow([role], 'ownOffer.write'),
      limits: this.uploads.limits,
      scanned: this.scanning.on,
    };
  }

  /** @throws Refusal notFound; conflict `file_in_quarantine`, `file_infected` */
  async file({ actor }: SignedInCaller, organisationId: string, id: string): Promise<OpenFile> {
    requireRoleIn(actor, organisationId, 'organisation.read');
    return this.documents.open(this.dataSource.manager, organisationId, id);
  }
}
