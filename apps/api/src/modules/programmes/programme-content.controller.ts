import type {
  LaterYearView,
  ProgrammeContentView,
  VersionRowView,
  VersionView,
} from '@nurt/contracts/programmes';
import { SaveProgrammeRequest } from '@nurt/contracts/programmes/requests';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { CurrentCaller, IdPipe, Public, Requires, type SignedInCaller } from '../../kernel';
import { ProgrammeContentQueries } from './programme-content.queries';
import { ProgrammeVersionsQueries } from './programme-versions.queries';
import { SaveProgramme } from './use-cases/save-programme';

/** What is written in a programme: the draft while it is one, and the versions that resolutions made of it. */
@Controller()
export class ProgrammeContentController {
  constructor(
    private readonly queries: ProgrammeContentQueries,
    private readonly versions: ProgrammeVersionsQueries,
    private readonly saveProgramme: SaveProgramme,
  ) {}

  @Requires('programme.read')
  @Get('office/programmes/:programmeId/content')
  content(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
  ): Promise<ProgrammeContentView> {
    return this.queries.content(caller, id);
  }

  @Requires('programme.write')
  @Put('office/programmes/:programmeId/content')
  async save(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
    @Body() request: SaveProgrammeRequest,
  ): Promise<ProgrammeContentView> {
    await this.saveProgramme.execute(caller, id, request);
    return this.queries.content(caller, id);
  }

  @Requires('programme.read')
  @Get('office/programmes/:programmeId/later-years')
  laterYears(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
  ): Promise<LaterYearView[]> {
    return this.queries.laterYears(caller, id);
  }

  @Requires('programme.read')
  @Get('office/programmes/:programmeId/versions')
  officeVersions(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
  ): Promise<VersionRowView[]> {
    return this.versions.ofOffice(caller, id);
  }

  @Requires('programme.read')
  @Get('office/programme-versions/:versionId')
  officeVersion(
    @CurrentCaller() caller: SignedInCaller,
    @Param('versionId', IdPipe) id: string,
  ): Promise<VersionView> {
    return this.versions.oneOfOffice(caller, id);
  }

  @Public()
  @Get('public/programmes/:programmeId/versions')
  publicVersions(@Param('programmeId', IdPipe) id: string): Promise<VersionRowView[]> {
    return this.versions.ofEverybody(id);
  }

  @Public()
  @Get('public/programme-versions/:versionId')
  publicVersion(@Param('versionId', IdPipe) id: string): Promise<VersionView> {
    return this.versions.oneOfEverybody(id);
  }
}
