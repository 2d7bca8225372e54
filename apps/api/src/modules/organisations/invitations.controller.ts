import type { SessionState } from '@nurt/contracts/identity';
import type { InvitationOfferView } from '@nurt/contracts/organisations';
import { InvitationTokenRequest, OpenInvitedAccountRequest } from '@nurt/contracts/organisations/requests';
import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { AnyCaller, CurrentCaller, Public, Requires, type Caller, type SignedInCaller } from '../../kernel';
import { SETTINGS, type Settings } from '../../settings';
import { sessionState, signIn } from '../identity';
import { MembersQueries } from './members.queries';
import { AcceptInvitation } from './use-cases/accept-invitation';

/** For whoever holds the link of a letter. The token travels in bodies only, never in an address that is logged. */
@Controller('invitations')
export class InvitationsController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly queries: MembersQueries,
    private readonly acceptInvitation: AcceptInvitation,
  ) {}

  @Public()
  @Post('look-up')
  @HttpCode(200)
  lookUp(
    @AnyCaller() caller: Caller,
    @Body() { token }: InvitationTokenRequest,
  ): Promise<InvitationOfferView> {
    return this.queries.offered(token, caller.arrivedAt);
  }

  @Requires('account.manage')
  @Post('acceptance')
  @HttpCode(200)
  async accept(
    @CurrentCaller() caller: SignedInCaller,
    @Body() { token }: InvitationTokenRequest,
  ): Promise<SessionState> {
    return sessionState(await this.acceptInvitation.execute(caller, token), this.settings.demo);
  }

  @Public()
  @Post('account')
  async openAccount(
    @Req() request: Request,
    @AnyCaller() caller: Caller,
    @Body() body: OpenInvitedAccountRequest,
  ): Promise<SessionState> {
    const actor = await this.acceptInvitation.withNewAccount(caller, body);
    await signIn(request, actor);
    return sessionState(actor, this.settings.demo);
  }
}
