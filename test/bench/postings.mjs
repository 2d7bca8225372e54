import pg from 'pg';

const BATCH = 250;

/**
 * Brings the ledger to so many postings: one grosz back and forth between each budget line and the calls on it. The
 * database's own trigger keeps the balances, as for every posting.
 */
export async function fillLedger(databaseUrl, total) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // nobody is told of these postings, so none needs to wait for the disk
    await client.query('SET synchronous_commit = off');
    for (let from = await count(client); from < total; from += BATCH) {
      await client.query(
        `WITH pair AS (
           SELECT line.id AS line, call.id AS call, call.holder_id, call.authority_id,
                  row_number() OVER (ORDER BY call.id) - 1 AS number, count(*) OVER () AS pairs
             FROM ledger_account line
             JOIN ledger_account call ON call.budget_line_id = line.budget_line_id AND call.place = 'call'
            WHERE line.place = 'line')
         INSERT INTO posting (id, authority_id, from_account, to_account, amount_grosze, kind, subject_kind,
                              subject_id, idempotency_key, at)
         SELECT gen_random_uuid(), authority_id, CASE n % 2 WHEN 0 THEN line ELSE call END,
                CASE n % 2 WHEN 0 THEN call ELSE line END, 1, CASE n % 2 WHEN 0 THEN 'allocate' ELSE 'release' END,
                'bench', holder_id, gen_random_uuid()::text, now()
           FROM generate_series($1::bigint, $2::bigint) n JOIN pair ON pair.number = (n / 2) % pair.pairs`,
        [from + 1, Math.min(from + BATCH, total)],
      );
    }
    const postings = await count(client);
    if (postings !== total) throw new Error(`the ledger has ${postings} postings instead of ${total}`);
  } finally {
    await client.end();
  }
}

async function count(client) {
  const { rows } = await client.query('SELECT count(*)::integer AS postings FROM posting');
  return rows[0].postings;
}
