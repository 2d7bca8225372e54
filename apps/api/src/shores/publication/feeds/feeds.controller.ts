import { DocumentQuery } from '@nurt/contracts/documents/requests';
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { AnyCaller, IdPipe, Public, type Caller } from '../../../kernel';
import { SETTINGS, type Settings } from '../../../settings';
import { callsAtom, lastUpdate } from './atom';
import { callsCalendar } from './icalendar';
import { PublicNotices } from './public-notices';

/** News of calls for programs that look again and again: readers of feeds, calendars. */
@Controller('public')
export class FeedsController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly notices: PublicNotices,
  ) {}

  @Public()
  @Get('calls.atom')
  async atom(
    @Query() { locale = 'pl' }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const calls = await this.notices.latest();
    describe(response, 'application/atom+xml', lastUpdate(calls));
    return callsAtom(calls, this.settings.publicUrl, locale);
  }

  @Public()
  @Get('calls.ics')
  async calendar(
    @AnyCaller() { arrivedAt }: Caller,
    @Query() { locale = 'pl' }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const [calls, changedAt] = await Promise.all([
      this.notices.open(arrivedAt),
      this.notices.openChangedAt(arrivedAt),
    ]);
    describe(response, 'text/calendar', changedAt, 'nabory.ics');
    return callsCalendar(calls, this.settings.publicUrl, locale);
  }

  @Public()
  @Get('calls/:callId/calendar.ics')
  async callCalendar(
    @Param('callId', IdPipe) id: string,
    @Query() { locale = 'pl' }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const call = await this.notices.one(id);
    describe(response, 'text/calendar', call.updatedAt, 'nabor.ics');
    return callsCalendar([call], this.settings.publicUrl, locale);
  }
}

/**
 * What an answer says of itself. Express adds the ETag, and answers 304 by it or by the date. Anybody may keep the
 * answer and asks each time whether it still holds, because an hour closes a call without anybody doing anything.
 */
function describe(response: Response, type: string, changedAt: Date, file?: string): void {
  response.type(`${type}; charset=utf-8`);
  response.setHeader('Cache-Control', 'public, no-cache');
  response.setHeader('Last-Modified', changedAt.toUTCString());
  if (file !== undefined) response.setHeader('Content-Disposition', `attachment; filename="${file}"`);
}
