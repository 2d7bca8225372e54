import type { SessionState } from '@nurt/contracts/identity';
import type { NewcomerInvitationView } from '@nurt/contracts/offers';
import {
  JoinAsNewcomerRequest,
  NewcomerTokenRequest,
  OpenNewcomerAccountRequest,
} from '@nurt/contracts/offers/requests';
import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import {
  AnyCaller,
  CurrentCaller,
  Public,
  Requires,
  type Caller,
  type SignedInCaller,
} from '../../../kernel';
import { SETTINGS, type Settings } from '../../../settings';
import { sessionState, signIn } from '../../identity';
import { Newcomers } from './newcomers';
import { AnswerAsNewcomer } from './use-cases/answer-as-newcomer';

/** For whoever holds the link of a letter. The token travels in bodies only, never in an address that is logged. */
@Controller('newcomer-invitations')
export class NewcomerInvitationsController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly newcomers: Newcomers,
    private readonly answer: AnswerAsNewcomer,
  ) {}

  @Public()
  @Post('look-up')
  @HttpCode(200)
  lookUp(
    @AnyCaller() caller: Caller,
    @Body() { token }: NewcomerTokenRequest,
  ): Promise<NewcomerInvitationView> {
    return this.newcomers.offered(token, caller.arrivedAt);
  }

  @Public()
  @Post('account')
  async openAccount(
    @Req() request: Request,
    @AnyCaller() caller: Caller,
    @Body() body: OpenNewcomerAccountRequest,
  ): Promise<SessionState> {
    const actor = await this.answer.withNewAccount(caller, body);
    await signIn(request, actor);
    return sessionState(actor, this.settings.demo);
  }

  @Public()
  @Post('refusal')
  @HttpCode(200)
  async refuse(
    @AnyCaller() caller: Caller,
    @Body() { token }: NewcomerTokenRequest,
  ): Promise<{ refused: true }> {
    await this.answer.refuse(caller, token);
    return { refused: true };
  }

  @Requires('ownOffer.submit')
  @Post('joining')
  @HttpCode(200)
  async join(
    @CurrentCaller() caller: SignedInCaller,
    @Body() body: JoinAsNewcomerRequest,
  ): Promise<{ offerId: string }> {
    return { offerId: await this.answer.join(caller, body) };
  }
}
