import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sqlState } from '../../../apps/api/src/kernel/unit-of-work';
import type { Place, PostingKind } from '../../../apps/api/src/modules/ledger/ledger.types';
import { at, LedgerWorld } from '../../support/ledger-world';

const FLOWS: readonly (readonly [PostingKind, Place, Place])[] = [
  ['allocate', 'line', 'call'],
  ['reserve', 'call', 'award'],
  ['commit', 'award', 'agreement'],
  ['pay', 'agreement', 'paid'],
  ['settle', 'paid', 'settled'],
  ['return', 'paid', 'returned'],
  ['release', 'call', 'line'],
  ['release', 'award', 'line'],
  ['release', 'agreement', 'line'],
  ['lapse', 'line', 'lapsed'],
];
const PLANNED = 5_900_000;
const CHECK_VIOLATION = '23514';

describe('The ledger', () => {
  let world: LedgerWorld;
  beforeAll(async () => {
    world = await LedgerWorld.open();
  });
  afterAll(() => world.close());

  /** What a person with the paper books would say of a line after these moves. */
  async function tryMoves(
    line: string,
    moves: readonly { flow: number; holder: number; grosze: number; reverse: boolean }[],
  ) {
    const holders = [line, randomUUID(), randomUUID()];
    const books = new Map<string, number>([[`line:${line}`, PLANNED]]);
    const undoable: { id: string; from: string; to: string; grosze: number }[] = [];
    for (const { flow, holder, grosze, reverse } of moves) {
      const last = reverse ? undoable.pop() : undefined;
      if (last) {
        const enough = (books.get(last.to) ?? 0) >= last.grosze;
        const done = await accepted(() => world.run((tx) => world.ledger.reverse(tx, last.id)));
        expect(done).toBe(enough);
        if (done) shift(books, last.to, last.from, last.grosze);
        continue;
      }
      const [kind, from, to] = FLOWS[flow % FLOWS.length] ?? FLOWS[0]!;
      const fromHolder = from === 'line' ? line : (holders[holder % 3] ?? line);
      const toHolder = to === 'line' ? line : (holders[holder % 3] ?? line);
      const source = `${from}:${fromHolder}`;
      const enough = (books.get(source) ?? 0) >= grosze;
      let id = '';
      const done = await accepted(async () => {
        id = await world.post(line, { kind, from: at(from, fromHolder), to: at(to, toHolder), grosze });
      });
      expect(done).toBe(enough);
      if (done) {
        shift(books, source, `${to}:${toHolder}`, grosze);
        undoable.push({ id, from: source, to: `${to}:${toHolder}`, grosze });
      }
    }
    return books;
  }

  it('never lets a balance fall below zero and keeps every grosz in one place, whatever the order of movements', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            flow: fc.nat(FLOWS.length - 1),
            holder: fc.nat(2),
            grosze: fc.integer({ min: 1, max: 3_000_000 }),
            reverse: fc.boolean(),
          }),
          { minLength: 5, maxLength: 40 },
        ),
        async (moves) => {
          const line = await world.line(PLANNED);
          const books = await tryMoves(line, moves);
          const balance = (await world.ledger.lineBalances(world.dataSource.manager, [line])).get(line);
          const inPlaces = (place: string): number =>
            [...books]
              .filter(([key]) => key.startsWith(`${place}:`))
              .reduce((sum, [, amount]) => sum + amount, 0);
          expect(balance).toEqual({
            plannedGrosze: PLANNED,
            availableGrosze: inPlaces('line') + inPlaces('call'),
            announcedGrosze: inPlaces('call'),
            reservedGrosze: inPlaces('award'),
            committedGrosze: inPlaces('agreement'),
            executedGrosze: inPlaces('paid'),
            settledGrosze: inPlaces('settled'),
            returnedGrosze: inPlaces('returned'),
            lapsedGrosze: inPlaces('lapsed'),
          });
        },
      ),
      { numRuns: 120 },
    );
    const { rows: wrong } = await world.sql.query('SELECT * FROM ledger_discrepancy');
    expect(wrong).toEqual([]);
    const { rows: days } = await world.sql.query(
      `SELECT * FROM (
         SELECT f.budget_line_id, p.booked_on, f.place, t.place, sum(p.amount_grosze)::bigint
           FROM posting p JOIN ledger_account f ON f.id = p.from_account JOIN ledger_account t ON t.id = p.to_account
          GROUP BY 1, 2, 3, 4) posted
       EXCEPT SELECT * FROM ledger_line_day`,
    );
    expect(days).toEqual([]);
    const { rows: below } = await world.sql.query(
      `SELECT * FROM ledger_account WHERE place <> 'source' AND balance_grosze < 0`,
    );
    expect(below).toEqual([]);
    const { rows: totals } = await world.sql.query(
      `SELECT a.budget_line_id FROM ledger_account a GROUP BY a.budget_line_id HAVING sum(a.balance_grosze) <> 0`,
    );
    expect(totals).toEqual([]);
  }, 120_000);

  it('posts once for one key, and refuses the key for another movement', async () => {
    const line = await world.line(1000);
    const move = {
      kind: 'allocate',
      from: at('line', line),
      to: at('call', line),
      grosze: 400,
      key: 'same-key',
    } as const;
    expect(await world.post(line, move)).toBe(await world.post(line, move));
    const balance = (await world.ledger.lineBalances(world.dataSource.manager, [line])).get(line);
    expect(balance?.announcedGrosze).toBe(400);
    await expect(world.post(line, { ...move, grosze: 401 })).rejects.toThrow('another movement');
  });

  it('reverses a posting once, and never a reversal', async () => {
    const line = await world.line(1000);
    const id = await world.post(line, {
      kind: 'allocate',
      from: at('line', line),
      to: at('call', line),
      grosze: 400,
    });
    await world.run((tx) => world.ledger.reverse(tx, id));
    await expect(world.run((tx) => world.ledger.reverse(tx, id))).rejects.toThrow('posting_');
    const { rows } = await world.sql.query<{ id: string }>('SELECT id FROM posting WHERE reversal_of = $1', [
      id,
    ]);
    await expect(world.run((tx) => world.ledger.reverse(tx, rows[0]?.id ?? ''))).rejects.toThrow(
      'exactly one posting',
    );
  });

  it('lets parallel movements take no more than a line holds: the losers are refused', async () => {
    const line = await world.line(1000);
    const results = await Promise.allSettled(
      Array.from({ length: 30 }, () =>
        world.post(line, {
          kind: 'allocate',
          from: at('line', line),
          to: at('call', randomUUID()),
          grosze: 100,
        }),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    for (const result of results) {
      if (result.status === 'rejected') expect(sqlState(result.reason)).toBe(CHECK_VIOLATION);
    }
    const balance = (await world.ledger.lineBalances(world.dataSource.manager, [line])).get(line);
    expect(balance).toMatchObject({ announcedGrosze: 1000, availableGrosze: 1000 });
  });

  describe('holds against raw SQL', () => {
    const attempts: readonly (readonly [string, string])[] = [
      ['changing a balance', 'UPDATE ledger_account SET balance_grosze = balance_grosze + 1'],
      ['changing the totals of a line', 'UPDATE ledger_line_balance SET balance_grosze = balance_grosze + 1'],
      [
        'inventing the total of a line',
        `INSERT INTO ledger_line_balance VALUES (gen_random_uuid(), 'line', 5)`,
      ],
      ['changing what moved on a day', 'UPDATE ledger_line_day SET grosze = grosze + 1'],
      ['forgetting what moved on a day', 'DELETE FROM ledger_line_day'],
      ['changing a posting', 'UPDATE posting SET amount_grosze = 1'],
      ['deleting postings', 'DELETE FROM posting'],
      ['emptying the books', 'TRUNCATE posting CASCADE'],
      ['deleting an account', 'DELETE FROM ledger_account'],
      ['opening new ways for money', `INSERT INTO ledger_flow VALUES ('pay', 'line', 'paid')`],
      [
        'opening an account with money in it',
        `INSERT INTO ledger_account (authority_id, budget_line_id, place, holder_id, balance_grosze)
           SELECT id, gen_random_uuid(), 'line', gen_random_uuid(), 100 FROM authority`,
      ],
    ];
    it.each(attempts)('%s is refused', async (_what, statement) => {
      await world.line(10);
      for (const sql of [world.sql, world.ownerSql]) await expect(sql.query(statement)).rejects.toThrow();
    });

    const posting = (line: string, kind: string, from: Place, to: Place, grosze: number) =>
      [
        `INSERT INTO posting (id, authority_id, from_account, to_account, amount_grosze, kind, subject_kind, subject_id, idempotency_key, at)
       SELECT gen_random_uuid(), $1, ledger_account_of($1, $2, $3, $2), ledger_account_of($1, $2, $4, $2), $5, $6, 'test', $2, gen_random_uuid()::text, now()`,
        [world.authorityId, line, from, to, grosze, kind],
      ] as const;

    it('a posting of more than the line holds is refused', async () => {
      const line = await world.line(1000);
      await expect(world.sql.query(...copy(posting(line, 'allocate', 'line', 'call', 1001)))).rejects.toThrow(
        'ledger_account_not_overdrawn',
      );
    });

    it('a payment that skips the agreement is refused', async () => {
      const line = await world.line(1000);
      await expect(world.sql.query(...copy(posting(line, 'pay', 'line', 'paid', 10)))).rejects.toThrow(
        'does not flow',
      );
    });

    it('a posting from one line to another is refused', async () => {
      const [one, other] = [await world.line(1000), await world.line(1000)];
      await expect(
        world.sql.query(
          `INSERT INTO posting (id, authority_id, from_account, to_account, amount_grosze, kind, subject_kind, subject_id, idempotency_key, at)
           SELECT gen_random_uuid(), $1, ledger_account_of($1, $2, 'line', $2), ledger_account_of($1, $3, 'call', $3), 10, 'allocate', 'test', $2, gen_random_uuid()::text, now()`,
          [world.authorityId, one, other],
        ),
      ).rejects.toThrow('within one budget line');
    });

    it('an amount of zero or less is refused', async () => {
      const line = await world.line(1000);
      await expect(world.sql.query(...copy(posting(line, 'allocate', 'line', 'call', 0)))).rejects.toThrow(
        'posting_amount',
      );
      await expect(world.sql.query(...copy(posting(line, 'allocate', 'line', 'call', -5)))).rejects.toThrow(
        'posting_amount',
      );
    });
  });
});

async function accepted(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    expect(sqlState(error)).toBe(CHECK_VIOLATION);
    return false;
  }
}

function shift(books: Map<string, number>, from: string, to: string, grosze: number): void {
  books.set(from, (books.get(from) ?? 0) - grosze);
  books.set(to, (books.get(to) ?? 0) + grosze);
}

const copy = (query: readonly [string, readonly unknown[]]): [string, unknown[]] => [query[0], [...query[1]]];
