import { DocumentQuery } from '@nurt/contracts/documents/requests';
import { callLinkedData, grantLinkedData, type LinkedData } from '@nurt/wording/schema-org';
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { AnyCaller, IdPipe, Public, type Caller } from '../../kernel';
import { PublicCallsQueries } from '../../modules/calls';
import { SETTINGS, type Settings } from '../../settings';
import { PublicGrants } from './public-grants';

/** Calls and grants in the words of schema.org; the same that their pages carry. */
@Controller('public')
export class LinkedDataController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly calls: PublicCallsQueries,
    private readonly grants: PublicGrants,
  ) {}

  @Public()
  @Get('calls/:callId/data.jsonld')
  async call(
    @AnyCaller() { arrivedAt }: Caller,
    @Param('callId', IdPipe) id: string,
    @Query() { locale = 'pl' }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<LinkedData> {
    const call = await this.calls.one(id, arrivedAt);
    response.type('application/ld+json');
    return callLinkedData(call, { origin: this.settings.publicUrl, locale });
  }

  @Public()
  @Get('grants/:grantId/data.jsonld')
  async grant(
    @Param('grantId', IdPipe) id: string,
    @Query() { locale = 'pl' }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<LinkedData> {
    const grant = await this.grants.one(id);
    response.type('application/ld+json');
    return grantLinkedData(grant, { origin: this.settings.publicUrl, locale });
  }
}
