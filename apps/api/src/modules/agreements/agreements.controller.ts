import type { AgreementRowView, AgreementView } from '@nurt/contracts/agreements';
import {
  ForgoAwardRequest,
  OfficeAgreementsQuery,
  OwnAgreementsQuery,
  PrepareAgreementRequest,
  RecordSignatureRequest,
  TakeOnYearRequest,
} from '@nurt/contracts/agreements/requests';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../kernel';
import { AgreementsQueries } from './agreements.queries';
import { CountersignAgreement } from './use-cases/countersign-agreement';
import { ForgoAward } from './use-cases/forgo-award';
import { PrepareAgreement } from './use-cases/prepare-agreement';
import { RecordGranteeSignature } from './use-cases/record-grantee-signature';
import { SignAgreement } from './use-cases/sign-agreement';
import { TakeOnYear } from './use-cases/take-on-year';

@Controller()
export class AgreementsController {
  constructor(
    private readonly queries: AgreementsQueries,
    private readonly prepareAgreement: PrepareAgreement,
    private readonly recordGranteeSignature: RecordGranteeSignature,
    private readonly signAgreement: SignAgreement,
    private readonly countersignAgreement: CountersignAgreement,
    private readonly takeOnYear: TakeOnYear,
    private readonly forgoAward: ForgoAward,
  ) {}

  @Requires('agreement.write')
  @Post('office/offers/:offerId/agreement')
  async prepare(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
    @Body() request: PrepareAgreementRequest,
  ): Promise<AgreementView> {
    return this.queries.one(caller, await this.prepareAgreement.execute(caller, offerId, request));
  }

  @Requires('agreement.write')
  @Post('office/awards/:offerId/forgoing')
  @HttpCode(200)
  async forgo(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Body() request: ForgoAwardRequest,
  ): Promise<{ id: string }> {
    await this.forgoAward.execute(caller, id, request);
    return { id };
  }

  @Requires('agreement.read')
  @Get('office/agreements')
  ofOffice(
    @CurrentCaller() caller: SignedInCaller,
    @Query() { year }: OfficeAgreementsQuery,
  ): Promise<AgreementRowView[]> {
    return this.queries.ofOffice(caller, year);
  }

  @Requires('ownAgreement.read')
  @Get('agreements')
  own(
    @CurrentCaller() caller: SignedInCaller,
    @Query() { organisationId }: OwnAgreementsQuery,
  ): Promise<AgreementRowView[]> {
    return this.queries.own(caller, organisationId);
  }

  @Requires('agreement.read', 'ownAgreement.read')
  @Get('agreements/:agreementId')
  one(
    @CurrentCaller() caller: SignedInCaller,
    @Param('agreementId', IdPipe) id: string,
  ): Promise<AgreementView> {
    return this.queries.one(caller, id);
  }

  @Requires('agreement.write')
  @Post('office/agreements/:agreementId/grantee-signature')
  @HttpCode(200)
  async granteeSigned(
    @CurrentCaller() caller: SignedInCaller,
    @Param('agreementId', IdPipe) id: string,
    @Body() request: RecordSignatureRequest,
  ): Promise<AgreementView> {
    await this.recordGranteeSignature.execute(caller, id, request);
    return this.queries.one(caller, id);
  }

  @Requires('agreement.sign')
  @Post('office/agreements/:agreementId/signature')
  @HttpCode(200)
  async sign(
    @CurrentCaller() caller: SignedInCaller,
    @Param('agreementId', IdPipe) id: string,
  ): Promise<AgreementView> {
    await this.signAgreement.execute(caller, id);
    return this.queries.one(caller, id);
  }

  @Requires('agreement.countersign')
  @Post('office/agreements/:agreementId/countersignature')
  @HttpCode(200)
  async countersign(
    @CurrentCaller() caller: SignedInCaller,
    @Param('agreementId', IdPipe) id: string,
  ): Promise<AgreementView> {
    await this.countersignAgreement.execute(caller, id);
    return this.queries.one(caller, id);
  }

  @Requires('agreement.write')
  @Post('office/agreements/:agreementId/years')
  @HttpCode(200)
  async takeOn(
    @CurrentCaller() caller: SignedInCaller,
    @Param('agreementId', IdPipe) id: string,
    @Body() request: TakeOnYearRequest,
  ): Promise<AgreementView> {
    await this.takeOnYear.execute(caller, id, request);
    return this.queries.one(caller, id);
  }
}
