import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '../identity';
import { OrganisationInvitation } from './invitation.entity';
import { InvitationsController } from './invitations.controller';
import { OrganisationMember } from './member.entity';
import { MembersController } from './members.controller';
import { MembersQueries } from './members.queries';
import { Organisation } from './organisation.entity';
import { OrganisationsController } from './organisations.controller';
import { OrganisationsFacade } from './organisations.facade';
import { OrganisationsQueries } from './organisations.queries';
import { AcceptInvitation } from './use-cases/accept-invitation';
import { ChangeMember } from './use-cases/change-member';
import { EndMembership } from './use-cases/end-membership';
import { InviteMember } from './use-cases/invite-member';
import { RegisterOrganisation } from './use-cases/register-organisation';
import { ResendInvitation } from './use-cases/resend-invitation';
import { SetRepresentation } from './use-cases/set-representation';
import { UpdateOrganisation } from './use-cases/update-organisation';
import { WithdrawInvitation } from './use-cases/withdraw-invitation';

@Module({
  imports: [
    TypeOrmModule.forFeature([Organisation, OrganisationMember, OrganisationInvitation]),
    IdentityModule,
  ],
  controllers: [OrganisationsController, MembersController, InvitationsController],
  providers: [
    OrganisationsFacade,
    OrganisationsQueries,
    MembersQueries,
    RegisterOrganisation,
    UpdateOrganisation,
    InviteMember,
    ResendInvitation,
    WithdrawInvitation,
    AcceptInvitation,
    ChangeMember,
    EndMembership,
    SetRepresentation,
  ],
  exports: [
    OrganisationsFacade,
    RegisterOrganisation,
    InviteMember,
    AcceptInvitation,
    ChangeMember,
    SetRepresentation,
  ],
})
export class OrganisationsModule {}
