import pg from 'pg';

const CALLS_A_YEAR = 200;
const OFFERS_A_CALL = 5;
const GRANT = 80_000;
const POOL = 200_000;
const ENOUGH = 1_000_000_000;

/**
 * Gives the authority so many years of work, each of 200 calls: what came before this year is finished, every grant
 * paid and settled. Rows are copies of those that the product itself has made, with what differs put in their place; the
 * database's own triggers keep the books.
 */
export async function fillHistory(databaseUrl, years) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // nobody is told of these records, so none needs to wait for the disk
    await client.query('SET synchronous_commit = off');
    const { rows } = await client.query('SELECT id FROM programme ORDER BY year DESC LIMIT 1');
    for (let back = 0; back < years; back += 1) {
      await client.query('BEGIN');
      await fillYear(client, rows[0].id, back);
      await client.query('COMMIT');
    }
  } finally {
    await client.end();
  }
}

async function fillYear(client, base, back) {
  const run = (sql, ...values) => client.query(sql, values);
  const programme = back === 0 ? base : await earlierProgramme(client, base, back);
  const [{ made }] = (
    await run(
      `SELECT count(*)::integer AS made FROM call c JOIN budget_line l ON l.id = c.budget_line_id WHERE l.programme_id = $1`,
      programme,
    )
  ).rows;
  await run(
    posting('allocate', 'source', 'line', 'l.id', 'l.id', `budget_line l WHERE l.programme_id = $1`),
    programme,
    ENOUGH,
  );
  await run(
    `INSERT INTO call
     SELECT (jsonb_populate_record(c.whole, jsonb_build_object('id', gen_random_uuid(), 'budget_line_id', l.id,
              'number', 'H/' || $2::integer || '/' || n, 'status', 'resolved', 'pool_grosze', ${POOL},
              'announced_at', c.announced_at - back.days, 'created_at', c.created_at - back.days,
              'closes_at', c.closes_at - back.days))).*
       FROM (SELECT call AS whole, * FROM call WHERE status = 'announced' ORDER BY created_at, id LIMIT 1) c
      CROSS JOIN (SELECT make_interval(days => 60 + 365 * $2::integer) AS days) back
      CROSS JOIN generate_series(1, $3::integer) n
       JOIN (SELECT id, row_number() OVER (ORDER BY position) - 1 AS place, count(*) OVER () AS lines
               FROM budget_line WHERE programme_id = $1) l ON l.place = n % l.lines`,
    programme,
    back,
    CALLS_A_YEAR - made,
  );
  const calls = `call c WHERE c.number LIKE 'H/' || $1::integer || '/%'`;
  const offers = `offer o JOIN call c ON c.id = o.call_id WHERE o.number LIKE 'H/' || $1::integer || '/%'`;
  const awarded = `${offers} AND o.status = 'awarded'`;
  const agreements = `agreement g JOIN call c ON c.id = g.call_id WHERE g.number LIKE 'H/' || $1::integer || '/%'`;
  await run(posting('allocate', 'line', 'call', 'c.budget_line_id', 'c.id', calls), back, POOL);
  await run(
    `INSERT INTO offer
     SELECT (jsonb_populate_record(o.whole, jsonb_build_object('id', gen_random_uuid(), 'call_id', c.id,
              'number', c.number || '/' || i, 'submitted_at', c.closes_at, 'saved_at', c.closes_at,
              'status', CASE WHEN i <= 2 THEN 'awarded' WHEN i <= 4 THEN 'notFunded' ELSE 'rejected' END,
              'awarded_grosze', CASE WHEN i <= 2 THEN ${GRANT} END))).*
       FROM (SELECT offer AS whole, * FROM offer WHERE status = 'submitted' ORDER BY created_at LIMIT 1) o
      CROSS JOIN generate_series(1, ${OFFERS_A_CALL}) i CROSS JOIN ${calls}`,
    back,
  );
  await run(posting('reserve', 'call', 'award', 'c.id', 'o.id', awarded), back, GRANT);
  await run(
    `INSERT INTO agreement (id, authority_id, offer_id, call_id, organisation_id, budget_line_id, number, status,
       grant_grosze, total_cost_grosze, task_from, task_to, report_due_on, grantee_signed_on, signed_by, signed_at,
       countersigned_by, countersigned_at, version, created_at, bank_account)
     SELECT gen_random_uuid(), o.authority_id, o.id, c.id, o.organisation_id, c.budget_line_id, o.number, 'settled',
            ${GRANT}, o.total_cost_grosze, c.closes_at::date, c.closes_at::date + 20, c.closes_at::date + 50,
            c.closes_at::date, s.account_id, c.closes_at, s.account_id, c.closes_at, 1, c.closes_at,
            '61109010140000071219812874'
       FROM (SELECT account_id FROM staff LIMIT 1) s CROSS JOIN ${awarded}`,
    back,
  );
  await run(posting('commit', 'award', 'agreement', 'g.offer_id', 'g.id', agreements), back, GRANT);
  await run(
    `WITH part AS (
       INSERT INTO instalment (id, agreement_id, position, due_on, grosze)
       SELECT gen_random_uuid(), g.id, 0, g.task_from, ${GRANT} FROM ${agreements} RETURNING id, agreement_id, due_on)
     INSERT INTO payment_order (id, authority_id, agreement_id, instalment_id, grosze, bank_account, status, ordered_by,
       ordered_at, decided_by, decided_at, executed_on, executed_by)
     SELECT gen_random_uuid(), g.authority_id, g.id, part.id, ${GRANT}, g.bank_account, 'executed', who.first,
            g.created_at, who.last, g.created_at, part.due_on, who.first
       FROM part JOIN agreement g ON g.id = part.agreement_id
      CROSS JOIN (SELECT min(account_id::text)::uuid AS first, max(account_id::text)::uuid AS last FROM staff) who`,
    back,
  );
  await run(posting('pay', 'agreement', 'paid', 'g.id', 'g.id', agreements), back, GRANT);
  await run(
    `INSERT INTO report (id, authority_id, agreement_id, organisation_id, status, content, version, saved_at, due_on,
       submitted_at, checksum, decided_by, decided_at, used_grosze)
     SELECT gen_random_uuid(), g.authority_id, g.id, g.organisation_id, 'accepted', '{}', 1, g.created_at,
            g.report_due_on, g.created_at, repeat('0', 64), g.signed_by, g.created_at, ${GRANT} FROM ${agreements}`,
    back,
  );
  await run(posting('settle', 'paid', 'settled', 'g.id', 'g.id', agreements), back, GRANT);
  await run(posting('release', 'call', 'line', 'c.id', 'c.budget_line_id', calls), back, POOL - 2 * GRANT);
  if (back > 0) await run(`UPDATE programme SET status = 'reported' WHERE id = $1`, programme);
}

/** The programme of a year before, with the same lines. */
async function earlierProgramme(client, base, back) {
  const { rows } = await client.query(
    `INSERT INTO programme
     SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'year', p.year - $2::integer,
              'resolution_number', 'H/' || $2::integer))).* FROM programme p WHERE p.id = $1 RETURNING id`,
    [base, back],
  );
  await client.query(
    `INSERT INTO budget_line
     SELECT (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(), 'programme_id', $2::uuid))).*
       FROM budget_line l WHERE l.programme_id = $1`,
    [base, rows[0].id],
  );
  return rows[0].id;
}

/** Moves $2 grosze for each record, at its call's closing; the line is that of the call, or the record itself. */
function posting(kind, from, to, fromHolder, toHolder, records) {
  const ofLine = records.startsWith('budget_line');
  const line = ofLine ? 'l.id' : 'c.budget_line_id';
  const [authority, at] = ofLine
    ? ['(SELECT authority_id FROM programme p WHERE p.id = l.programme_id)', 'now()']
    : ['c.authority_id', 'c.closes_at'];
  return `INSERT INTO posting (id, authority_id, from_account, to_account, amount_grosze, kind, subject_kind, subject_id,
      idempotency_key, at)
    SELECT gen_random_uuid(), ${authority}, ledger_account_of(${authority}, ${line}, '${from}', ${fromHolder}),
           ledger_account_of(${authority}, ${line}, '${to}', ${toHolder}), $2, '${kind}', 'bench', ${toHolder},
           gen_random_uuid()::text, ${at} FROM ${records}`;
}
