import { RevisedOfferQuery } from '@nurt/contracts/documents/requests';
import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../kernel';
import { download, PRIVATE } from './download';
import { RevisedOfferFile } from './gather/revised-offer-file';

/** The offer as it says since its revision, or as that was sent; the document of what was submitted stays as it was. */
@Controller()
export class RevisedOfferController {
  constructor(private readonly file: RevisedOfferFile) {}

  @Requires('ownOffer.read', 'offer.read', 'committee.enter')
  @Get('offers/:offerId/revised-offer.pdf')
  async offer(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Query() { locale = 'pl', kind }: RevisedOfferQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, await this.file.of(caller, id, kind ?? null, locale), PRIVATE);
  }
}
