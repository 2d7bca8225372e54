import type { FigureKey } from '@nurt/domain/programmes';

/*
 * The query behind each figure of the yearly report: the records of one programme ($1), each with its title, its budget
 * lines and, where the figure is an amount, its grosze. Looks downstream at calls, offers, agreements, payment orders,
 * reports and returns.
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
const organisations = (condition: string): string =>
  `SELECT o.organisation_id AS id, 'organisation' AS record, o.organisation_id AS record_id,
      max(o.applicant ->> 'name') AS title, array_agg(DISTINCT l.id) AS line_ids, NULL::bigint AS grosze
   ${OFFERS_FROM} AND ${condition} GROUP BY o.organisation_id`;

const AWARDED = 'o.awarded_grosze IS NOT NULL';
const SMALL_GRANT = `${AWARDED} AND l.legal_basis = 'udpp_small_grant'`;

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
  `SELECT ${OFFER}, (o.content -> 'sources' ->> '${source}')::bigint AS grosze ${SIGNED_FROM}
    WHERE ${SIGNED} AND (o.content -> 'sources' ->> '${source}')::bigint > 0`;

/** Amounts of accepted reports (Annex 5, II.2). */
const accepted = (amount: string): string =>
  `SELECT r.id, 'report' AS record, r.id AS record_id, ${AGREEMENT_TITLE} AS title, ARRAY[l.id] AS line_ids,
      ${amount} AS grosze ${SIGNED_FROM} JOIN report r ON r.agreement_id = g.id
    WHERE l.programme_id = $1 AND r.status = 'accepted' AND ${amount} > 0`;

const RECEIPTS_FROM = `${SIGNED_FROM} JOIN grant_return t ON t.agreement_id = g.id
    JOIN grant_return_receipt e ON e.grant_return_id = t.id`;
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
  organisationsApplying: organisations('true'),
  organisationsGranted: organisations(AWARDED),
  smallGrants: offers(SMALL_GRANT),
  smallGrantsAwarded: offers(SMALL_GRANT, 'o.awarded_grosze'),
  planned: council(`'allocate'`),
  planAfterChanges: council(`'allocate', 'amend'`),
  awarded: offers(AWARDED, 'o.awarded_grosze'),
  paid: `SELECT y.id, 'payment' AS record, g.id AS record_id, ${AGREEMENT_TITLE} AS title, ARRAY[l.id] AS line_ids,
      y.grosze ${SIGNED_FROM} JOIN payment_order y ON y.agreement_id = g.id
    WHERE l.programme_id = $1 AND y.status = 'executed'`,
  settled: accepted('r.used_grosze'),
  ownFinancialPlanned: plannedContribution('ownFinancialGrosze'),
  ownFinancialDelivered: accepted(`(r.content -> 'sources' ->> 'ownFinancialGrosze')::bigint`),
  ownNonFinancialPlanned: plannedContribution('ownNonFinancialGrosze'),
  ownNonFinancialDelivered: accepted(`(r.content -> 'sources' ->> 'ownNonFinancialGrosze')::bigint`),
  returnsDemanded: `SELECT t.id, 'return' AS record, t.id AS record_id, ${AGREEMENT_TITLE} AS title,
      ARRAY[l.id] AS line_ids, t.principal_grosze AS grosze
      ${SIGNED_FROM} JOIN grant_return t ON t.agreement_id = g.id WHERE l.programme_id = $1`,
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
