import type { DraftVersionRowView } from '@nurt/contracts/drafts';
import type { OfferVersionView, OfferView } from '@nurt/contracts/offers';
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CurrentCaller, DraftVersions, IdPipe, Requires, type SignedInCaller } from '../../kernel';
import { OFFER_DRAFT } from './offer-draft';
import { OffersQueries } from './offers.queries';
import { RestoreVersion } from './use-cases/restore-version';

@Controller('offers/:offerId/versions')
export class VersionsController {
  constructor(
    private readonly versions: DraftVersions,
    private readonly offers: OffersQueries,
    private readonly restoreVersion: RestoreVersion,
  ) {}

  @Requires('ownOffer.read')
  @Get()
  list(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
  ): Promise<DraftVersionRowView[]> {
    return this.versions.list(OFFER_DRAFT, caller, offerId);
  }

  @Requires('ownOffer.read')
  @Get(':versionId')
  one(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
    @Param('versionId', IdPipe) versionId: string,
  ): Promise<OfferVersionView> {
    return this.versions.one(OFFER_DRAFT, caller, offerId, versionId);
  }

  @Requires('ownOffer.write')
  @Post(':versionId/restoration')
  @HttpCode(200)
  async restore(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
    @Param('versionId', IdPipe) versionId: string,
  ): Promise<OfferView> {
    await this.restoreVersion.execute(caller, offerId, versionId);
    return this.offers.one(caller, offerId);
  }
}
