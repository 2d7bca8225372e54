import type { CallView, SameKindYearView } from '@nurt/contracts/calls';
import { Controller, Get, Param, Post } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../kernel';
import { CallsQueries } from './calls.queries';
import { SameKindQueries } from './same-kind.queries';
import { CopyCall } from './use-cases/copy-call';

/** What helps to write a call: an earlier one, and the register. */
@Controller('office/calls/:callId')
export class CallAuthoringController {
  constructor(
    private readonly queries: CallsQueries,
    private readonly sameKind: SameKindQueries,
    private readonly copyCall: CopyCall,
  ) {}

  @Requires('call.write')
  @Post('copies')
  async copy(
    @CurrentCaller() caller: SignedInCaller,
    @Param('callId', IdPipe) id: string,
  ): Promise<CallView> {
    return this.queries.one(caller, await this.copyCall.execute(caller, id));
  }

  @Requires('call.write')
  @Get('same-kind-tasks')
  sameKindTasks(
    @CurrentCaller() caller: SignedInCaller,
    @Param('callId', IdPipe) id: string,
  ): Promise<SameKindYearView[]> {
    return this.sameKind.ofCall(caller, id);
  }
}
