import type { DraftVersionRowView } from '@nurt/contracts/drafts';
import type { SmallGrantVersionView, SmallGrantView } from '@nurt/contracts/small-grants';
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CurrentCaller, DraftVersions, IdPipe, Requires, type SignedInCaller } from '../../kernel';
import { SMALL_GRANT_DRAFT } from './small-grant-draft';
import { SmallGrantsQueries } from './small-grants.queries';
import { RestoreSmallGrant } from './use-cases/restore-small-grant';

/** What an offer for a small grant said before, for the people of the organisation. */
@Controller('small-grants/:smallGrantId/versions')
export class SmallGrantVersionsController {
  constructor(
    private readonly versions: DraftVersions,
    private readonly queries: SmallGrantsQueries,
    private readonly restoreSmallGrant: RestoreSmallGrant,
  ) {}

  @Requires('ownOffer.read')
  @Get()
  list(
    @CurrentCaller() caller: SignedInCaller,
    @Param('smallGrantId', IdPipe) id: string,
  ): Promise<DraftVersionRowView[]> {
    return this.versions.list(SMALL_GRANT_DRAFT, caller, id);
  }

  @Requires('ownOffer.read')
  @Get(':versionId')
  one(
    @CurrentCaller() caller: SignedInCaller,
    @Param('smallGrantId', IdPipe) id: string,
    @Param('versionId', IdPipe) versionId: string,
  ): Promise<SmallGrantVersionView> {
    return this.versions.one(SMALL_GRANT_DRAFT, caller, id, versionId);
  }

  @Requires('ownOffer.write')
  @Post(':versionId/restoration')
  @HttpCode(200)
  async restore(
    @CurrentCaller() caller: SignedInCaller,
    @Param('smallGrantId', IdPipe) id: string,
    @Param('versionId', IdPipe) versionId: string,
  ): Promise<SmallGrantView> {
    await this.restoreSmallGrant.execute(caller, id, versionId);
    return this.queries.one(caller, id);
  }
}
