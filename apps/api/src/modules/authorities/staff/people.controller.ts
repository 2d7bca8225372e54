import type { PeopleView } from '@nurt/contracts/authorities';
import { ChangeRolesRequest, InvitePersonRequest } from '@nurt/contracts/authorities/requests';
import { Body, Controller, Delete, Get, HttpCode, Ip, Param, Post, Put } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../../kernel';
import { LetterBrake } from '../../identity';
import { ChangeRoles } from './change-roles';
import { EndEmployment } from './end-employment';
import { InviteAgain } from './invite-again';
import { InvitePerson } from './invite-person';
import { PeopleQueries } from './people.queries';

/** The people of the caller's authority. Commands answer with everybody as they are afterwards. */
@Controller('office/people')
export class PeopleController {
  constructor(
    private readonly queries: PeopleQueries,
    private readonly invitePerson: InvitePerson,
    private readonly inviteAgain: InviteAgain,
    private readonly changeRoles: ChangeRoles,
    private readonly endEmployment: EndEmployment,
    private readonly letterBrake: LetterBrake,
  ) {}

  @Requires('staff.manage')
  @Get()
  people(@CurrentCaller() caller: SignedInCaller): Promise<PeopleView> {
    return this.queries.of(caller);
  }

  @Requires('staff.manage')
  @Post()
  async invite(
    @CurrentCaller() caller: SignedInCaller,
    @Ip() address: string,
    @Body() request: InvitePersonRequest,
  ): Promise<PeopleView> {
    await this.letterBrake.count(request.email.trim().toLowerCase(), address);
    await this.invitePerson.execute(caller, request);
    return this.queries.of(caller);
  }

  @Requires('staff.manage')
  @Post(':personId/invitation')
  @HttpCode(200)
  async again(
    @CurrentCaller() caller: SignedInCaller,
    @Param('personId', IdPipe) id: string,
    @Ip() address: string,
  ): Promise<PeopleView> {
    await this.letterBrake.count(id, address);
    await this.inviteAgain.execute(caller, id);
    return this.queries.of(caller);
  }

  @Requires('staff.manage')
  @Put(':personId')
  async change(
    @CurrentCaller() caller: SignedInCaller,
    @Param('personId', IdPipe) id: string,
    @Body() request: ChangeRolesRequest,
  ): Promise<PeopleView> {
    await this.changeRoles.execute(caller, id, request);
    return this.queries.of(caller);
  }

  @Requires('staff.manage')
  @Delete(':personId')
  async end(
    @CurrentCaller() caller: SignedInCaller,
    @Param('personId', IdPipe) id: string,
  ): Promise<PeopleView> {
    await this.endEmployment.execute(caller, id);
    return this.queries.of(caller);
  }
}
