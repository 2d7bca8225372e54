import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel';
import { AccountsFacade } from '../accounts.facade';
import { hashPassword } from '../password';

export interface Invitation {
  readonly email: string;
  readonly name: string;
  readonly locale: 'pl' | 'en';
}

/** Opens an account for somebody whom an authority employs; the letter lets them choose a password. */
@Injectable()
export class InviteAccount {
  constructor(private readonly accounts: AccountsFacade) {}

  /**
   * Returns the account's id. Somebody who has an account keeps it, with its name and language, and is told by a letter.
   * One that nobody has confirmed is no account yet: whoever registered the address never proved it, so it loses the
   * password that they chose.
   */
  async execute(tx: Tx, { email, name, locale }: Invitation): Promise<string> {
    const [invited] = await tx.db.query<{ id: string }[]>(
      `INSERT INTO account (id, email, name, password_hash, locale, created_at)
       VALUES ($1, lower($2), $3, $4, $5, $6)
       ON CONFLICT ON CONSTRAINT account_email_unique DO UPDATE
         SET name = excluded.name, password_hash = excluded.password_hash, locale = excluded.locale
         WHERE account.email_confirmed_at IS NULL
       RETURNING id`,
      [
        randomUUID(),
        email.trim(),
        name.trim(),
        await hashPassword(randomBytes(32).toString('base64url')),
        locale,
        tx.now,
      ],
    );
    const id = invited?.id ?? (await this.accounts.byEmail(tx.db, email))?.id;
    if (id === undefined) throw new Error('the account of the invited address is gone');
    const type = invited ? 'account.invited' : 'account.employed';
    await tx.record({ type, subject: { kind: 'account', id } });
    return id;
  }
}
