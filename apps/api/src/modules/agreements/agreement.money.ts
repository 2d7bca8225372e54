import { sumGrosze, ZERO, type Grosze } from '@nurt/domain/money';
import type { EntityManager } from 'typeorm';
import type { LedgerFacade } from '../ledger';

/** Where the paid money of an agreement is. Grosze. */
export interface AgreementMoney {
  /** Everything that was paid, whatever became of it since. */
  readonly paidGrosze: Grosze;
  readonly settledGrosze: Grosze;
  readonly returnedGrosze: Grosze;
}

/** The money under each of the agreements, from the ledger. */
export async function moneyUnder(
  db: EntityManager,
  ledger: LedgerFacade,
  agreementIds: readonly string[],
): Promise<{ of(agreementId: string): AgreementMoney }> {
  const paid = await ledger.balances(db, 'paid', agreementIds);
  const settled = await ledger.balances(db, 'settled', agreementIds);
  const returned = await ledger.balances(db, 'returned', agreementIds);
  return {
    of: (id) => {
      const settledGrosze = settled.get(id) ?? ZERO;
      const returnedGrosze = returned.get(id) ?? ZERO;
      return {
        paidGrosze: sumGrosze([paid.get(id) ?? ZERO, settledGrosze, returnedGrosze]),
        settledGrosze,
        returnedGrosze,
      };
    },
  };
}
