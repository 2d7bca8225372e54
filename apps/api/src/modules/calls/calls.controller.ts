import type { CallRowView, CallView } from '@nurt/contracts/calls';
import {
  AnnounceCallRequest,
  AnnulCallRequest,
  CallRequest,
  OfficeCallsQuery,
  UpdateCallRequest,
} from '@nurt/contracts/calls/requests';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../kernel';
import { CallsQueries } from './calls.queries';
import { AnnounceCall } from './use-cases/announce-call';
import { AnnulCall } from './use-cases/annul-call';
import { CreateCall } from './use-cases/create-call';
import { UpdateCall } from './use-cases/update-call';

@Controller('office/calls')
export class CallsController {
  constructor(
    private readonly queries: CallsQueries,
    private readonly createCall: CreateCall,
    private readonly updateCall: UpdateCall,
    private readonly announceCall: AnnounceCall,
    private readonly annulCall: AnnulCall,
  ) {}

  @Requires('call.read')
  @Get()
  list(@CurrentCaller() caller: SignedInCaller, @Query() query: OfficeCallsQuery): Promise<CallRowView[]> {
    return this.queries.ofOffice(caller, query.year);
  }

  @Requires('call.write')
  @Post()
  async create(@CurrentCaller() caller: SignedInCaller, @Body() request: CallRequest): Promise<CallView> {
    return this.queries.one(caller, await this.createCall.execute(caller, request));
  }

  @Requires('call.read')
  @Get(':callId')
  one(@CurrentCaller() caller: SignedInCaller, @Param('callId', IdPipe) id: string): Promise<CallView> {
    return this.queries.one(caller, id);
  }

  @Requires('call.write')
  @Put(':callId')
  async update(
    @CurrentCaller() caller: SignedInCaller,
    @Param('callId', IdPipe) id: string,
    @Body() request: UpdateCallRequest,
  ): Promise<CallView> {
    await this.updateCall.execute(caller, id, request);
    return this.queries.one(caller, id);
  }

  @Requires('call.announce')
  @Post(':callId/announcement')
  @HttpCode(200)
  async announce(
    @CurrentCaller() caller: SignedInCaller,
    @Param('callId', IdPipe) id: string,
    @Body() request: AnnounceCallRequest,
  ): Promise<CallView> {
    await this.announceCall.execute(caller, id, request);
    return this.queries.one(caller, id);
  }

  @Requires('call.announce')
  @Post(':callId/annulment')
  @HttpCode(200)
  async annul(
    @CurrentCaller() caller: SignedInCaller,
    @Param('callId', IdPipe) id: string,
    @Body() request: AnnulCallRequest,
  ): Promise<CallView> {
    await this.annulCall.execute(caller, id, request);
    return this.queries.one(caller, id);
  }
}
