import type { ProgrammeMoneyView } from '@nurt/contracts/programmes';
import { MoneyQuery } from '@nurt/contracts/programmes/requests';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../kernel';
import { MoneyQueries } from './money.queries';

@Controller()
export class MoneyController {
  constructor(private readonly queries: MoneyQueries) {}

  @Requires('programme.read')
  @Get('office/programmes/:programmeId/money')
  money(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
    @Query() query: MoneyQuery,
  ): Promise<ProgrammeMoneyView> {
    return this.queries.of(caller, id, query);
  }
}
