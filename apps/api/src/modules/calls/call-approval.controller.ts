import type { CallView } from '@nurt/contracts/calls';
import { CallVersionRequest, SendBackCallRequest } from '@nurt/contracts/calls/requests';
import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../kernel';
import { CallsQueries } from './calls.queries';
import { ApproveCall } from './use-cases/approve-call';
import { ProposeCall } from './use-cases/propose-call';
import { SendBackCall } from './use-cases/send-back-call';
import { TakeBackCall } from './use-cases/take-back-call';

/** The way of a call from its author through a second person. */
@Controller('office/calls/:callId')
export class CallApprovalController {
  constructor(
    private readonly queries: CallsQueries,
    private readonly proposeCall: ProposeCall,
    private readonly takeBackCall: TakeBackCall,
    private readonly sendBackCall: SendBackCall,
    private readonly approveCall: ApproveCall,
  ) {}

  @Requires('call.write')
  @Post('approval-request')
  @HttpCode(200)
  async propose(
    @CurrentCaller() caller: SignedInCaller,
    @Param('callId', IdPipe) id: string,
    @Body() request: CallVersionRequest,
  ): Promise<CallView> {
    await this.proposeCall.execute(caller, id, request);
    return this.queries.one(caller, id);
  }

  @Requires('call.write')
  @Delete('approval-request')
  async takeBack(
    @CurrentCaller() caller: SignedInCaller,
    @Param('callId', IdPipe) id: string,
  ): Promise<CallView> {
    await this.takeBackCall.execute(caller, id);
    return this.queries.one(caller, id);
  }

  @Requires('call.approve')
  @Post('remarks')
  @HttpCode(200)
  async sendBack(
    @CurrentCaller() caller: SignedInCaller,
    @Param('callId', IdPipe) id: string,
    @Body() request: SendBackCallRequest,
  ): Promise<CallView> {
    await this.sendBackCall.execute(caller, id, request);
    return this.queries.one(caller, id);
  }

  @Requires('call.approve')
  @Post('approval')
  @HttpCode(200)
  async approve(
    @CurrentCaller() caller: SignedInCaller,
    @Param('callId', IdPipe) id: string,
    @Body() request: CallVersionRequest,
  ): Promise<CallView> {
    await this.approveCall.execute(caller, id, request);
    return this.queries.one(caller, id);
  }
}
