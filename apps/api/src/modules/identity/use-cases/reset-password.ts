import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type Actor, type Caller } from '../../../kernel';
import { AccountsFacade } from '../accounts.facade';
import { hashPassword, isTooCommon } from '../password';

/** Sets a new password with the token of a mail, and ends every session the old one opened. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsFacade,
  ) {}

  /** @throws Refusal conflict `token_invalid`, invalid `password_too_common` */
  async execute(caller: Caller, token: string, password: string): Promise<Actor> {
    const passwordHash = await hashPassword(password);
    return this.unitOfWork.run(caller, async (tx) => {
      const accountId = await this.accounts.useToken(tx, token, 'resetPassword');
      const actor = accountId && (await this.accounts.actor(tx.db, accountId, tx.now));
      if (!actor) throw refuse.conflict('token_invalid');
      refuseIfAny(
        isTooCommon(password, actor.email) ? [{ code: 'password_too_common', path: 'password' }] : [],
      );
      // Whoever reads mail at the address owns it: a reset confirms it too.
      await tx.db.query(
        `UPDATE account SET password_hash = $2, email_confirmed_at = coalesce(email_confirmed_at, $3) WHERE id = $1`,
        [accountId, passwordHash, tx.now],
      );
      await this.accounts.endSessions(tx.db, actor.accountId);
      await tx.record({ type: 'account.passwordChanged', subject: { kind: 'account', id: accountId } });
      return actor;
    });
  }
}
