import { Injectable } from '@nestjs/common';
import { PassportSerializer } from '@nestjs/passport';
import { DataSource } from 'typeorm';
import type { Actor } from '../../kernel';
import { AccountsFacade } from './accounts.facade';

/** A session stores the account's id only; who that is and what it may do is read afresh at every request. */
@Injectable()
export class SessionSerializer extends PassportSerializer {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountsFacade,
  ) {
    super();
  }

  serializeUser(user: Actor, done: (error: unknown, id?: string) => void): void {
    done(null, user.accountId);
  }

  deserializeUser(accountId: string, done: (error: unknown, user?: Actor | false) => void): void {
    this.accounts.actor(this.dataSource.manager, accountId).then((actor) => done(null, actor ?? false), done);
  }
}
