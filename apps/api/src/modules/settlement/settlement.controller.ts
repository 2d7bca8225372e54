import type { GrantReturnView, ReportRowView, ReportView } from '@nurt/contracts/settlement';
import {
  OfficeReportsQuery,
  OfficeReturnsQuery,
  RecordReturnRequest,
  ReturnReportRequest,
} from '@nurt/contracts/settlement/requests';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../kernel';
import { ReportsQueries } from './reports.queries';
import { ReturnsQueries } from './returns.queries';
import { AcceptReport } from './use-cases/accept-report';
import { RecordReturn } from './use-cases/record-return';
import { ReturnReport } from './use-cases/return-report';

/** What the office decides about reports, and the returns desk. */
@Controller('office')
export class SettlementController {
  constructor(
    private readonly reports: ReportsQueries,
    private readonly returns: ReturnsQueries,
    private readonly acceptReport: AcceptReport,
    private readonly returnReport: ReturnReport,
    private readonly recordReturn: RecordReturn,
  ) {}

  @Requires('report.read')
  @Get('reports')
  submitted(
    @CurrentCaller() caller: SignedInCaller,
    @Query() { year }: OfficeReportsQuery,
  ): Promise<ReportRowView[]> {
    return this.reports.ofOffice(caller, year);
  }

  @Requires('report.decide')
  @Post('reports/:reportId/acceptance')
  @HttpCode(200)
  async accept(
    @CurrentCaller() caller: SignedInCaller,
    @Param('reportId', IdPipe) id: string,
  ): Promise<ReportView> {
    await this.acceptReport.execute(caller, id);
    return this.reports.one(caller, id);
  }

  @Requires('report.decide')
  @Post('reports/:reportId/remarks')
  @HttpCode(200)
  async giveBack(
    @CurrentCaller() caller: SignedInCaller,
    @Param('reportId', IdPipe) id: string,
    @Body() request: ReturnReportRequest,
  ): Promise<ReportView> {
    await this.returnReport.execute(caller, id, request);
    return this.reports.one(caller, id);
  }

  @Requires('return.read')
  @Get('returns')
  ofOffice(
    @CurrentCaller() caller: SignedInCaller,
    @Query() { year }: OfficeReturnsQuery,
  ): Promise<GrantReturnView[]> {
    return this.returns.ofOffice(caller, year);
  }

  @Requires('return.record')
  @Post('returns/:returnId/receipts')
  @HttpCode(200)
  async receive(
    @CurrentCaller() caller: SignedInCaller,
    @Param('returnId', IdPipe) id: string,
    @Body() request: RecordReturnRequest,
  ): Promise<GrantReturnView> {
    await this.recordReturn.execute(caller, id, request);
    return this.returns.one(caller, id);
  }
}
