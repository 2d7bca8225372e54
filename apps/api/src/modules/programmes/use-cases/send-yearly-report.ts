import { createHash } from 'node:crypto';
import { canonicalJson } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { authorityOf, refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { Programme } from '../programme.entity';
import { YearlyReportQueries } from '../yearly-report.queries';

/**
 * The executive sends the report on the closed year to the council (UDPP art. 5a ust. 3). Its figures and the records
 * behind them are kept as they are at this moment; nobody changes them any more, and everybody may read them.
 */
@Injectable()
export class SendYearlyReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: YearlyReportQueries,
  ) {}

  /** @throws Refusal notFound; conflict `report_before_closing` while the year is open, `not_now` when it was sent */
  execute(caller: SignedInCaller, id: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const programme = await tx.db.findOne(Programme, {
        where: { id, authorityId: authorityOf(caller) },
        loadEagerRelations: false,
        relations: { lines: true },
        lock: { mode: 'pessimistic_write', tables: ['programme'] },
      });
      if (!programme) throw refuse.notFound();
      if (programme.status === 'adopted') throw refuse.conflict('report_before_closing');
      programme.report();

      const { report, rows } = await this.queries.compute(tx.db, programme, tx.now);
      const checksum = createHash('sha256').update(canonicalJson(report)).digest('hex');
      await tx.db.query(
        `INSERT INTO yearly_report (programme_id, authority_id, content, rows, checksum, sent_at, sent_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [
          id,
          programme.authorityId,
          JSON.stringify(report),
          JSON.stringify(Object.fromEntries(rows)),
          checksum,
          tx.now,
          caller.actor.accountId,
        ],
      );
      await tx.db.update(Programme, id, { status: programme.status });
      await tx.record({
        type: 'programme.reported',
        subject: { kind: 'programme', id },
        authorityId: programme.authorityId,
        data: { checksum },
      });
    });
  }
}
