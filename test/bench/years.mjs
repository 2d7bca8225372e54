import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** The settled grant of the demo, from its programme to its report: what whole years are copied from. */
const PATTERN = `
  SELECT l.programme_id AS programme, c.id AS call, o.id AS offer, g.id AS agreement,
         i.id AS instalment, y.id AS payment_order, r.id AS report
    FROM report r JOIN agreement g ON g.id = r.agreement_id JOIN offer o ON o.id = g.offer_id
    JOIN call c ON c.id = g.call_id JOIN budget_line l ON l.id = c.budget_line_id
    JOIN instalment i ON i.agreement_id = g.id JOIN payment_order y ON y.instalment_id = i.id
   WHERE r.status = 'accepted' LIMIT 1`;

/** Two of a call's three offers are awarded, each with this amount. */
const PLAN = `
  CREATE TEMPORARY TABLE planned AS
  SELECT p.*, CASE WHEN awarded THEN gen_random_uuid() END AS agreement, gen_random_uuid() AS offer,
         interval '1 year' * $1::integer + interval '1 day' * n AS ago, 'R' || $1 || '/' || n AS call_number
    FROM (SELECT n, k, k < 3 AS awarded, call, line, authority
            FROM (SELECT n, gen_random_uuid() AS call, ($3::uuid[])[1 + n % cardinality($3::uuid[])] AS line
                    FROM generate_series(1, $2::integer) n) c
            CROSS JOIN generate_series(1, 3) k
            CROSS JOIN (SELECT authority_id AS authority FROM programme WHERE id = $4) a) p`;

/** Each table with what tells a copy from its pattern; `p` is the plan, `t` the copied row. */
const RECORDS = [
  [
    'call',
    'k = 1',
    `'id', p.call, 'budget_line_id', p.line, 'number', p.call_number, 'created_at', t.created_at - ago,
     'announced_at', t.announced_at - ago, 'closes_at', t.closes_at - ago`,
  ],
  [
    'offer',
    'true',
    `'id', p.offer, 'call_id', p.call, 'number', p.call_number || '/' || k, 'submitted_at', t.submitted_at - ago,
     'saved_at', t.saved_at - ago, 'created_at', t.created_at - ago,
     'status', CASE WHEN awarded THEN t.status ELSE 'notFunded' END,
     'awarded_grosze', CASE WHEN awarded THEN t.awarded_grosze END`,
  ],
  [
    'agreement',
    'awarded',
    `'id', p.agreement, 'offer_id', p.offer, 'call_id', p.call, 'budget_line_id', p.line,
     'number', p.call_number || '/' || k, 'created_at', t.created_at - ago,
     'report_due_on', (t.report_due_on - ago)::date`,
  ],
  [
    'instalment',
    'awarded',
    `'id', md5('i' || p.agreement)::uuid, 'agreement_id', p.agreement, 'due_on', (t.due_on - ago)::date`,
  ],
  [
    'payment_order',
    'awarded',
    `'id', md5('y' || p.agreement)::uuid, 'agreement_id', p.agreement,
     'instalment_id', md5('i' || p.agreement)::uuid, 'ordered_at', t.ordered_at - ago,
     'executed_on', (t.executed_on - ago)::date`,
  ],
  [
    'report',
    'awarded',
    `'id', md5('r' || p.agreement)::uuid, 'agreement_id', p.agreement, 'saved_at', t.saved_at - ago,
     'submitted_at', t.submitted_at - ago, 'due_on', (t.due_on - ago)::date`,
  ],
];

/** The way of every awarded grosz, in order. */
const STEPS = [
  ['allocate', 'source', 'line', 'line', 'line'],
  ['allocate', 'line', 'line', 'call', 'call'],
  ['reserve', 'call', 'call', 'award', 'offer'],
  ['commit', 'award', 'offer', 'agreement', 'agreement'],
  ['pay', 'agreement', 'agreement', 'paid', 'agreement'],
  ['settle', 'paid', 'agreement', 'settled', 'agreement'],
];
const POSTING = `
  INSERT INTO posting (id, authority_id, from_account, to_account, amount_grosze, kind, subject_kind, subject_id,
                       idempotency_key, at)
  SELECT gen_random_uuid(), authority,
         ledger_account_of(authority, line, $2, (to_jsonb(p) ->> $3)::uuid),
         ledger_account_of(authority, line, $4, (to_jsonb(p) ->> $5)::uuid),
         100, $1, 'bench', offer, 'year:' || $1 || ':' || $2 || ':' || offer, now() - ago
    FROM planned p WHERE awarded`;

/**
 * Fills a demo database with whole years of work: in each so many resolved calls, on each three offers, two of them
 * awarded, signed, paid, reported and settled. Every record is a copy of one that the demo made by its use cases, in
 * all its columns but those that tell it from the others, so that it stays right when columns are added; the ledger's
 * own trigger keeps the balances.
 *
 * @param {string} databaseUrl
 * @param {{ from: number, to: number, callsEach: number }} years counted back from the demo's year, which is 0
 */
export async function fillYears(databaseUrl, { from, to, callsEach }) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('SET synchronous_commit = off');
    const [pattern] = (await client.query(PATTERN)).rows;
    if (!pattern) throw new Error('the demo has no settled grant to copy');
    for (let back = from; back <= to; back += 1) {
      const programme = back === 0 ? pattern.programme : await copyProgramme(client, pattern.programme, back);
      const lines = await client.query('SELECT id FROM budget_line WHERE programme_id = $1', [programme]);
      await client.query(PLAN, [back, callsEach, lines.rows.map(({ id }) => id), programme]);
      for (const [table, which, changes] of RECORDS) {
        await client.query(
          `INSERT INTO ${table} SELECT (jsonb_populate_record(t, jsonb_build_object(${changes}))).*
             FROM planned p, ${table} t WHERE t.id = $1 AND ${which}`,
          [pattern[table]],
        );
      }
      // each step by itself: within one transaction every posting would walk past all versions of its line's balance
      for (const step of STEPS) await client.query(POSTING, step);
      await client.query('DROP TABLE planned');
    }
  } finally {
    await client.end();
  }
}

async function copyProgramme(client, pattern, back) {
  const id = randomUUID();
  await client.query(
    `INSERT INTO programme SELECT (jsonb_populate_record(t, jsonb_build_object('id', $2::uuid, 'year',
       t.year - $3::integer, 'year_to', t.year_to - $3::integer, 'resolution_number', 'R/' || $3))).* FROM programme t WHERE t.id = $1`,
    [pattern, id, back],
  );
  await client.query(
    `INSERT INTO budget_line SELECT (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(),
       'programme_id', $2::uuid))).* FROM budget_line t WHERE t.programme_id = $1`,
    [pattern, id],
  );
  return id;
}
