import type { ReportRowView, ReportView } from '@nurt/contracts/settlement';
import {
  OpenInterimReportRequest,
  OwnReportsQuery,
  SaveReportRequest,
  SubmitReportRequest,
} from '@nurt/contracts/settlement/requests';
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../kernel';
import { ReportsQueries } from './reports.queries';
import { OpenReport } from './use-cases/open-report';
import { SaveReport, type SavedReport } from './use-cases/save-report';
import { SubmitReport } from './use-cases/submit-report';

/** Reports as their authors write them, and the page of one for both sides. */
@Controller()
export class ReportsController {
  constructor(
    private readonly queries: ReportsQueries,
    private readonly openReport: OpenReport,
    private readonly saveReport: SaveReport,
    private readonly submitReport: SubmitReport,
  ) {}

  @Requires('ownReport.write')
  @Post('agreements/:agreementId/report')
  @HttpCode(200)
  async open(
    @CurrentCaller() caller: SignedInCaller,
    @Param('agreementId', IdPipe) agreementId: string,
  ): Promise<ReportView> {
    return this.queries.one(caller, await this.openReport.execute(caller, agreementId));
  }

  @Requires('ownReport.write')
  @Post('agreements/:agreementId/interim-report')
  @HttpCode(200)
  async openInterim(
    @CurrentCaller() caller: SignedInCaller,
    @Param('agreementId', IdPipe) agreementId: string,
    @Body() { year }: OpenInterimReportRequest,
  ): Promise<ReportView> {
    return this.queries.one(caller, await this.openReport.execute(caller, agreementId, year));
  }

  @Requires('ownReport.read')
  @Get('reports')
  own(
    @CurrentCaller() caller: SignedInCaller,
    @Query() { organisationId }: OwnReportsQuery,
  ): Promise<ReportRowView[]> {
    return this.queries.own(caller, organisationId);
  }

  @Requires('report.read', 'ownReport.read')
  @Get('reports/:reportId')
  one(@CurrentCaller() caller: SignedInCaller, @Param('reportId', IdPipe) id: string): Promise<ReportView> {
    return this.queries.one(caller, id);
  }

  @Requires('ownReport.write')
  @Patch('reports/:reportId')
  save(
    @CurrentCaller() caller: SignedInCaller,
    @Param('reportId', IdPipe) id: string,
    @Body() request: SaveReportRequest,
  ): Promise<SavedReport> {
    return this.saveReport.execute(caller, id, request);
  }

  @Requires('ownReport.submit')
  @Post('reports/:reportId/submission')
  @HttpCode(200)
  async submit(
    @CurrentCaller() caller: SignedInCaller,
    @Param('reportId', IdPipe) id: string,
    @Body() request: SubmitReportRequest,
  ): Promise<ReportView> {
    await this.submitReport.execute(caller, id, request);
    return this.queries.one(caller, id);
  }
}
