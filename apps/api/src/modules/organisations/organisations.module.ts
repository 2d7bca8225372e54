import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '../identity';
import { OrganisationDocumentsController } from './documents/documents.controller';
import { DocumentsQueries } from './documents/documents.queries';
import { OrganisationDocuments } from './documents/organisation-documents';
import { Organisation, OrganisationMember } from './organisation.entity';
import { OrganisationsController } from './organisations.controller';
import { OrganisationsFacade } from './organisations.facade';
import { OrganisationsQueries } from './organisations.queries';
import { KeepDocument } from './use-cases/keep-document';
import { RegisterOrganisation } from './use-cases/register-organisation';
import { UpdateOrganisation } from './use-cases/update-organisation';

@Module({
  imports: [TypeOrmModule.forFeature([Organisation, OrganisationMember]), IdentityModule],
  controllers: [OrganisationsController, OrganisationDocumentsController],
  providers: [
    OrganisationsFacade,
    OrganisationsQueries,
    OrganisationDocuments,
    DocumentsQueries,
    KeepDocument,
    RegisterOrganisation,
    UpdateOrganisation,
  ],
  exports: [OrganisationsFacade, OrganisationDocuments, KeepDocument, RegisterOrganisation],
})
export class OrganisationsModule {}
