import { DocumentQuery } from '@nurt/contracts/documents/requests';
import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import {
  AnyCaller,
  CurrentCaller,
  IdPipe,
  Public,
  Requires,
  type Caller,
  type SignedInCaller,
} from '../../kernel';
import { AgreementFile } from './gather/agreement-file';
import { AnnouncementFile } from './gather/announcement-file';
import { ConsultationFile } from './gather/consultation-file';
import { OfferFiles } from './gather/offer-files';
import { ReportFile } from './gather/report-file';
import { YearlyReportFile } from './gather/yearly-report-file';
import { BRIEFLY, download, PRIVATE, PUBLIC } from './download';

/** Documents to save. In Polish, which binds, unless English is asked for. */
@Controller()
export class DocumentsController {
  constructor(
    private readonly announcements: AnnouncementFile,
    private readonly offers: OfferFiles,
    private readonly agreements: AgreementFile,
    private readonly reports: ReportFile,
    private readonly consultations: ConsultationFile,
    private readonly yearlyReports: YearlyReportFile,
  ) {}

  @Public()
  @Get('public/calls/:callId/announcement.pdf')
  async announcement(
    @Param('callId', IdPipe) id: string,
    @Query() { locale = 'pl' }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, await this.announcements.of(id, locale), PUBLIC);
  }

  @Public()
  @Get('public/programmes/:programmeId/report.pdf')
  async yearlyReport(
    @Param('programmeId', IdPipe) id: string,
    @Query() { locale = 'pl' }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, await this.yearlyReports.of(id, locale), PUBLIC);
  }

  @Requires('call.read')
  @Get('office/calls/:callId/announcement.pdf')
  async announcementPreview(
    @CurrentCaller() caller: SignedInCaller,
    @Param('callId', IdPipe) id: string,
    @Query() { locale = 'pl' }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, await this.announcements.preview(caller, id, locale), PRIVATE);
  }

  @Requires('ownOffer.read', 'offer.read', 'committee.enter')
  @Get('offers/:offerId/offer.pdf')
  async offer(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Query() { locale = 'pl' }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, await this.offers.offer(caller, id, locale), PRIVATE);
  }

  @Requires('ownOffer.read', 'offer.read', 'committee.enter')
  @Get('offers/:offerId/receipt.pdf')
  async receipt(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Query() { locale = 'pl' }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, await this.offers.receipt(caller, id, locale), PRIVATE);
  }

  @Requires('ownOffer.read', 'offer.read', 'committee.enter')
  @Get('offers/:offerId/receipt.json')
  async signedReceipt(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Query() { locale = 'pl' }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, await this.offers.signedReceipt(caller, id, locale), PRIVATE);
  }

  @Requires('agreement.read', 'ownAgreement.read')
  @Get('agreements/:agreementId/agreement.pdf')
  async agreement(
    @CurrentCaller() caller: SignedInCaller,
    @Param('agreementId', IdPipe) id: string,
    @Query() { locale = 'pl' }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, await this.agreements.of(caller, id, locale), PRIVATE);
  }

  @Requires('report.read', 'ownReport.read')
  @Get('reports/:reportId/report.pdf')
  async report(
    @CurrentCaller() caller: SignedInCaller,
    @Param('reportId', IdPipe) id: string,
    @Query() { locale = 'pl' }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, await this.reports.of(caller, id, locale), PRIVATE);
  }

  @Public()
  @Get('public/consultations/:consultationId/report.pdf')
  async consultation(
    @AnyCaller() caller: Caller,
    @Param('consultationId', IdPipe) id: string,
    @Query() { locale = 'pl' }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, await this.consultations.published(caller, id, locale), BRIEFLY);
  }

  @Requires('programme.read')
  @Get('office/programmes/:programmeId/consultation/report.pdf')
  async consultationDraft(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
    @Query() { locale = 'pl' }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, await this.consultations.ofOffice(caller, id, locale), PRIVATE);
  }
}
