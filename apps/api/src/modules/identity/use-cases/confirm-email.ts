import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type Actor, type Caller } from '../../../kernel';
import { AccountsFacade } from '../accounts.facade';

/** The owner of the address opened the link: the account may be used. */
@Injectable()
export class ConfirmEmail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsFacade,
  ) {}

  /** @throws Refusal conflict `token_invalid` */
  execute(caller: Caller, token: string): Promise<Actor> {
    return this.unitOfWork.run(caller, async (tx) => {
      const accountId = await this.accounts.useToken(tx, token, 'confirmEmail');
      const actor = accountId && (await this.accounts.actor(tx.db, accountId, tx.now));
      if (!actor) throw refuse.conflict('token_invalid');
      await tx.db.query(
        'UPDATE account SET email_confirmed_at = coalesce(email_confirmed_at, $2) WHERE id = $1',
        [accountId, tx.now],
      );
      await tx.record({ type: 'account.confirmed', subject: { kind: 'account', id: accountId } });
      return actor;
    });
  }
}
