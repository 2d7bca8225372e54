import type { CallView } from '@nurt/contracts/calls';
import { CorrectPublicationRequest, RecordPublicationRequest } from '@nurt/contracts/calls/requests';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../kernel';
import { CallsQueries } from './calls.queries';
import { CorrectPublication } from './use-cases/correct-publication';
import { RecordPublication } from './use-cases/record-publication';

/** The register of the places in which an announcement appeared. */
@Controller('office/calls/:callId')
export class CallPublicationsController {
  constructor(
    private readonly queries: CallsQueries,
    private readonly recordPublication: RecordPublication,
    private readonly correctPublication: CorrectPublication,
  ) {}

  @Requires('call.announce')
  @Post('publications')
  @HttpCode(200)
  async record(
    @CurrentCaller() caller: SignedInCaller,
    @Param('callId', IdPipe) id: string,
    @Body() request: RecordPublicationRequest,
  ): Promise<CallView> {
    await this.recordPublication.execute(caller, id, request);
    return this.queries.one(caller, id);
  }

  @Requires('call.announce')
  @Post('publication-corrections')
  @HttpCode(200)
  async correct(
    @CurrentCaller() caller: SignedInCaller,
    @Param('callId', IdPipe) id: string,
    @Body() request: CorrectPublicationRequest,
  ): Promise<CallView> {
    await this.correctPublication.execute(caller, id, request);
    return this.queries.one(caller, id);
  }
}
