import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { AccountsFacade } from './accounts.facade';
import { IdentityController } from './identity.controller';
import { AttemptsKeeper } from './attempts-keeper';
import { LetterBrake } from './letter-brake';
import { LocalStrategy } from './local.strategy';
import { SessionSerializer } from './session-serializer';
import { SignInBrake } from './sign-in-brake';
import { SignInGuard } from './sign-in.guard';
import { ConfirmEmail } from './use-cases/confirm-email';
import { InviteAccount } from './use-cases/invite-account';
import { OpenProvenAccount } from './use-cases/open-proven-account';
import { RegisterAccount } from './use-cases/register-account';
import { RequestPasswordReset } from './use-cases/request-password-reset';
import { ResetPassword } from './use-cases/reset-password';
import { UpdateAccount } from './use-cases/update-account';

@Module({
  imports: [PassportModule.register({ session: true })],
  controllers: [IdentityController],
  providers: [
    AccountsFacade,
    LocalStrategy,
    SessionSerializer,
    SignInBrake,
    AttemptsKeeper,
    LetterBrake,
    SignInGuard,
    RegisterAccount,
    InviteAccount,
    OpenProvenAccount,
    ConfirmEmail,
    RequestPasswordReset,
    ResetPassword,
    UpdateAccount,
  ],
  exports: [AccountsFacade, LetterBrake, RegisterAccount, InviteAccount, OpenProvenAccount, ConfirmEmail],
})
export class IdentityModule {}
