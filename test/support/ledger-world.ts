import { randomUUID } from 'node:crypto';
import { grosze } from '@nurt/domain/money';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../apps/api/src/database/data-source';
import { UnitOfWork, type Tx } from '../../apps/api/src/kernel/unit-of-work';
import { LedgerFacade } from '../../apps/api/src/modules/ledger/ledger.facade';
import type { AccountRef, PostingKind } from '../../apps/api/src/modules/ledger/ledger.types';
import { TestClock } from './clock';
import { createDatabase } from './database';

export interface Move {
  readonly kind: PostingKind;
  readonly from: AccountRef;
  readonly to: AccountRef;
  readonly grosze: number;
  readonly key?: string;
}

/** The ledger alone, on a database of its own, with one authority and as many lines as a test opens. */
export class LedgerWorld {
  readonly ledger = new LedgerFacade();
  private constructor(
    readonly dataSource: DataSource,
    readonly sql: Pool,
    readonly ownerSql: Pool,
    readonly authorityId: string,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: TestClock,
    private readonly drop: () => Promise<void>,
  ) {}

  static async open(): Promise<LedgerWorld> {
    const database = await createDatabase();
    const dataSource = await new DataSource(dataSourceOptions(database.url, 10)).initialize();
    const clock = new TestClock(new Date('2026-03-01T09:00:00Z'));
    const sql = new Pool({ connectionString: database.url, max: 10 });
    const ownerSql = new Pool({ connectionString: database.ownerUrl, max: 2 });
    const authorityId = randomUUID();
    await sql.query(
      `INSERT INTO authority (id, name, kind, terc, address, bulletin_url, executive_title, executive_name,
                              treasurer_name, bank_account)
       VALUES ($1, 'Gmina Miasta Bochnia', 'municipality', '1201011', 'Bochnia', 'https://bip.example', 'Burmistrz',
               'Imię Nazwisko', 'Imię Nazwisko', '61109010140000071219812874')`,
      [authorityId],
    );
    return new LedgerWorld(
      dataSource,
      sql,
      ownerSql,
      authorityId,
      new UnitOfWork(dataSource, clock),
      clock,
      database.drop,
    );
  }

  /** A line that holds the amount. */
  async line(amount: number): Promise<string> {
    const line = randomUUID();
    await this.post(line, {
      kind: 'allocate',
      from: at('source', line),
      to: at('line', line),
      grosze: amount,
    });
    return line;
  }

  post(line: string, move: Move): Promise<string> {
    return this.run((tx) =>
      this.ledger.post(tx, {
        authorityId: this.authorityId,
        budgetLineId: line,
        kind: move.kind,
        from: move.from,
        to: move.to,
        grosze: grosze(move.grosze),
        subject: { kind: 'test', id: line },
        key: move.key ?? randomUUID(),
      }),
    );
  }

  run<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.unitOfWork.run({ actor: null, arrivedAt: this.clock.now(), correlationId: 'test' }, work);
  }

  async close(): Promise<void> {
    await Promise.all([this.sql.end(), this.ownerSql.end()]);
    await this.dataSource.destroy();
    await this.drop();
  }
}

export const at = (place: AccountRef['place'], holderId: string): AccountRef => ({ place, holderId });
