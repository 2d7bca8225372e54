import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { Refusal, type Actor } from '../../kernel';
import { AccountsFacade } from './accounts.facade';
import { passwordMatches } from './password';
import { SignInBrake } from './sign-in-brake';

/** Checks address and password. Says the same whether the account or the password is wrong. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy) {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountsFacade,
    private readonly brake: SignInBrake,
  ) {
    super({ usernameField: 'email', passReqToCallback: true });
  }

  async validate(request: Request, email: string, password: string): Promise<Actor> {
    const address = request.ip ?? '';
    const key = email.trim().toLowerCase();
    await this.brake.check(key, address);
    const account = await this.accounts.byEmail(this.dataSource.manager, key);
    if (!(await passwordMatches(account?.passwordHash, password)) || !account) {
      await this.brake.count(key, address);
      throw new Refusal('signInRequired', 'wrong_credentials');
    }
    if (!account.confirmed) throw new Refusal('forbidden', 'email_not_confirmed');
    await this.brake.forgive(key);
    const actor = await this.accounts.actor(this.dataSource.manager, account.id);
    if (!actor) throw new Refusal('signInRequired', 'wrong_credentials');
    return actor;
  }
}
