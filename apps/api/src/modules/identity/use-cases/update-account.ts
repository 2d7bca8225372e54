import type { UpdateAccountRequest } from '@nurt/contracts/identity/requests';
import { Injectable } from '@nestjs/common';
import { UnitOfWork, type SignedInCaller } from '../../../kernel';

/** A person changes their own name or language. */
@Injectable()
export class UpdateAccount {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, { name, locale }: UpdateAccountRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      await tx.db.query(
        'UPDATE account SET name = coalesce($2, name), locale = coalesce($3, locale) WHERE id = $1',
        [caller.actor.accountId, name?.trim(), locale],
      );
    });
  }
}
