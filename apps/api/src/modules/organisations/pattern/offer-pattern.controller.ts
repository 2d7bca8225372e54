import type { OfferPatternView } from '@nurt/contracts/organisations';
import { OfferPatternRequest } from '@nurt/contracts/organisations/requests';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../../kernel';
import { SaveOfferPattern } from '../use-cases/save-offer-pattern';
import { OfferPatterns } from './offer-patterns';

/** What an organisation begins its offers with. */
@Controller('organisations/:organisationId/offer-pattern')
export class OfferPatternController {
  constructor(
    private readonly patterns: OfferPatterns,
    private readonly saveOfferPattern: SaveOfferPattern,
  ) {}

  @Requires('organisation.read')
  @Get()
  one(
    @CurrentCaller() caller: SignedInCaller,
    @Param('organisationId', IdPipe) id: string,
  ): Promise<OfferPatternView> {
    return this.patterns.one(caller, id);
  }

  @Requires('ownOffer.write')
  @Put()
  async save(
    @CurrentCaller() caller: SignedInCaller,
    @Param('organisationId', IdPipe) id: string,
    @Body() request: OfferPatternRequest,
  ): Promise<OfferPatternView> {
    await this.saveOfferPattern.execute(caller, id, request);
    return this.patterns.one(caller, id);
  }
}
