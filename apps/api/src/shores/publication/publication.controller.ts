import type { PublicGrantRowView, PublicGrantView } from '@nurt/contracts/publication';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { IdPipe, Public, refuse } from '../../kernel';
import { PublicGrants } from './public-grants';

@Controller('public/grants')
export class PublicationController {
  constructor(private readonly grants: PublicGrants) {}

  @Public()
  @Get()
  list(@Query('year') year?: unknown, @Query('q') q?: unknown): Promise<PublicGrantRowView[]> {
    return this.grants.list({ year: yearOf(year), q: typeof q === 'string' ? q.slice(0, 200) : undefined });
  }

  @Public()
  @Get(':grantId')
  one(@Param('grantId', IdPipe) id: string): Promise<PublicGrantView> {
    return this.grants.one(id);
  }
}

function yearOf(text: unknown): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (typeof text === 'string' && /^\d{4}$/.test(text)) return Number(text);
  throw refuse.malformed([{ code: 'invalid_number', path: 'year' }]);
}
