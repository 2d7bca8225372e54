import type { SessionState } from '@nurt/contracts/identity';
import {
  ConfirmEmailRequest,
  RegisterAccountRequest,
  RequestPasswordResetRequest,
  ResetPasswordRequest,
  UpdateAccountRequest,
} from '@nurt/contracts/identity/requests';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Ip,
  Patch,
  Post,
  Req,
  UseGuards,
} from '@nestjs/common';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { AnyCaller, CurrentCaller, Public, Requires, type Caller, type SignedInCaller } from '../../kernel';
import { SETTINGS, type Settings } from '../../settings';
import { AccountsFacade } from './accounts.facade';
import { LetterBrake } from './letter-brake';
import { sessionState, signIn, signOut } from './session';
import { SignInGuard } from './sign-in.guard';
import { ConfirmEmail } from './use-cases/confirm-email';
import { RegisterAccount } from './use-cases/register-account';
import { RequestPasswordReset } from './use-cases/request-password-reset';
import { ResetPassword } from './use-cases/reset-password';
import { UpdateAccount } from './use-cases/update-account';

@Controller()
export class IdentityController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly dataSource: DataSource,
    private readonly accounts: AccountsFacade,
    private readonly registerAccount: RegisterAccount,
    private readonly confirmEmail: ConfirmEmail,
    private readonly requestPasswordReset: RequestPasswordReset,
    private readonly resetPassword: ResetPassword,
    private readonly updateAccount: UpdateAccount,
    private readonly letterBrake: LetterBrake,
  ) {}

  @Public()
  @Get('session')
  session(@AnyCaller() caller: Caller): SessionState {
    return sessionState(caller.actor, this.settings.demo);
  }

  @Public()
  @UseGuards(SignInGuard)
  @Post('session')
  @HttpCode(200)
  async signIn(@Req() request: Request, @CurrentCaller() caller: SignedInCaller): Promise<SessionState> {
    await signIn(request, caller.actor);
    return sessionState(caller.actor, this.settings.demo);
  }

  @Public()
  @Delete('session')
  async signOut(@Req() request: Request): Promise<SessionState> {
    await signOut(request);
    return sessionState(null, this.settings.demo);
  }

  @Requires('account.manage')
  @Delete('sessions')
  async signOutEverywhere(
    @Req() request: Request,
    @CurrentCaller() { actor }: SignedInCaller,
  ): Promise<SessionState> {
    await signOut(request);
    await this.accounts.endSessions(this.dataSource.manager, actor.accountId);
    return sessionState(null, this.settings.demo);
  }

  @Public()
  @Post('accounts')
  @HttpCode(202)
  async register(
    @AnyCaller() caller: Caller,
    @Ip() address: string,
    @Body() request: RegisterAccountRequest,
  ): Promise<{ email: string }> {
    await this.letterBrake.count(request.email.toLowerCase(), address);
    return { email: await this.registerAccount.execute(caller, request) };
  }

  @Public()
  @Post('accounts/confirmation')
  @HttpCode(200)
  async confirm(
    @Req() request: Request,
    @AnyCaller() caller: Caller,
    @Body() { token }: ConfirmEmailRequest,
  ): Promise<SessionState> {
    const actor = await this.confirmEmail.execute(caller, token);
    await signIn(request, actor);
    return sessionState(actor, this.settings.demo);
  }

  @Public()
  @Post('password-resets')
  @HttpCode(202)
  async requestReset(
    @AnyCaller() caller: Caller,
    @Ip() address: string,
    @Body() { email }: RequestPasswordResetRequest,
  ): Promise<{ email: string }> {
    await this.letterBrake.count(email.toLowerCase(), address);
    await this.requestPasswordReset.execute(caller, email);
    return { email };
  }

  @Public()
  @Post('password-resets/completion')
  @HttpCode(200)
  async reset(
    @Req() request: Request,
    @AnyCaller() caller: Caller,
    @Body() { token, password }: ResetPasswordRequest,
  ): Promise<SessionState> {
    const actor = await this.resetPassword.execute(caller, token, password);
    await signIn(request, actor);
    return sessionState(actor, this.settings.demo);
  }

  @Requires('account.manage')
  @Patch('account')
  async update(
    @CurrentCaller() caller: SignedInCaller,
    @Body() request: UpdateAccountRequest,
  ): Promise<SessionState> {
    await this.updateAccount.execute(caller, request);
    const actor = await this.accounts.actor(
      this.dataSource.manager,
      caller.actor.accountId,
      caller.arrivedAt,
    );
    return sessionState(actor ?? null, this.settings.demo);
  }
}
