import type {
  PublicConsultationRowView,
  PublicConsultationView,
  RemarkReceiptView,
} from '@nurt/contracts/programmes';
import { SubmitRemarkRequest } from '@nurt/contracts/programmes/requests';
import { Body, Controller, Get, Ip, Param, Post } from '@nestjs/common';
import { AnyCaller, IdPipe, Public, type Caller } from '../../../kernel';
import { PublicConsultationsQueries } from './public-consultations.queries';
import { RemarkBrake } from './remark-brake';
import { SubmitRemark } from './use-cases/submit-remark';

@Controller('public/consultations')
export class PublicConsultationsController {
  constructor(
    private readonly queries: PublicConsultationsQueries,
    private readonly submitRemark: SubmitRemark,
    private readonly brake: RemarkBrake,
  ) {}

  @Public()
  @Get()
  list(@AnyCaller() caller: Caller): Promise<PublicConsultationRowView[]> {
    return this.queries.list(caller.arrivedAt);
  }

  @Public()
  @Get(':consultationId')
  one(
    @AnyCaller() caller: Caller,
    @Param('consultationId', IdPipe) id: string,
  ): Promise<PublicConsultationView> {
    return this.queries.one(id, caller.arrivedAt);
  }

  @Public()
  @Post(':consultationId/remarks')
  async submit(
    @AnyCaller() caller: Caller,
    @Ip() address: string,
    @Param('consultationId', IdPipe) id: string,
    @Body() request: SubmitRemarkRequest,
  ): Promise<RemarkReceiptView> {
    const { website, ...sent } = request;
    await this.brake.count(sent.email?.toLowerCase() ?? sent.id, address);
    return this.submitRemark.execute(
      caller,
      id,
      { ...sent, organisationId: null },
      website === '' ? [] : [{ code: 'remark_looks_automatic', path: 'website' }],
    );
  }
}
