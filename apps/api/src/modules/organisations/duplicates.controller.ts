import type { DuplicatesView } from '@nurt/contracts/organisations';
import { JoinOrganisationsRequest } from '@nurt/contracts/organisations/requests';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { CurrentCaller, Requires, type SignedInCaller } from '../../kernel';
import { DuplicatesQueries } from './duplicates.queries';
import { JoinOrganisations } from './use-cases/join-organisations';

/** Organisations entered twice: found, and joined with a trail. */
@Controller('office')
export class DuplicatesController {
  constructor(
    private readonly queries: DuplicatesQueries,
    private readonly joinOrganisations: JoinOrganisations,
  ) {}

  @Requires('organisation.join')
  @Get('organisation-duplicates')
  found(@CurrentCaller() caller: SignedInCaller): Promise<DuplicatesView> {
    return this.queries.of(caller);
  }

  @Requires('organisation.join')
  @Post('organisation-joins')
  async join(
    @CurrentCaller() caller: SignedInCaller,
    @Body() request: JoinOrganisationsRequest,
  ): Promise<DuplicatesView> {
    await this.joinOrganisations.execute(caller, request);
    return this.queries.of(caller);
  }
}
