import { dateInWarsaw } from '@nurt/domain/calendar';
import { sumGrosze, type Grosze } from '@nurt/domain/money';
import { closingProblems } from '@nurt/domain/programmes';
import { Injectable } from '@nestjs/common';
import { authorityOf, refuse, refuseIfAny, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { LedgerFacade } from '../../ledger';
import { ClosingQueries } from '../closing.queries';
import { Programme } from '../programme.entity';

/**
 * The treasurer closes the year: what no agreement has taken lapses (UFP art. 263 ust. 1), agreements that run on are
 * listed as they stand and stay payable and settlable. The books say so on the day of the closing, so that every earlier
 * day reads as it was.
 */
@Injectable()
export class CloseYear {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ledger: LedgerFacade,
    private readonly queries: ClosingQueries,
  ) {}

  /** @throws Refusal notFound; conflict `not_now`; invalid with everything that is still open */
  execute(caller: SignedInCaller, id: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const programme = await tx.db.findOne(Programme, {
        where: { id, authorityId: authorityOf(caller) },
        loadEagerRelations: false,
        relations: { lines: true },
        lock: { mode: 'pessimistic_write', tables: ['programme'] },
      });
      if (!programme) throw refuse.notFound();
      programme.close();
      const obstacles = await this.queries.obstacles(tx.db, id);
      refuseIfAny(closingProblems(programme.year, obstacles, dateInWarsaw(tx.now)));

      const lapsedGrosze = await this.lapse(tx, programme);
      const carried = await this.carry(tx, id);
      await tx.db.update(Programme, id, { status: programme.status });
      await tx.record({
        type: 'programme.closed',
        subject: { kind: 'programme', id },
        authorityId: programme.authorityId,
        data: { lapsedGrosze, carried },
      });
    });
  }

  /** Empties every line; returns what lapsed. */
  private async lapse(tx: Tx, { id, authorityId, lines }: Programme): Promise<Grosze> {
    const lapsed: Grosze[] = [];
    for (const { id: lineId } of lines) {
      const line = { place: 'line', holderId: lineId } as const;
      const free = await this.ledger.balance(tx.db, line);
      if (free === 0) continue;
      await this.ledger.post(tx, {
        authorityId,
        budgetLineId: lineId,
        kind: 'lapse',
        from: line,
        to: { place: 'lapsed', holderId: lineId },
        grosze: free,
        subject: { kind: 'programme', id },
        key: `lapse:${id}:${lineId}`,
      });
      lapsed.push(free);
    }
    return sumGrosze(lapsed);
  }

  /** Lists the agreements that run on; returns how many. */
  private async carry(tx: Tx, programmeId: string): Promise<number> {
    const running = await this.queries.running(tx.db, programmeId);
    for (const agreement of running) {
      await tx.db.query(
        `INSERT INTO programme_carryover (programme_id, agreement_id, committed_grosze, executed_grosze, settled_grosze,
                                          returned_grosze) VALUES ($1, $2, $3, $4, $5, $6)`,
        [
          programmeId,
          agreement.agreementId,
          agreement.committedGrosze,
          agreement.executedGrosze,
          agreement.settledGrosze,
          agreement.returnedGrosze,
        ],
      );
    }
    return running.length;
  }
}
