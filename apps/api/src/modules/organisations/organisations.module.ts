import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '../identity';
import { Organisation, OrganisationMember } from './organisation.entity';
import { OrganisationsController } from './organisations.controller';
import { OrganisationsFacade } from './organisations.facade';
import { OrganisationsQueries } from './organisations.queries';
import { RegisterOrganisation } from './use-cases/register-organisation';
import { UpdateOrganisation } from './use-cases/update-organisation';

@Module({
  imports: [TypeOrmModule.forFeature([Organisation, OrganisationMember]), IdentityModule],
  controllers: [OrganisationsController],
  providers: [OrganisationsFacade, OrganisationsQueries, RegisterOrganisation, UpdateOrganisation],
  exports: [OrganisationsFacade, RegisterOrganisation],
})
export class OrganisationsModule {}
