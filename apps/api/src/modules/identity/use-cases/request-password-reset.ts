import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Caller } from '../../../kernel';
import { AccountsFacade } from '../accounts.facade';

/** Sends a link to set a new password; answers alike whether or not there is an account. */
@Injectable()
export class RequestPasswordReset {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsFacade,
  ) {}

  execute(caller: Caller, email: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const account = await this.accounts.byEmail(tx.db, email);
      if (!account) return;
      await tx.record({
        type: 'account.passwordResetRequested',
        subject: { kind: 'account', id: account.id },
      });
    });
  }
}
