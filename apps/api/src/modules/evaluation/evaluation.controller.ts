import type { CommitteeSeatView, EvaluationView, OfficeOfferView } from '@nurt/contracts/evaluation';
import {
  AppointCommitteeRequest,
  ApproveResultRequest,
  FormalCheckRequest,
  ProposeAllocationRequest,
  ReleaseMemberRequest,
  ReturnOfferRequest,
} from '@nurt/contracts/evaluation/requests';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../kernel';
import { CommitteeSeatsQueries } from './committee-seats.queries';
import { EvaluationQueries } from './evaluation.queries';
import { OfficeOffersQueries } from './office-offers.queries';
import { AppointCommittee } from './use-cases/appoint-committee';
import { ApproveResult } from './use-cases/approve-result';
import { DecideFormalCheck } from './use-cases/decide-formal-check';
import { ProposeAllocation } from './use-cases/propose-allocation';
import { ReleaseMember } from './use-cases/release-member';
import { ReturnOffer } from './use-cases/return-offer';

/** The office's side of the evaluation. */
@Controller('office')
export class EvaluationController {
  constructor(
    private readonly queries: EvaluationQueries,
    private readonly seats: CommitteeSeatsQueries,
    private readonly officeOffers: OfficeOffersQueries,
    private readonly decideFormalCheck: DecideFormalCheck,
    private readonly returnOffer: ReturnOffer,
    private readonly appointCommittee: AppointCommittee,
    private readonly releaseMember: ReleaseMember,
    private readonly proposeAllocation: ProposeAllocation,
    private readonly approveResult: ApproveResult,
  ) {}

  @Requires('offer.read')
  @Get('offers/:offerId')
  offer(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
  ): Promise<OfficeOfferView> {
    return this.officeOffers.one(caller, id);
  }

  @Requires('formalCheck.write')
  @Put('offers/:offerId/formal-check')
  async check(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Body() request: FormalCheckRequest,
  ): Promise<OfficeOfferView> {
    await this.decideFormalCheck.execute(caller, id, request);
    return this.officeOffers.one(caller, id);
  }

  @Requires('formalCheck.write')
  @Post('offers/:offerId/correction')
  @HttpCode(200)
  async returnToCorrect(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Body() request: ReturnOfferRequest,
  ): Promise<OfficeOfferView> {
    await this.returnOffer.execute(caller, id, request);
    return this.officeOffers.one(caller, id);
  }

  @Requires('staff.manage')
  @Get('people/:personId/committees')
  committees(
    @CurrentCaller() caller: SignedInCaller,
    @Param('personId', IdPipe) id: string,
  ): Promise<CommitteeSeatView[]> {
    return this.seats.of(caller, id);
  }

  @Requires('ranking.read')
  @Get('calls/:callId/evaluation')
  one(@CurrentCaller() caller: SignedInCaller, @Param('callId', IdPipe) id: string): Promise<EvaluationView> {
    return this.queries.ofCall(caller, id);
  }

  @Requires('committee.appoint')
  @Put('calls/:callId/committee')
  async appoint(
    @CurrentCaller() caller: SignedInCaller,
    @Param('callId', IdPipe) id: string,
    @Body() request: AppointCommitteeRequest,
  ): Promise<EvaluationView> {
    await this.appointCommittee.execute(caller, id, request);
    return this.queries.ofCall(caller, id);
  }

  @Requires('committee.appoint')
  @Post('calls/:callId/committee/:accountId/release')
  @HttpCode(200)
  async release(
    @CurrentCaller() caller: SignedInCaller,
    @Param('callId', IdPipe) id: string,
    @Param('accountId', IdPipe) accountId: string,
    @Body() request: ReleaseMemberRequest,
  ): Promise<EvaluationView> {
    await this.releaseMember.execute(caller, id, accountId, request);
    return this.queries.ofCall(caller, id);
  }

  @Requires('allocation.propose')
  @Put('calls/:callId/proposal')
  async propose(
    @CurrentCaller() caller: SignedInCaller,
    @Param('callId', IdPipe) id: string,
    @Body() request: ProposeAllocationRequest,
  ): Promise<EvaluationView> {
    await this.proposeAllocation.execute(caller, id, request);
    return this.queries.ofCall(caller, id);
  }

  @Requires('result.approve')
  @Post('calls/:callId/result')
  @HttpCode(200)
  async approve(
    @CurrentCaller() caller: SignedInCaller,
    @Param('callId', IdPipe) id: string,
    @Body() request: ApproveResultRequest,
  ): Promise<EvaluationView> {
    await this.approveResult.execute(caller, id, request);
    return this.queries.ofCall(caller, id);
  }
}
