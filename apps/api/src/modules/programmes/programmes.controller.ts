import type { ProgrammeRowView, ProgrammeView, PublicProgrammeView } from '@nurt/contracts/programmes';
import {
  AdoptProgrammeRequest,
  CreateProgrammeRequest,
  OfficeProgrammesQuery,
  PublicProgrammesQuery,
} from '@nurt/contracts/programmes/requests';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CurrentCaller, IdPipe, Public, Requires, type SignedInCaller } from '../../kernel';
import { ProgrammesQueries } from './programmes.queries';
import { AdoptProgramme } from './use-cases/adopt-programme';
import { CreateProgramme } from './use-cases/create-programme';
import { WithdrawProgramme } from './use-cases/withdraw-programme';

@Controller()
export class ProgrammesController {
  constructor(
    private readonly queries: ProgrammesQueries,
    private readonly createProgramme: CreateProgramme,
    private readonly adoptProgramme: AdoptProgramme,
    private readonly withdrawProgramme: WithdrawProgramme,
  ) {}

  @Public()
  @Get('public/programmes')
  public(@Query() { year }: PublicProgrammesQuery): Promise<PublicProgrammeView[]> {
    return this.queries.public(year);
  }

  @Requires('programme.read')
  @Get('office/programmes')
  list(
    @CurrentCaller() caller: SignedInCaller,
    @Query() { only }: OfficeProgrammesQuery,
  ): Promise<ProgrammeRowView[]> {
    return only === 'totals' ? this.queries.totalsOfOffice(caller) : this.queries.ofOffice(caller);
  }

  @Requires('programme.write')
  @Post('office/programmes')
  async create(
    @CurrentCaller() caller: SignedInCaller,
    @Body() request: CreateProgrammeRequest,
  ): Promise<ProgrammeView> {
    return this.queries.one(caller, await this.createProgramme.execute(caller, request));
  }

  @Requires('programme.read')
  @Get('office/programmes/:programmeId')
  one(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
  ): Promise<ProgrammeView> {
    return this.queries.one(caller, id);
  }

  @Requires('programme.adopt')
  @Post('office/programmes/:programmeId/adoption')
  @HttpCode(200)
  async adopt(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
    @Body() request: AdoptProgrammeRequest,
  ): Promise<ProgrammeView> {
    await this.adoptProgramme.execute(caller, id, request);
    return this.queries.one(caller, id);
  }

  @Requires('programme.write')
  @Post('office/programmes/:programmeId/withdrawal')
  @HttpCode(200)
  async withdraw(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
  ): Promise<ProgrammeView> {
    await this.withdrawProgramme.execute(caller, id);
    return this.queries.one(caller, id);
  }
}
