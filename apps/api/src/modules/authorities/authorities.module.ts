import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity';
import { AuthoritiesController } from './authorities.controller';
import { AuthoritiesFacade } from './authorities.facade';
import { RegisterAuthority } from './register-authority';
import { ChangeRoles } from './staff/change-roles';
import { EndEmployment } from './staff/end-employment';
import { InviteAgain } from './staff/invite-again';
import { InvitePerson } from './staff/invite-person';
import { PeopleController } from './staff/people.controller';
import { PeopleQueries } from './staff/people.queries';

@Module({
  imports: [IdentityModule],
  controllers: [AuthoritiesController, PeopleController],
  providers: [
    AuthoritiesFacade,
    RegisterAuthority,
    PeopleQueries,
    InvitePerson,
    InviteAgain,
    ChangeRoles,
    EndEmployment,
  ],
  exports: [AuthoritiesFacade, RegisterAuthority],
})
export class AuthoritiesModule {}
