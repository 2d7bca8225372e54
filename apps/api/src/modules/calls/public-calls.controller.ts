import type { PublicCallRowView, PublicCallView } from '@nurt/contracts/calls';
import { PublicCallsQuery } from '@nurt/contracts/calls/requests';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { AnyCaller, IdPipe, Public, type Caller } from '../../kernel';
import { PublicCallsQueries } from './public-calls.queries';

@Controller('public/calls')
export class PublicCallsController {
  constructor(private readonly queries: PublicCallsQueries) {}

  @Public()
  @Get()
  list(@AnyCaller() caller: Caller, @Query() query: PublicCallsQuery): Promise<PublicCallRowView[]> {
    return this.queries.list(caller.arrivedAt, query);
  }

  @Public()
  @Get(':callId')
  one(@AnyCaller() caller: Caller, @Param('callId', IdPipe) id: string): Promise<PublicCallView> {
    return this.queries.one(id, caller.arrivedAt);
  }
}
