import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Grosze } from '@nurt/domain/money';
import { subtractGrosze, sumGrosze, ZERO } from '@nurt/domain/money';
import type { LocalDate } from '@nurt/domain/calendar';
import type { LineBalance, MoneyFlow } from '@nurt/domain/programmes';
import type { EntityManager } from 'typeorm';
import { groszeOf, type Tx } from '../../kernel';
import type { AccountRef, Place, PostingRequest } from './ledger.types';

/** The key of one part of a movement that is drawn from several lines; of the first it is the movement's own. */
export function partKey(key: string, index: number): string {
  return index === 0 ? key : `${key}:${String(index)}`;
}

/** Where the money of each line is, by the id of the line. */
export type LineBalances = ReadonlyMap<string, LineBalance>;

/** The only door to the money. The database holds the invariants; this writes postings and reads balances. */
@Injectable()
export class LedgerFacade {
  /**
   * Moves money between two accounts of a line and returns the id of the posting.
   * @throws the database's `ledger_account_not_overdrawn` (answered as `insufficient_funds`) when `from` holds less
   */
  async post(tx: Tx, request: PostingRequest): Promise<string> {
    const { authorityId, budgetLineId, from, to } = request;
    const id = randomUUID();
    const written = await tx.db.query<{ id: string }[]>(
      `INSERT INTO posting (id, authority_id, from_account, to_account, amount_grosze, kind, subject_kind,
                            subject_id, idempotency_key, actor_id, at, booked_on)
       VALUES ($1, $2, ledger_account_of($2, $3, $4, $5), ledger_account_of($2, $3, $6, $7), $8, $9, $10, $11, $12, $13, $14, $15)
       ON CONFLICT ON CONSTRAINT posting_idempotency_unique DO NOTHING
       RETURNING id`,
      [
        id,
        authorityId,
        budgetLineId,
        from.place,
        from.holderId,
        to.place,
        to.holderId,
        request.grosze,
        request.kind,
        request.subject.kind,
        request.subject.id,
        request.key,
        tx.actor?.accountId ?? null,
        tx.now,
        request.bookedOn ?? null,
      ],
    );
    return written[0]?.id ?? this.sameAsBefore(tx, request);
  }

  /** Takes one posting back, whole. */
  async reverse(tx: Tx, postingId: string): Promise<void> {
    await tx.db.query(
      `INSERT INTO posting (id, authority_id, from_account, to_account, amount_grosze, kind, subject_kind,
                            subject_id, idempotency_key, reversal_of, actor_id, at)
       SELECT $2, authority_id, to_account, from_account, amount_grosze, kind, subject_kind, subject_id,
              'reversal:' || id, id, $3, $4 FROM posting WHERE id = $1`,
      [postingId, randomUUID(), tx.actor?.accountId ?? null, tx.now],
    );
  }

  /** What one account holds; zero when nothing was ever posted to it. */
  async balance(db: EntityManager, account: AccountRef): Promise<Grosze> {
    const rows = await db.query<{ grosze: string }[]>(
      'SELECT sum(balance_grosze) AS grosze FROM ledger_account WHERE place = $1 AND holder_id = $2',
      [account.place, account.holderId],
    );
    return groszeOf(rows[0]?.grosze);
  }

  /**
   * From which lines an amount comes that a holder has in one place on several of them, the line that got money first
   * first. One part where the money is of one line, as nearly always.
   */
  async drawnFrom(
    db: EntityManager,
    account: AccountRef,
    amount: Grosze,
  ): Promise<{ budgetLineId: string; grosze: Grosze }[]> {
    const rows = await db.query<{ line: string; grosze: string }[]>(
      `SELECT a.budget_line_id AS line, a.balance_grosze AS grosze FROM ledger_account a
        WHERE a.place = $1 AND a.holder_id = $2 AND a.balance_grosze > 0
        ORDER BY (SELECT min(p.position) FROM posting p WHERE p.to_account = a.id)`,
      [account.place, account.holderId],
    );
    let left = amount;
    return rows.flatMap(({ line, grosze: balance }) => {
      const grosze = left < groszeOf(balance) ? left : groszeOf(balance);
      left = subtractGrosze(left, grosze);
      return grosze > 0 ? [{ budgetLineId: line, grosze }] : [];
    });
  }

  /** The budget line that an account of one holder stands on; undefined while it has none. */
  async lineOf(db: EntityManager, account: AccountRef): Promise<string | undefined> {
    const [row] = await db.query<{ line: string }[]>(
      'SELECT budget_line_id AS line FROM ledger_account WHERE place = $1 AND holder_id = $2',
      [account.place, account.holderId],
    );
    return row?.line;
  }

  /** Balances of many holders in one place, by holder. Holders without an account are left out. */
  async balances(
    db: EntityManager,
    place: Place,
    holderIds: readonly string[],
  ): Promise<Map<string, Grosze>> {
    const rows = await db.query<{ holder_id: string; grosze: string }[]>(
      `SELECT holder_id, sum(balance_grosze) AS grosze FROM ledger_account
        WHERE place = $1 AND holder_id = ANY ($2) GROUP BY holder_id`,
      [place, holderIds],
    );
    return new Map(rows.map(({ holder_id, grosze }) => [holder_id, groszeOf(grosze)]));
  }

  /**
   * What each line holds free, by its id, with the lines' accounts locked: nothing is taken from them until the
   * transaction ends. Always in the order of ids, as postings lock them.
   */
  async lockLines(tx: Tx, lineIds: readonly string[]): Promise<Map<string, Grosze>> {
    await tx.db.query(
      `SELECT 1 FROM ledger_account WHERE place = 'line' AND holder_id = ANY ($1) ORDER BY id FOR NO KEY UPDATE`,
      [lineIds],
    );
    return this.balances(tx.db, 'line', lineIds);
  }

  /** Where the money of each line is. Reads one row for each place, however long the history. */
  async lineBalances(db: EntityManager, lineIds: readonly string[]): Promise<LineBalances> {
    const rows = await db.query<{ line: string; place: Place; grosze: string }[]>(
      `SELECT budget_line_id AS line, place, balance_grosze AS grosze
         FROM ledger_line_balance WHERE budget_line_id = ANY ($1)`,
      [lineIds],
    );
    const at = new Map(rows.map(({ line, place, grosze }) => [`${line}:${place}`, groszeOf(grosze)]));
    return new Map(lineIds.map((line) => [line, lineBalance((place) => at.get(`${line}:${place}`) ?? ZERO)]));
  }

  /**
   * What moved within each line up to a day in the books, summed by places. Reversals stand on their own day and go the
   * other way. Lines without postings are left out. Reads a row for each day and way of the lines, not the postings.
   * @param yearEnd 31 December of the budget year
   */
  async flows(
    db: EntityManager,
    lineIds: readonly string[],
    { until, yearEnd }: { readonly until: LocalDate; readonly yearEnd: LocalDate },
  ): Promise<Map<string, MoneyFlow[]>> {
    const rows = await db.query<
      { line: string; from: Place; to: Place; within_year: boolean; grosze: string }[]
    >(
      `SELECT budget_line_id AS line, from_place AS from, to_place AS to, booked_on <= $3 AS within_year,
              sum(grosze) AS grosze
         FROM ledger_line_day WHERE budget_line_id = ANY ($1) AND booked_on <= $2 GROUP BY 1, 2, 3, 4`,
      [lineIds, until, yearEnd],
    );
    const flows = new Map<string, MoneyFlow[]>();
    for (const { line, from, to, within_year: withinYear, grosze } of rows) {
      flows.set(line, [...(flows.get(line) ?? []), { from, to, withinYear, grosze: groszeOf(grosze) }]);
    }
    return flows;
  }

  /** Where the money of several lines together is, by the name of each group of lines. */
  async totalBalances(
    db: EntityManager,
    groups: ReadonlyMap<string, readonly string[]>,
  ): Promise<Map<string, LineBalance>> {
    const pairs = [...groups].flatMap(([group, lines]) => lines.map((line) => ({ group, line })));
    // One row for each group, so that ten of them cost hardly more than one.
    const rows = await db.query<{ group: string; at: Partial<Record<Place, string>> }[]>(
      `SELECT "group", json_object_agg(place, grosze::text) AS at FROM (
         SELECT g."group", b.place, sum(b.balance_grosze) AS grosze
           FROM unnest($1::text[], $2::uuid[]) AS g ("group", line)
           JOIN ledger_line_balance b ON b.budget_line_id = g.line GROUP BY g."group", b.place) places
        GROUP BY "group"`,
      [pairs.map(({ group }) => group), pairs.map(({ line }) => line)],
    );
    const found = new Map(rows.map(({ group, at }) => [group, at]));
    return new Map(
      [...groups.keys()].map((group) => [group, lineBalance((place) => groszeOf(found.get(group)?.[place]))]),
    );
  }

  /** The key was used before: the same movement is a repetition, another one is a mistake of the code. */
  private async sameAsBefore(tx: Tx, request: PostingRequest): Promise<string> {
    const [earlier] = await tx.db.query<
      { id: string; kind: string; amount_grosze: string; subject_id: string }[]
    >('SELECT id, kind, amount_grosze, subject_id FROM posting WHERE idempotency_key = $1', [request.key]);
    if (
      earlier?.kind === request.kind &&
      groszeOf(earlier.amount_grosze) === request.grosze &&
      earlier.subject_id === request.subject.id
    ) {
      return earlier.id;
    }
    throw new Error(`posting key ${request.key} was used for another movement`);
  }
}

function lineBalance(at: (place: Place) => Grosze): LineBalance {
  const announcedGrosze = at('call');
  const places = {
    availableGrosze: sumGrosze([at('line'), announcedGrosze]),
    reservedGrosze: at('award'),
    committedGrosze: at('agreement'),
    executedGrosze: at('paid'),
    settledGrosze: at('settled'),
    returnedGrosze: at('returned'),
    lapsedGrosze: at('lapsed'),
  };
  return { plannedGrosze: sumGrosze(Object.values(places)), announcedGrosze, ...places };
}

/** Balances of several lines added up. */
export function totalBalance(balances: readonly LineBalance[]): LineBalance {
  const total = (key: keyof LineBalance): Grosze => sumGrosze(balances.map((balance) => balance[key]));
  return {
    plannedGrosze: total('plannedGrosze'),
    availableGrosze: total('availableGrosze'),
    announcedGrosze: total('announcedGrosze'),
    reservedGrosze: total('reservedGrosze'),
    committedGrosze: total('committedGrosze'),
    executedGrosze: total('executedGrosze'),
    settledGrosze: total('settledGrosze'),
    returnedGrosze: total('returnedGrosze'),
    lapsedGrosze: total('lapsedGrosze'),
  };
}
