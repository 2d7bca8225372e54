import type { AccountCheckView, RegisterLookupView, RegistersView } from '@nurt/contracts/organisations';
import {
  CheckAccountRequest,
  LookUpKrsRequest,
  LookUpRegonRequest,
} from '@nurt/contracts/organisations/requests';
import { parseKrs, parseNip, parseNrb, type ParsedIdentifier } from '@nurt/domain/identifiers';
import type { ProblemCode } from '@nurt/domain/problems';
import { Body, Controller, Get, HttpCode, Ip, Post } from '@nestjs/common';
import { CurrentCaller, refuse, Requires, type SignedInCaller } from '../../../kernel';
import { RegisterBrake } from './register-brake';
import { Registers } from './registers';

/** What public registers say of an organisation, for whoever fills in its profile. Always an answer, never an error. */
@Controller('registers')
export class RegistersController {
  constructor(
    private readonly registers: Registers,
    private readonly brake: RegisterBrake,
  ) {}

  @Requires('organisation.register')
  @Get()
  known(): RegistersView {
    return this.registers.known;
  }

  @Requires('organisation.register')
  @Post('krs')
  @HttpCode(200)
  async inKrs(
    @CurrentCaller() { actor, arrivedAt }: SignedInCaller,
    @Ip() address: string,
    @Body() { krs }: LookUpKrsRequest,
  ): Promise<RegisterLookupView> {
    const number = read('krs', parseKrs(krs));
    await this.brake.count(actor.accountId, address);
    return this.registers.inKrs(number, arrivedAt);
  }

  @Requires('organisation.register')
  @Post('regon')
  @HttpCode(200)
  async inRegon(
    @CurrentCaller() { actor, arrivedAt }: SignedInCaller,
    @Ip() address: string,
    @Body() { nip }: LookUpRegonRequest,
  ): Promise<RegisterLookupView> {
    const number = read('nip', parseNip(nip));
    await this.brake.count(actor.accountId, address);
    return this.registers.inRegon(number, arrivedAt);
  }

  @Requires('organisation.register')
  @Post('bank-account')
  @HttpCode(200)
  async account(
    @CurrentCaller() { actor, arrivedAt }: SignedInCaller,
    @Ip() address: string,
    @Body() { nip, bankAccount }: CheckAccountRequest,
  ): Promise<AccountCheckView> {
    const number = read('nip', parseNip(nip));
    const account = read('bankAccount', parseNrb(bankAccount));
    await this.brake.count(actor.accountId, address);
    return this.registers.account(number, account, arrivedAt);
  }
}

/** The digits of what was typed; only they get any further. */
function read<Code extends ProblemCode>(path: string, parsed: ParsedIdentifier<Code>): string {
  if (!parsed.ok) throw refuse.invalid([{ code: parsed.code, path }]);
  return parsed.value;
}
