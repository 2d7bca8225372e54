import type { FigureKey } from '@nurt/domain/programmes';

/*
 * The query behind each figure of the yearly report: the records of one programme ($1), each with its title, its budget
 * lines and, where the figure is an amount, its grosze. Looks downstream at calls, offers, small grants, agreements,
 * payment orders, reports and returns.
 */

const CALLS = `SELECT c.id, 'call' AS record, c.id AS record_id, c.number || ' · ' || c.title AS title,
    ARRAY[l.id] AS line_ids, NULL::bigint AS grosze
  FROM call c JOIN budget_line l ON l.id = c.budget_line_id
 WHERE l.programme_id = $1 AND c.announced_at IS NOT NULL`;

/** Withdrawn offers were never considered; they are not counted. */
const OFFERS_FROM = `FROM offer o JOIN call c ON c.id = o.call_id JOIN budget_line l ON l.id = c.budget_line_id
 WHERE l.programme_id = $1 AND o.submitted_at IS NOT NULL AND o.status <> 'withdrawn'`;
const OFFER = `o.id, 'offer' AS record, o.id AS record_id, o.number || ' · ' || (o.content ->> 'title') AS title,
    ARRAY[l.id] AS line_ids`;
/** Until the window closes nobody in the office reads what an offer says, its title neither. */
const UNSEALED = `o.number || CASE WHEN c.closes_at > (SELECT at FROM asked) THEN '' ELSE ' · ' || (o.content ->> 'title') END`;
const offers = (condition: string, amount = 'NULL::bigint'): string =>
  `SELECT o.id, 'offer' AS record, o.id AS record_id, ${UNSEALED} AS title, ARRAY[l.id] AS line_ids,
      ${amount} AS grosze ${OFFERS_FROM} AND ${condition}`;
const checked = (outcome: string): string =>
  offers(`EXISTS (SELECT FROM formal_check k WHERE k.offer_id = o.id AND k.outcome = '${outcome}')`);
/** Grants that stand: an award from which no agreement came is none. */
const AWARDED = `o.status = 'awarded'`;
/** What the year of the call's line bears of a grant; later years report their own parts. */
const YEAR_PART = `o.awarded_grosze - coalesce((SELECT sum(w.grosze) FROM award_year w WHERE w.offer_id = o.id), 0)`;
/** Parts of multi-year grants that lines of this programme took on. */
const TAKEN_ON = `SELECT ${OFFER}, w.grosze FROM award_year w JOIN offer o ON o.id = w.offer_id
    JOIN budget_line l ON l.id = w.budget_line_id WHERE l.programme_id = $1`;

/** Small grants have no call (UDPP art. 19a): the line that pays says which programme they are of. */
const SMALL_GRANTS_FROM = `FROM small_grant s JOIN budget_line l ON l.id = s.budget_line_id
 WHERE l.programme_id = $1 AND s.status = 'granted'`;
const smallGrants = (amount = 'NULL::bigint'): string =>
  `SELECT s.id, 'smallGrant' AS record, s.id AS record_id, s.number || ' · ' || (s.content ->> 'title') AS title,
      ARRAY[l.id] AS line_ids, ${amount} AS grosze ${SMALL_GRANTS_FROM}`;
/** Those without a grant have no line yet, or never will: they are of the programme of the year of their task. */
const SMALL_GRANTS_FILED = `FROM small_grant s JOIN programme p ON p.id = $1 AND p.authority_id = s.authority_id
  LEFT JOIN budget_line l ON l.id = s.budget_line_id
 WHERE s.status IN ('submitted', 'published', 'granted', 'refused', 'forgone')
   AND coalesce(l.programme_id = $1,
     left(s.content ->> 'taskFrom', 4)::integer BETWEEN p.year AND p.year_to)`;

/** Every organisation once, whatever it offered. */
const organisations = (offersFrom: string, smallGrantsFrom: string): string =>
  `SELECT id, 'organisation' AS record, id AS record_id, max(name) AS title,
      coalesce(array_agg(DISTINCT line_id) FILTER (WHERE line_id IS NOT NULL), '{}') AS line_ids,
      NULL::bigint AS grosze
   FROM (SELECT o.organisation_id AS id, o.applicant ->> 'name' AS name, l.id AS line_id ${offersFrom}
         UNION ALL
         SELECT s.organisation_id, s.applicant ->> 'name', l.id ${smallGrantsFrom}) named
  GROUP BY id`;

/** What the council gave to each line, by the ledger; a reversal takes itself out. */
const council = (kinds: string): string =>
  `SELECT l.id, 'line' AS record, l.id AS record_id, l.code || ' ' || l.name AS title, ARRAY[l.id] AS line_ids,
      coalesce(sum(p.grosze), 0)::bigint AS grosze
     FROM budget_line l
     JOIN ledger_account s ON s.budget_line_id = l.id AND s.place = 'source'
    CROSS JOIN LATERAL (
      SELECT amount_grosze AS grosze FROM posting WHERE from_account = s.id AND kind IN (${kinds})
      UNION ALL
      SELECT -amount_grosze FROM posting WHERE to_account = s.id AND kind IN (${kinds})) p
    WHERE l.programme_id = $1 GROUP BY l.id`;

const SIGNED_FROM = `FROM agreement g JOIN offer o ON o.id = g.offer_id JOIN budget_line l ON l.id = g.budget_line_id`;
const SIGNED = `l.programme_id = $1 AND g.countersigned_at IS NOT NULL`;
const AGREEMENT_TITLE = `g.number || ' · ' || (o.content ->> 'title')`;
const agreements = `SELECT g.id, 'agreement' AS record, g.id AS record_id, ${AGREEMENT_TITLE} AS title,
    ARRAY[l.id] AS line_ids, NULL::bigint AS grosze ${SIGNED_FROM} WHERE ${SIGNED}`;

/** Contributions that an offer with a signed agreement planned (Annex 1, V.B). */
const plannedContribution = (source: string): string =>
  `SELECT o.id, CASE WHEN g.call_id IS NULL THEN 'smallGrant' ELSE 'offer' END AS record, o.id AS record_id,
      o.number || ' · ' || (o.content ->> 'title') AS title, ARRAY[l.id] AS line_ids,
      (o.content -> 'sources' ->> '${source}')::bigint AS grosze ${SIGNED_FROM}
    WHERE ${SIGNED} AND (o.content -> 'sources' ->> '${source}')::bigint > 0`;

/**
 * Reports with the line that they are of: an interim report of its year's, the final one of the last year's, where the
 * grant is of several years.
 */
const REPORTS_FROM = `FROM report r JOIN agreement g ON g.id = r.agreement_id JOIN offer o ON o.id = g.offer_id
    LEFT JOIN award_year w ON w.offer_id = g.offer_id AND w.year = coalesce(r.year, CASE WHEN EXISTS
      (SELECT FROM agreement_interim i WHERE i.agreement_id = g.id) THEN extract(year FROM g.task_to) END)
    JOIN budget_line l ON l.id = coalesce(w.budget_line_id, g.budget_line_id)`;
/** Amounts of accepted reports (Annex 5, II.2). */
const accepted = (amount: string): string =>
  `SELECT r.id, 'report' AS record, r.id AS record_id, ${AGREEMENT_TITLE} AS title, ARRAY[l.id] AS line_ids,
      ${amount} AS grosze ${REPORTS_FROM}
    WHERE l.programme_id = $1 AND r.status = 'accepted' AND ${amount} > 0`;

const RETURNS_FROM = `FROM grant_return t JOIN agreement g ON g.id = t.agreement_id JOIN offer o ON o.id = g.offer_id
    JOIN budget_line l ON l.id = coalesce(t.budget_line_id, g.budget_line_id)`;
const RECEIPTS_FROM = `${RETURNS_FROM} JOIN grant_return_receipt e ON e.grant_return_id = t.id`;
const receipts = (amount: string): string =>
  `SELECT e.id, 'return' AS record, t.id AS record_id, ${AGREEMENT_TITLE} AS title, ARRAY[l.id] AS line_ids,
      ${amount} AS grosze ${RECEIPTS_FROM} WHERE l.programme_id = $1 AND ${amount} > 0`;

const FIGURE_SQL: Readonly<Record<FigureKey, string>> = {
  callsAnnounced: CALLS,
  callsResolved: `${CALLS} AND c.status = 'resolved'`,
  callsAnnulled: `${CALLS} AND c.status = 'annulled'`,
  offersSubmitted: offers('true'),
  offersEligible: checked('admitted'),
  offersRejected: checked('rejected'),
  offersAwarded: offers(AWARDED),
  agreementsSigned: agreements,
  organisationsApplying: organisations(OFFERS_FROM, SMALL_GRANTS_FILED),
  organisationsGranted: organisations(`${OFFERS_FROM} AND ${AWARDED}`, SMALL_GRANTS_FROM),
  smallGrants: smallGrants(),
  smallGrantsAwarded: smallGrants('s.granted_grosze'),
  planned: council(`'allocate'`),
  planAfterChanges: council(`'allocate', 'amend'`),
  awarded: `${offers(AWARDED, YEAR_PART)} UNION ALL ${TAKEN_ON} UNION ALL ${smallGrants('s.granted_grosze')}`,
  paid: `SELECT y.id, 'payment' AS record, g.id AS record_id, ${AGREEMENT_TITLE} AS title, ARRAY[l.id] AS line_ids,
      y.grosze FROM agreement g JOIN offer o ON o.id = g.offer_id JOIN payment_order y ON y.agreement_id = g.id
    JOIN instalment i ON i.id = y.instalment_id
    LEFT JOIN award_year w ON w.offer_id = g.offer_id AND w.year = extract(year FROM i.due_on)
    JOIN budget_line l ON l.id = coalesce(w.budget_line_id, g.budget_line_id)
    WHERE l.programme_id = $1 AND y.status = 'executed'`,
  // By the ledger, because a multi-year grant is settled on the lines of several years.
  settled: `SELECT r.id, 'report' AS record, r.id AS record_id, ${AGREEMENT_TITLE} AS title, ARRAY[l.id] AS line_ids,
      sum(a.balance_grosze)::bigint AS grosze
      FROM ledger_account a JOIN budget_line l ON l.id = a.budget_line_id JOIN agreement g ON g.id = a.holder_id
      JOIN offer o ON o.id = g.offer_id JOIN programme p ON p.id = l.programme_id
      -- The report on that year, or else the final one.
      JOIN LATERAL (SELECT id FROM report WHERE agreement_id = g.id AND status = 'accepted'
                     ORDER BY coalesce(year, p.year) = p.year DESC, year NULLS LAST LIMIT 1) r ON true
    WHERE l.programme_id = $1 AND a.place = 'settled' AND a.balance_grosze > 0
    GROUP BY r.id, g.id, o.id, l.id`,
  ownFinancialPlanned: plannedContribution('ownFinancialGrosze'),
  ownFinancialDelivered: accepted(`(r.content -> 'sources' ->> 'ownFinancialGrosze')::bigint`),
  ownNonFinancialPlanned: plannedContribution('ownNonFinancialGrosze'),
  ownNonFinancialDelivered: accepted(`(r.content -> 'sources' ->> 'ownNonFinancialGrosze')::bigint`),
  volunteers: accepted(`(r.content -> 'volunteers' ->> 'count')::bigint`),
  volunteerHours: accepted(`(r.content -> 'volunteers' ->> 'hours')::bigint`),
  returnsDemanded: `SELECT t.id, 'return' AS record, t.id AS record_id, ${AGREEMENT_TITLE} AS title,
      ARRAY[l.id] AS line_ids, t.principal_grosze AS grosze
      ${RETURNS_FROM} WHERE l.programme_id = $1`,
  returned: receipts('e.principal_grosze'),
  returnedInterest: receipts('e.interest_grosze'),
};

/**
 * The rows of some figures of the programme $1 as one statement: they all see the records as they were at one moment.
 * $2 is the moment at which they are asked for.
 */
export function figureRows(keys: readonly FigureKey[]): string {
  const rows = keys
    .map(
      (key) =>
        `SELECT '${key}' AS figure, rows.id, rows.record, rows.record_id AS "recordId", rows.title,
                rows.line_ids AS "lineIds", rows.grosze::text AS grosze FROM (${FIGURE_SQL[key]}) rows`,
    )
    .join('\nUNION ALL\n');
  return `WITH asked AS (SELECT $2::timestamptz AS at)\n${rows}\nORDER BY figure, title, id`;
}
