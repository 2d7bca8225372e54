import { createHmac, randomUUID } from 'node:crypto';

const SESSION_HOURS = 12;

/**
 * Thousands of organisations, each with its person, signed in, and a draft in every call: copies by SQL of the one that
 * the use cases made, because thousands of passwords alone would take minutes to hash.
 *
 * @param {import('pg').Pool} pool
 * @param {{callIds: string[], members: Array<{accountId: string, organisationId: string}>}} stage
 * @param {string} offerId the draft to copy
 * @param {string[]} nips one valid number for each organisation
 * @returns {Promise<object[][]>} for each call, in its order, the drafts of all organisations with their person's session
 */
export async function crowdOf(pool, { callIds, members }, offerId, nips) {
  const [{ accountId, organisationId }] = members;
  const people = nips.map((nip, index) => ({
    nip,
    accountId: randomUUID(),
    organisationId: randomUUID(),
    sid: randomUUID(),
    email: `tlum${index}@organizacja.example`,
  }));
  await copy(pool, 'account', 'id', accountId, (one) => ({ id: one.accountId, email: one.email }), people);
  await copy(
    pool,
    'organisation',
    'id',
    organisationId,
    (one) => ({ id: one.organisationId, nip: one.nip }),
    people,
  );
  await copy(
    pool,
    'organisation_member',
    'organisation_id',
    organisationId,
    (one) => ({ id: randomUUID(), organisation_id: one.organisationId, account_id: one.accountId }),
    people,
  );
  const ends = new Date(Date.now() + SESSION_HOURS * 3_600_000);
  const sessions = people.map((one) => ({
    sid: one.sid,
    sess: {
      cookie: { originalMaxAge: SESSION_HOURS * 3_600_000, expires: ends, path: '/' },
      passport: { user: one.accountId },
    },
    expire: ends,
  }));
  await pool.query('INSERT INTO session SELECT * FROM jsonb_populate_recordset(NULL::session, $1)', [
    JSON.stringify(sessions),
  ]);
  const { rows } = await pool.query('SELECT version FROM offer WHERE id = $1', [offerId]);
  const crowd = [];
  for (const callId of callIds) {
    const drafts = people.map((one) => ({ ...one, id: randomUUID(), callId, version: rows[0].version }));
    await copy(
      pool,
      'offer',
      'id',
      offerId,
      (one) => ({ id: one.id, call_id: callId, organisation_id: one.organisationId }),
      drafts,
    );
    crowd.push(drafts.map(({ nip: _, email: __, ...draft }) => draft));
  }
  await pool.query('VACUUM (ANALYZE)');
  return crowd;
}

/** Copies one row as often as there are changes, whatever columns the table has. */
function copy(pool, table, key, id, change, all) {
  return pool.query(
    `INSERT INTO ${table} SELECT (jsonb_populate_record(original, change)).*
       FROM ${table} original, jsonb_array_elements($2::jsonb) change WHERE original.${key} = $1`,
    [id, JSON.stringify(all.map(change))],
  );
}

/** The cookie of a session, as express-session signs it. */
export function cookieOf(sid, secret) {
  const signature = createHmac('sha256', secret).update(sid).digest('base64').replace(/=+$/, '');
  return `nurt=${encodeURIComponent(`s:${sid}.${signature}`)}`;
}
