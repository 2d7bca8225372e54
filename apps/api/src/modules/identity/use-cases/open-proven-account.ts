import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, type Tx } from '../../../kernel';
import { AccountsFacade } from '../accounts.facade';
import { hashPassword, isTooCommon } from '../password';
import type { Invitation } from './invite-account';

/** Opens the account of somebody who holds the link of a letter, and so has proved whose the address is. */
@Injectable()
export class OpenProvenAccount {
  constructor(private readonly accounts: AccountsFacade) {}

  /** Takes its time, so it is done before the transaction begins. */
  hash(password: string): Promise<string> {
    return hashPassword(password);
  }

  /**
   * Returns the account's id. One that nobody has confirmed becomes theirs, with their password: whoever registered
   * the address never proved it.
   * @throws Refusal invalid `password_too_common`; conflict `account_exists_sign_in`
   */
  async execute(
    tx: Tx,
    { email, name, locale }: Invitation,
    { password, passwordHash }: { readonly password: string; readonly passwordHash: string },
  ): Promise<string> {
    refuseIfAny(isTooCommon(password, email) ? [{ code: 'password_too_common', path: 'password' }] : []);
    const [opened] = await tx.db.query<{ id: string }[]>(
      `INSERT INTO account (id, email, name, password_hash, locale, email_confirmed_at, created_at)
       VALUES ($1, lower($2), $3, $4, $5, $6, $6)
       ON CONFLICT ON CONSTRAINT account_email_unique DO UPDATE
         SET name = excluded.name, password_hash = excluded.password_hash, locale = excluded.locale,
             email_confirmed_at = excluded.email_confirmed_at
         WHERE account.email_confirmed_at IS NULL
       RETURNING id`,
      [randomUUID(), email.trim(), name.trim(), passwordHash, locale, tx.now],
    );
    if (!opened) throw refuse.conflict('account_exists_sign_in');
    await this.accounts.endSessions(tx.db, opened.id);
    await tx.record({ type: 'account.confirmed', subject: { kind: 'account', id: opened.id } });
    return opened.id;
  }
}
