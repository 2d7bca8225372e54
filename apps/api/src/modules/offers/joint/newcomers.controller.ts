import type { JointOfferView } from '@nurt/contracts/offers';
import { InviteNewcomerRequest } from '@nurt/contracts/offers/requests';
import { Body, Controller, Delete, HttpCode, Ip, Param, Post } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../../kernel';
import { LetterBrake } from '../../identity';
import { PartnersQueries } from './partners.queries';
import { InviteNewcomer } from './use-cases/invite-newcomer';

/** Invitations by mail to apply together. Commands answer with everybody who makes the offer, as they are afterwards. */
@Controller('offers/:offerId/newcomers')
export class NewcomersController {
  constructor(
    private readonly queries: PartnersQueries,
    private readonly inviteNewcomer: InviteNewcomer,
    private readonly letterBrake: LetterBrake,
  ) {}

  @Requires('ownOffer.write')
  @Post()
  async invite(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Ip() address: string,
    @Body() request: InviteNewcomerRequest,
  ): Promise<JointOfferView> {
    await this.inviteNewcomer.check(caller, id);
    await this.letterBrake.count(request.email.trim().toLowerCase(), address);
    await this.inviteNewcomer.execute(caller, id, request);
    return this.queries.of(caller, id);
  }

  @Requires('ownOffer.write')
  @Post(':newcomerId/resending')
  @HttpCode(200)
  async resend(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Param('newcomerId', IdPipe) newcomerId: string,
    @Ip() address: string,
  ): Promise<JointOfferView> {
    await this.inviteNewcomer.check(caller, id);
    await this.letterBrake.count(newcomerId, address);
    await this.inviteNewcomer.resend(caller, id, newcomerId);
    return this.queries.of(caller, id);
  }

  @Requires('ownOffer.write')
  @Delete(':newcomerId')
  async withdraw(
    @CurrentCaller() caller: SignedInCaller,
    @Param('offerId', IdPipe) id: string,
    @Param('newcomerId', IdPipe) newcomerId: string,
  ): Promise<JointOfferView> {
    await this.inviteNewcomer.withdraw(caller, id, newcomerId);
    return this.queries.of(caller, id);
  }
}
