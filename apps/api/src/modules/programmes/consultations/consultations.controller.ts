import type { ConsultationPanelView } from '@nurt/contracts/programmes';
import {
  AnswerRemarkRequest,
  DeliverToCouncilRequest,
  EnterRemarkRequest,
  ExtendConsultationRequest,
  HideRemarkRequest,
  RecordCouncilOpinionRequest,
  StartConsultationRequest,
} from '@nurt/contracts/programmes/requests';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../../kernel';
import { ConsultationsQueries } from './consultations.queries';
import { AnswerRemark } from './use-cases/answer-remark';
import { DeliverToCouncil } from './use-cases/deliver-to-council';
import { EnterRemark } from './use-cases/enter-remark';
import { ExtendConsultation } from './use-cases/extend-consultation';
import { HideRemark } from './use-cases/hide-remark';
import { PublishConsultationReport } from './use-cases/publish-consultation-report';
import { RecordCouncilOpinion } from './use-cases/record-council-opinion';
import { StartConsultation } from './use-cases/start-consultation';

/** The office's side of a consultation. Every command answers with the whole panel as it then is. */
@Controller('office')
export class ConsultationsController {
  constructor(
    private readonly queries: ConsultationsQueries,
    private readonly startConsultation: StartConsultation,
    private readonly extendConsultation: ExtendConsultation,
    private readonly enterRemark: EnterRemark,
    private readonly answerRemark: AnswerRemark,
    private readonly hideRemark: HideRemark,
    private readonly deliverToCouncil: DeliverToCouncil,
    private readonly recordCouncilOpinion: RecordCouncilOpinion,
    private readonly publishConsultationReport: PublishConsultationReport,
  ) {}

  @Requires('programme.read')
  @Get('programmes/:programmeId/consultation')
  panel(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
  ): Promise<ConsultationPanelView> {
    return this.queries.panel(caller, id);
  }

  @Requires('programme.write')
  @Post('programmes/:programmeId/consultation')
  async start(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
    @Body() request: StartConsultationRequest,
  ): Promise<ConsultationPanelView> {
    await this.startConsultation.execute(caller, id, request);
    return this.queries.panel(caller, id);
  }

  @Requires('programme.write')
  @Post('programmes/:programmeId/consultation/extension')
  @HttpCode(200)
  async extend(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
    @Body() request: ExtendConsultationRequest,
  ): Promise<ConsultationPanelView> {
    await this.extendConsultation.execute(caller, id, request);
    return this.queries.panel(caller, id);
  }

  @Requires('programme.write')
  @Post('programmes/:programmeId/consultation/remarks')
  async enter(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
    @Body() request: EnterRemarkRequest,
  ): Promise<ConsultationPanelView> {
    await this.enterRemark.execute(caller, id, request);
    return this.queries.panel(caller, id);
  }

  @Requires('programme.write')
  @Post('programmes/:programmeId/consultation/council-delivery')
  @HttpCode(200)
  async deliver(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
    @Body() request: DeliverToCouncilRequest,
  ): Promise<ConsultationPanelView> {
    await this.deliverToCouncil.execute(caller, id, request);
    return this.queries.panel(caller, id);
  }

  @Requires('programme.write')
  @Post('programmes/:programmeId/consultation/council-opinion')
  @HttpCode(200)
  async recordOpinion(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
    @Body() request: RecordCouncilOpinionRequest,
  ): Promise<ConsultationPanelView> {
    await this.recordCouncilOpinion.execute(caller, id, request);
    return this.queries.panel(caller, id);
  }

  @Requires('programme.write')
  @Post('programmes/:programmeId/consultation/report')
  @HttpCode(200)
  async publishReport(
    @CurrentCaller() caller: SignedInCaller,
    @Param('programmeId', IdPipe) id: string,
  ): Promise<ConsultationPanelView> {
    await this.publishConsultationReport.execute(caller, id);
    return this.queries.panel(caller, id);
  }

  @Requires('programme.write')
  @Put('remarks/:remarkId/answer')
  async answer(
    @CurrentCaller() caller: SignedInCaller,
    @Param('remarkId', IdPipe) id: string,
    @Body() request: AnswerRemarkRequest,
  ): Promise<ConsultationPanelView> {
    return this.queries.panel(caller, await this.answerRemark.execute(caller, id, request));
  }

  @Requires('programme.write')
  @Post('remarks/:remarkId/hiding')
  @HttpCode(200)
  async hide(
    @CurrentCaller() caller: SignedInCaller,
    @Param('remarkId', IdPipe) id: string,
    @Body() request: HideRemarkRequest,
  ): Promise<ConsultationPanelView> {
    return this.queries.panel(caller, await this.hideRemark.execute(caller, id, request));
  }
}
