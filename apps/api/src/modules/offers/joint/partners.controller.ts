import type { JointOfferView } from '@nurt/contracts/offers';
import {
  AnswerInvitationRequest,
  ConfirmPartnerRequest,
  InvitePartnerRequest,
} from '@nurt/contracts/offers/requests';
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../../kernel';
import { PartnersQueries } from './partners.queries';
import { AnswerInvitation } from './use-cases/answer-invitation';
import { InvitePartner } from './use-cases/invite-partner';

/** Joint offers: who applies together, and what each has confirmed. */
@Controller('offers/:offerId/partners')
export class PartnersController {
  constructor(
    private readonly queries: PartnersQueries,
    private readonly invitePartner: InvitePartner,
    private readonly answerInvitation: AnswerInvitation,
  ) {}

  @Requires('ownOffer.read')
  @Get()
  all(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
  ): Promise<JointOfferView> {
    return this.queries.of(caller, id);
  }

  @Requires('ownOffer.write')
  @Post()
  async invite(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Body() request: InvitePartnerRequest,
  ): Promise<JointOfferView> {
    await this.invitePartner.execute(caller, id, request);
    return this.queries.of(caller, id);
  }

  @Requires('ownOffer.write')
  @Delete(':partnerId')
  async remove(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Param('partnerId', IdPipe) partnerId: string,
  ): Promise<JointOfferView> {
    await this.answerInvitation.remove(caller, id, partnerId);
    return this.queries.of(caller, id);
  }

  @Requires('ownOffer.submit')
  @Post(':partnerId/answer')
  @HttpCode(200)
  async answer(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Param('partnerId', IdPipe) partnerId: string,
    @Body() { accepted }: AnswerInvitationRequest,
  ): Promise<{ id: string }> {
    await this.answerInvitation.answer(caller, id, partnerId, accepted);
    return { id };
  }

  @Requires('ownOffer.submit')
  @Post(':partnerId/confirmation')
  @HttpCode(200)
  async confirm(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Param('partnerId', IdPipe) partnerId: string,
    @Body() { version }: ConfirmPartnerRequest,
  ): Promise<JointOfferView> {
    await this.answerInvitation.confirm(caller, id, partnerId, version);
    return this.queries.of(caller, id);
  }
}
