import { DocumentQuery } from '@nurt/contracts/documents/requests';
import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { CurrentCaller, IdPipe, Public, Requires, type SignedInCaller } from '../../kernel';
import { download, PRIVATE, PUBLIC } from './download';
import { SmallGrantFiles } from './gather/small-grant-files';

/** Documents of small grants to save. In Polish, which binds, unless English is asked for. */
@Controller()
export class SmallGrantDocumentsController {
  constructor(private readonly files: SmallGrantFiles) {}

  @Requires('ownOffer.read', 'smallGrant.read')
  @Get('small-grants/:smallGrantId/offer.pdf')
  async offer(
    @CurrentCaller() caller: SignedInCaller,
    @Param('smallGrantId', IdPipe) id: string,
    @Query() { locale = 'pl' }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, await this.files.offer(caller, id, locale), PRIVATE);
  }

  @Requires('ownOffer.read', 'smallGrant.read')
  @Get('small-grants/:smallGrantId/receipt.pdf')
  async receipt(
    @CurrentCaller() caller: SignedInCaller,
    @Param('smallGrantId', IdPipe) id: string,
    @Query() { locale = 'pl' }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, await this.files.receipt(caller, id, locale), PRIVATE);
  }

  @Requires('ownOffer.read', 'smallGrant.read')
  @Get('small-grants/:smallGrantId/receipt.json')
  async signedReceipt(
    @CurrentCaller() caller: SignedInCaller,
    @Param('smallGrantId', IdPipe) id: string,
    @Query() { locale = 'pl' }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, await this.files.signedReceipt(caller, id, locale), PRIVATE);
  }

  @Public()
  @Get('public/small-grants/:smallGrantId/offer.pdf')
  async published(
    @Param('smallGrantId', IdPipe) id: string,
    @Query() { locale = 'pl' }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, await this.files.published(id, locale), PUBLIC);
  }
}
