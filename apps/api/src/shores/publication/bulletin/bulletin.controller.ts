import { DocumentQuery } from '@nurt/contracts/documents/requests';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../../kernel';
import { BulletinBlocks } from './bulletin-blocks';

/** The block of a call that the office pastes into its Public Information Bulletin. */
@Controller('office/calls')
export class BulletinController {
  constructor(private readonly blocks: BulletinBlocks) {}

  @Requires('call.read')
  @Get(':callId/bulletin.html')
  async block(
    @CurrentCaller() caller: SignedInCaller,
    @Param('callId', IdPipe) id: string,
    @Query() { locale = 'pl' }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const block = await this.blocks.of(caller, id, locale);
    response.type('text/html; charset=utf-8');
    response.setHeader('Cache-Control', 'private, no-store');
    // Nothing in it runs; should an escape ever fail, nothing in it can.
    response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox; frame-ancestors 'none'");
    return block;
  }
}
