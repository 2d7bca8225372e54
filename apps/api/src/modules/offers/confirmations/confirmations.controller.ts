import type { OfferConfirmationsView, OfficeConfirmationsView } from '@nurt/contracts/offers';
import {
  AcceptSignedFileRequest,
  MatchPaperRequest,
  OutsideActQuery,
  RefuseSignedFileRequest,
  SignedFileQuery,
} from '@nurt/contracts/offers/requests';
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentCaller, download, IdPipe, Requires, type SignedInCaller } from '../../../kernel';
import { ConfirmationsQueries } from './confirmations.queries';
import { DecideSignedFile } from './decide-signed-file';
import { MatchPaper } from './match-paper';
import { SendSignedFile } from './send-signed-file';

/** Who has confirmed an offer. A representative confirms by submitting, a partner's on the page of the joint offer. */
@Controller()
export class ConfirmationsController {
  constructor(
    private readonly queries: ConfirmationsQueries,
    private readonly matchPaper: MatchPaper,
    private readonly sendSignedFile: SendSignedFile,
    private readonly decideSignedFile: DecideSignedFile,
  ) {}

  @Requires('ownOffer.read')
  @Get('offers/:offerId/confirmations')
  mine(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
  ): Promise<OfferConfirmationsView> {
    return this.queries.mine(caller, offerId);
  }

  @Requires('ownOffer.write')
  @Post('offers/:offerId/signed-file')
  @HttpCode(200)
  async send(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
    @Query() query: SignedFileQuery,
    @Req() request: Request,
  ): Promise<OfferConfirmationsView> {
    await this.sendSignedFile.execute(caller, offerId, query, request.body);
    return this.queries.mine(caller, offerId);
  }

  @Requires('ownOffer.read')
  @Get('offers/:offerId/signed-file')
  async myFile(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
    @Query() { act }: OutsideActQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, await this.queries.myFile(caller, offerId, act));
  }

  @Requires('offer.read')
  @Get('office/offers/:offerId/signed-file')
  async fileOfOffice(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
    @Query() { act }: OutsideActQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, await this.queries.fileOfOffice(caller, offerId, act));
  }

  @Requires('formalCheck.write')
  @Post('office/offers/:offerId/signed-file/acceptance')
  @HttpCode(200)
  async accept(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
    @Body() request: AcceptSignedFileRequest,
  ): Promise<OfficeConfirmationsView> {
    await this.decideSignedFile.accept(caller, offerId, request);
    return this.queries.ofOffice(caller, offerId);
  }

  @Requires('formalCheck.write')
  @Post('office/offers/:offerId/signed-file/refusal')
  @HttpCode(200)
  async refuse(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
    @Body() request: RefuseSignedFileRequest,
  ): Promise<OfficeConfirmationsView> {
    await this.decideSignedFile.refuse(caller, offerId, request);
    return this.queries.ofOffice(caller, offerId);
  }

  @Requires('offer.read')
  @Get('office/offers/:offerId/confirmations')
  ofOffice(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
  ): Promise<OfficeConfirmationsView> {
    return this.queries.ofOffice(caller, offerId);
  }

  @Requires('formalCheck.write')
  @Post('office/offers/:offerId/paper-confirmation')
  @HttpCode(200)
  async paper(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) offerId: string,
    @Body() request: MatchPaperRequest,
  ): Promise<OfficeConfirmationsView> {
    await this.matchPaper.execute(caller, offerId, request);
    return this.queries.ofOffice(caller, offerId);
  }
}
