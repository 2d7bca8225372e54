import type { PublicCallRowView, PublicCallView } from '@nurt/contracts/calls';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { AnyCaller, IdPipe, Public, refuse, type Caller } from '../../kernel';
import { isPublicPhase, PublicCallsQueries } from './public-calls.queries';

@Controller('public/calls')
export class PublicCallsController {
  constructor(private readonly queries: PublicCallsQueries) {}

  @Public()
  @Get()
  list(@AnyCaller() caller: Caller, @Query('phase') phase?: unknown): Promise<PublicCallRowView[]> {
    if (phase === undefined) return this.queries.list(caller.arrivedAt);
    if (typeof phase !== 'string' || !isPublicPhase(phase)) {
      throw refuse.malformed([{ code: 'invalid_choice', path: 'phase' }]);
    }
    return this.queries.list(caller.arrivedAt, phase);
  }

  @Public()
  @Get(':callId')
  one(@AnyCaller() caller: Caller, @Param('callId', IdPipe) id: string): Promise<PublicCallView> {
    return this.queries.one(id, caller.arrivedAt);
  }
}
