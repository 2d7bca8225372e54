import type { PublicGrantsView, PublicGrantView } from '@nurt/contracts/publication';
import { PublicGrantsQuery } from '@nurt/contracts/publication/requests';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { IdPipe, Public } from '../../kernel';
import { PublicGrantList } from './public-grant-list';
import { PublicGrants } from './public-grants';

@Controller('public/grants')
export class PublicationController {
  constructor(
    private readonly list: PublicGrantList,
    private readonly grants: PublicGrants,
  ) {}

  @Public()
  @Get()
  page(@Query() query: PublicGrantsQuery): Promise<PublicGrantsView> {
    return this.list.page(query);
  }

  @Public()
  @Get(':grantId')
  one(@Param('grantId', IdPipe) id: string): Promise<PublicGrantView> {
    return this.grants.one(id);
  }
}
