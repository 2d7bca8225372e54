import type { CallView } from '@nurt/contracts/calls';
import { CorrectCallRequest, ExtendCallRequest } from '@nurt/contracts/calls/requests';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../kernel';
import { CallsQueries } from './calls.queries';
import { CorrectCall } from './use-cases/correct-call';

/** Changes of an announced call. */
@Controller('office/calls/:callId')
export class CallCorrectionsController {
  constructor(
    private readonly queries: CallsQueries,
    private readonly correctCall: CorrectCall,
  ) {}

  @Requires('call.announce')
  @Post('corrections')
  @HttpCode(200)
  async correct(
    @CurrentCaller() caller: SignedInCaller,
    @Param('callId', IdPipe) id: string,
    @Body() request: CorrectCallRequest,
  ): Promise<CallView> {
    await this.correctCall.correct(caller, id, request);
    return this.queries.one(caller, id);
  }

  @Requires('call.announce')
  @Post('extensions')
  @HttpCode(200)
  async extend(
    @CurrentCaller() caller: SignedInCaller,
    @Param('callId', IdPipe) id: string,
    @Body() request: ExtendCallRequest,
  ): Promise<CallView> {
    await this.correctCall.extend(caller, id, request);
    return this.queries.one(caller, id);
  }
}
