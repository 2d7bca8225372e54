import type { UnrepresentedOrganisationsView } from '@nurt/contracts/organisations';
import { RestoreRepresentativeRequest } from '@nurt/contracts/organisations/requests';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../../kernel';
import { RestoreRepresentative } from '../use-cases/restore-representative';
import { UnrepresentedQueries } from './unrepresented.queries';

/** Organisations that nobody may act for any more: found, and brought back with a trail. */
@Controller('office')
export class RestorationController {
  constructor(
    private readonly queries: UnrepresentedQueries,
    private readonly restoreRepresentative: RestoreRepresentative,
  ) {}

  @Requires('representative.restore')
  @Get('unrepresented-organisations')
  found(@CurrentCaller() caller: SignedInCaller): Promise<UnrepresentedOrganisationsView> {
    return this.queries.of(caller);
  }

  @Requires('representative.restore')
  @Post('organisations/:organisationId/representative')
  @HttpCode(200)
  async restore(
    @CurrentCaller() caller: SignedInCaller,
    @Param('organisationId', IdPipe) id: string,
    @Body() request: RestoreRepresentativeRequest,
  ): Promise<UnrepresentedOrganisationsView> {
    await this.restoreRepresentative.execute(caller, id, request);
    return this.queries.of(caller);
  }
}
