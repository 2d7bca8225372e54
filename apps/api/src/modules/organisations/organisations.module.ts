import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '../identity';
import { DuplicatesController } from './duplicates.controller';
import { DuplicatesQueries } from './duplicates.queries';
import { OrganisationInvitation } from './invitation.entity';
import { InvitationsController } from './invitations.controller';
import { OrganisationMember } from './member.entity';
import { MembersController } from './members.controller';
import { MembersQueries } from './members.queries';
import { OrganisationJoin } from './organisation-join.entity';
import { Organisation } from './organisation.entity';
import { OrganisationsController } from './organisations.controller';
import { OrganisationsFacade } from './organisations.facade';
import { OrganisationsQueries } from './organisations.queries';
import { OwnedRecords } from './owned-records';
import { RegisterBrake } from './registers/register-brake';
import { Registers } from './registers/registers';
import { RegistersController } from './registers/registers.controller';
import { AcceptInvitation } from './use-cases/accept-invitation';
import { ChangeMember } from './use-cases/change-member';
import { EndMembership } from './use-cases/end-membership';
import { InviteMember } from './use-cases/invite-member';
import { JoinOrganisations } from './use-cases/join-organisations';
import { OrganisationDocumentsController } from './documents/documents.controller';
import { DocumentsQueries } from './documents/documents.queries';
import { OrganisationDocuments } from './documents/organisation-documents';
import { OfferPatternController } from './pattern/offer-pattern.controller';
import { OfferPatterns } from './pattern/offer-patterns';
import { KeepDocument } from './use-cases/keep-document';
import { RegisterOrganisation } from './use-cases/register-organisation';
import { ResendInvitation } from './use-cases/resend-invitation';
import { RestorationController } from './restoration/restoration.controller';
import { Unrepresented } from './restoration/unrepresented';
import { UnrepresentedQueries } from './restoration/unrepresented.queries';
import { RestoreRepresentative } from './use-cases/restore-representative';
import { SaveOfferPattern } from './use-cases/save-offer-pattern';
import { SetRepresentation } from './use-cases/set-representation';
import { UpdateOrganisation } from './use-cases/update-organisation';
import { WithdrawInvitation } from './use-cases/withdraw-invitation';

@Module({
  imports: [
    TypeOrmModule.forFeature([Organisation, OrganisationMember, OrganisationInvitation, OrganisationJoin]),
    IdentityModule,
  ],
  controllers: [
    OrganisationsController,
    MembersController,
    InvitationsController,
    DuplicatesController,
    RegistersController,
    OrganisationDocumentsController,
    OfferPatternController,
    RestorationController,
  ],
  providers: [
    OrganisationsFacade,
    OrganisationsQueries,
    OrganisationDocuments,
    DocumentsQueries,
    KeepDocument,
    OfferPatterns,
    SaveOfferPattern,
    Unrepresented,
    UnrepresentedQueries,
    RestoreRepresentative,
    MembersQueries,
    DuplicatesQueries,
    OwnedRecords,
    Registers,
    RegisterBrake,
    RegisterOrganisation,
    UpdateOrganisation,
    InviteMember,
    ResendInvitation,
    WithdrawInvitation,
    AcceptInvitation,
    ChangeMember,
    EndMembership,
    SetRepresentation,
    JoinOrganisations,
  ],
  exports: [
    OrganisationsFacade,
    OrganisationDocuments,
    KeepDocument,
    OwnedRecords,
    RegisterOrganisation,
    InviteMember,
    AcceptInvitation,
    ChangeMember,
    SetRepresentation,
    JoinOrganisations,
  ],
})
export class OrganisationsModule {}
