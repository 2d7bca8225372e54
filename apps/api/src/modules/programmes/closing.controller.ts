import type { ClosingView } from '@nurt/contracts/programmes';
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../kernel';
import { ClosingQueries } from './closing.queries';
import { CloseYear } from './use-cases/close-year';

@Controller()
export class ClosingController {
  constructor(
    private readonly queries: ClosingQueries,
    private readonly closeYear: CloseYear,
  ) {}

  @Requires('programme.read')
  @Get('office/programmes/:programmeId/closing')
  closing(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
  ): Promise<ClosingView> {
    return this.queries.of(caller, id);
  }

  @Requires('programme.close')
  @Post('office/programmes/:programmeId/closing')
  @HttpCode(200)
  async close(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
  ): Promise<ClosingView> {
    await this.closeYear.execute(caller, id);
    return this.queries.of(caller, id);
  }
}
