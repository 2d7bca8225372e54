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

  /** Returns the account's id; somebody who has an account already keeps it and gets no letter. */
  async execute(tx: Tx, { email, name, locale }: Invitation): Promise<string> {
    const known = await this.accounts.byEmail(tx.db, email);
    if (known) return known.id;
    const id = randomUUID();
    await tx.db.query(
      `INSERT INTO account (id, email, name, password_hash, locale, created_at)
       VALUES ($1, lower($2), $3, $4, $5, $6)`,
      [
        id,
        email.trim(),
        name.trim(),
        await hashPassword(randomBytes(32).toString('base64url')),
        locale,
        tx.now,
      ],
    );
    await tx.record({ type: 'account.passwordResetRequested', subject: { kind: 'account', id } });
    return id;
  }
}
