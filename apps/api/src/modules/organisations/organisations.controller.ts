import type { OrganisationView } from '@nurt/contracts/organisations';
import { OrganisationRequest, UpdateOrganisationRequest } from '@nurt/contracts/organisations/requests';
import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../kernel';
import { organisationView } from './organisation.view';
import { OrganisationsQueries } from './organisations.queries';
import { RegisterOrganisation } from './use-cases/register-organisation';
import { UpdateOrganisation } from './use-cases/update-organisation';

@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly queries: OrganisationsQueries,
    private readonly registerOrganisation: RegisterOrganisation,
    private readonly updateOrganisation: UpdateOrganisation,
  ) {}

  /** Empty for somebody who has none yet and is about to register one. */
  @Requires('organisation.register')
  @Get()
  mine(@CurrentCaller() caller: SignedInCaller): Promise<OrganisationView[]> {
    return this.queries.mine(caller);
  }

  @Requires('organisation.register')
  @Post()
  async register(
    @CurrentCaller() caller: SignedInCaller,
    @Body() request: OrganisationRequest,
  ): Promise<OrganisationView> {
    return organisationView(await this.registerOrganisation.execute(caller, request), 'representative');
  }

  @Requires('organisation.read')
  @Get(':organisationId')
  one(
    @CurrentCaller() caller: SignedInCaller,
    @Param('organisationId', IdPipe) id: string,
  ): Promise<OrganisationView> {
    return this.queries.one(caller, id);
  }

  @Requires('organisation.write')
  @Put(':organisationId')
  async update(
    @CurrentCaller() caller: SignedInCaller,
    @Param('organisationId', IdPipe) id: string,
    @Body() request: UpdateOrganisationRequest,
  ): Promise<OrganisationView> {
    await this.updateOrganisation.execute(caller, id, request);
    return this.queries.one(caller, id);
  }
}
