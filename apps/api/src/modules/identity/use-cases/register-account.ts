import { randomUUID } from 'node:crypto';
import type { RegisterAccountRequest } from '@nurt/contracts/identity/requests';
import { Injectable } from '@nestjs/common';
import { refuseIfAny, UnitOfWork, type Caller } from '../../../kernel';
import { AccountsFacade } from '../accounts.facade';
import { hashPassword, isTooCommon } from '../password';

/**
 * Opens an account, to be confirmed by mail. A taken address is answered alike: only its owner learns, by mail.
 */
@Injectable()
export class RegisterAccount {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsFacade,
  ) {}

  async execute(caller: Caller, request: RegisterAccountRequest): Promise<string> {
    const email = request.email.trim().toLowerCase();
    refuseIfAny(
      isTooCommon(request.password, email) ? [{ code: 'password_too_common', path: 'password' }] : [],
    );
    const passwordHash = await hashPassword(request.password);
    return this.unitOfWork.run(caller, async (tx) => {
      const id = randomUUID();
      const [created] = await tx.db.query<{ id: string }[]>(
        `INSERT INTO account (id, email, name, password_hash, locale, created_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT ON CONSTRAINT account_email_unique DO NOTHING RETURNING id`,
        [id, email, request.name.trim(), passwordHash, request.locale, tx.now],
      );
      const account = created ?? (await this.accounts.byEmail(tx.db, email));
      if (!account) return email;
      await tx.record({
        type: created ? 'account.registered' : 'account.registeredAgain',
        subject: { kind: 'account', id: account.id },
      });
      return email;
    });
  }
}
