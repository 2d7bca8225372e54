import type { FigureRowsView, PublicYearlyReport, YearlyReportView } from '@nurt/contracts/programmes';
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CurrentCaller, IdPipe, Public, Requires, type SignedInCaller } from '../../kernel';
import { SendYearlyReport } from './use-cases/send-yearly-report';
import { YearlyReportQueries } from './yearly-report.queries';

@Controller()
export class YearlyReportController {
  constructor(
    private readonly queries: YearlyReportQueries,
    private readonly sendReport: SendYearlyReport,
  ) {}

  @Requires('programme.read')
  @Get('office/programmes/:programmeId/report')
  report(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
  ): Promise<YearlyReportView> {
    return this.queries.of(caller, id);
  }

  @Requires('programme.report')
  @Post('office/programmes/:programmeId/report')
  @HttpCode(200)
  async send(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
  ): Promise<YearlyReportView> {
    await this.sendReport.execute(caller, id);
    return this.queries.of(caller, id);
  }

  @Requires('programme.read')
  @Get('office/programmes/:programmeId/report/:figureKey')
  rows(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
    @Param('figureKey') key: string,
  ): Promise<FigureRowsView> {
    return this.queries.rows(caller, id, key);
  }

  @Public()
  @Get('public/programmes/:programmeId/report.json')
  public(@Param('programmeId', IdPipe) id: string): Promise<PublicYearlyReport> {
    return this.queries.public(id);
  }
}
