import type { MembershipView, MembersView } from '@nurt/contracts/organisations';
import {
  ChangeMemberRequest,
  InviteMemberRequest,
  RepresentationRequest,
} from '@nurt/contracts/organisations/requests';
import { Body, Controller, Delete, Get, HttpCode, Ip, Param, Post, Put } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../kernel';
import { LetterBrake } from '../identity';
import { MembersQueries } from './members.queries';
import { ChangeMember } from './use-cases/change-member';
import { EndMembership } from './use-cases/end-membership';
import { InviteMember } from './use-cases/invite-member';
import { ResendInvitation } from './use-cases/resend-invitation';
import { SetRepresentation } from './use-cases/set-representation';
import { WithdrawInvitation } from './use-cases/withdraw-invitation';

/** The people of an organisation. Commands answer with everybody as they are afterwards. */
@Controller('organisations/:organisationId')
export class MembersController {
  constructor(
    private readonly queries: MembersQueries,
    private readonly inviteMember: InviteMember,
    private readonly resendInvitation: ResendInvitation,
    private readonly withdrawInvitation: WithdrawInvitation,
    private readonly changeMember: ChangeMember,
    private readonly endMembership: EndMembership,
    private readonly setRepresentation: SetRepresentation,
    private readonly letterBrake: LetterBrake,
  ) {}

  @Requires('organisation.read')
  @Get('members')
  members(
    @CurrentCaller() caller: SignedInCaller,
    @Param('organisationId', IdPipe) id: string,
  ): Promise<MembersView> {
    return this.queries.of(caller, id);
  }

  @Requires('member.manage')
  @Post('invitations')
  async invite(
    @CurrentCaller() caller: SignedInCaller,
    @Param('organisationId', IdPipe) id: string,
    @Ip() address: string,
    @Body() request: InviteMemberRequest,
  ): Promise<MembersView> {
    await this.letterBrake.count(request.email.trim().toLowerCase(), address);
    await this.inviteMember.execute(caller, id, request);
    return this.queries.of(caller, id);
  }

  @Requires('member.manage')
  @Post('invitations/:invitationId/resending')
  @HttpCode(200)
  async resend(
    @CurrentCaller() caller: SignedInCaller,
    @Param('organisationId', IdPipe) id: string,
    @Param('invitationId', IdPipe) invitationId: string,
    @Ip() address: string,
  ): Promise<MembersView> {
    await this.letterBrake.count(invitationId, address);
    await this.resendInvitation.execute(caller, id, invitationId);
    return this.queries.of(caller, id);
  }

  @Requires('member.manage')
  @Post('invitations/:invitationId/withdrawal')
  @HttpCode(200)
  async withdraw(
    @CurrentCaller() caller: SignedInCaller,
    @Param('organisationId', IdPipe) id: string,
    @Param('invitationId', IdPipe) invitationId: string,
  ): Promise<MembersView> {
    await this.withdrawInvitation.execute(caller, id, invitationId);
    return this.queries.of(caller, id);
  }

  @Requires('member.manage')
  @Put('members/:accountId')
  async change(
    @CurrentCaller() caller: SignedInCaller,
    @Param('organisationId', IdPipe) id: string,
    @Param('accountId', IdPipe) accountId: string,
    @Body() request: ChangeMemberRequest,
  ): Promise<MembershipView> {
    await this.changeMember.execute(caller, id, accountId, request);
    return { accountId };
  }

  /** Of somebody else only by those who manage members; of oneself by anybody. */
  @Requires('organisation.read')
  @Delete('members/:accountId')
  async end(
    @CurrentCaller() caller: SignedInCaller,
    @Param('organisationId', IdPipe) id: string,
    @Param('accountId', IdPipe) accountId: string,
  ): Promise<MembershipView> {
    await this.endMembership.execute(caller, id, accountId);
    return { accountId };
  }

  @Requires('member.manage')
  @Put('representation')
  async represent(
    @CurrentCaller() caller: SignedInCaller,
    @Param('organisationId', IdPipe) id: string,
    @Body() request: RepresentationRequest,
  ): Promise<MembersView> {
    await this.setRepresentation.execute(caller, id, request);
    return this.queries.of(caller, id);
  }
}
