import type { WaitingView } from '@nurt/contracts/reporting';
import type { Permission } from '@nurt/domain/access';
import { NEEDED_ROLES } from '@nurt/domain/authorities';
import { ENDED_ORDERS } from '../../modules/agreements';
import { HELD_AWARDS } from '../../modules/ledger';
import { DUPLICATE_PAIRS } from '../../modules/organisations';

export interface WaitingKind {
  readonly kind: WaitingView['kind'];
  /** Only people with this permission can do it, so only they are shown it. */
  readonly permission: Permission;
  /** Selects id, title and due_on of what waits. $1 authority, $2 now, $3 account. */
  readonly sql: string;
}

/** The first words of a longer text, as far as a line of the board holds; a text that goes on says so. */
const begun = (text: string): string =>
  `CASE WHEN length(${text}) > 80 THEN regexp_replace(left(${text}, 80), '\\s+\\S*$', '') || '…' ELSE ${text} END`;

const AGREEMENT_TITLE = `g.number || ' · ' || (o.content ->> 'title')`;

/** Members of the committee of call c who are not excluded from offer o, with their sheets. */
const JUDGES = `
  SELECT FROM committee_member m
    LEFT JOIN impartiality_declaration d ON d.offer_id = o.id AND d.account_id = m.account_id
    LEFT JOIN score_sheet s ON s.offer_id = o.id AND s.account_id = m.account_id
   WHERE m.call_id = c.id AND coalesce(d.impartial, true)`;

/** Every kind of work that waits for somebody in the office, in the order of the river. */
export const WAITING: readonly WaitingKind[] = [
  {
    // The id is the role: the reader's language names it.
    kind: 'rolesToFill',
    permission: 'staff.manage',
    sql: `SELECT needed.role AS id, needed.role AS title, NULL::text AS due_on
            FROM unnest(ARRAY['${NEEDED_ROLES.join("', '")}']) AS needed (role)
           WHERE NOT EXISTS (SELECT FROM staff s WHERE s.authority_id = $1 AND needed.role = ANY (s.roles))
             AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL`,
  },
  {
    kind: 'invitationsOpen',
    permission: 'staff.manage',
    sql: `SELECT a.id, a.name AS title, NULL::text AS due_on
            FROM staff s JOIN account a ON a.id = s.account_id
           WHERE s.authority_id = $1 AND a.email_confirmed_at IS NULL
             AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL`,
  },
  {
    kind: 'remarksToAnswer',
    permission: 'programme.write',
    sql: `SELECT p.id, p.year || '/' || r.number || ' · ' || ${begun('r.text')} AS title, NULL::text AS due_on
            FROM remark r JOIN consultation c ON c.id = r.consultation_id JOIN programme p ON p.id = c.programme_id
           WHERE r.authority_id = $1 AND p.status = 'consultation' AND r.verdict IS NULL AND r.hidden_at IS NULL
             AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL`,
  },
  {
    kind: 'callsToFinish',
    permission: 'call.write',
    sql: `SELECT id, title, NULL::text AS due_on FROM call WHERE authority_id = $1 AND status = 'draft' AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL`,
  },
  {
    kind: 'callsToApprove',
    permission: 'call.approve',
    sql: `SELECT id, title, NULL::text AS due_on FROM call WHERE authority_id = $1 AND status = 'proposed' AND proposed_by <> $3 AND edited_by IS DISTINCT FROM $3 AND $2::timestamptz IS NOT NULL`,
  },
  {
    kind: 'callsToAnnounce',
    permission: 'call.announce',
    sql: `SELECT id, title, NULL::text AS due_on FROM call WHERE authority_id = $1 AND status = 'approved' AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL`,
  },
  {
    kind: 'publicationsToRecord',
    permission: 'call.announce',
    sql: `SELECT id, number || ' · ' || title AS title, NULL::text AS due_on
            FROM call WHERE authority_id = $1 AND status = 'announced'
             AND EXISTS (SELECT FROM jsonb_array_elements_text(statute -> 'rules' -> 'publicationPlaces') AS p (place)
                          WHERE NOT publications ? p.place) AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL`,
  },
  {
    kind: 'windowsToProlong',
    permission: 'call.announce',
    sql: `SELECT id, number || ' · ' || title AS title,
                 ((closes_at - interval '1 millisecond') AT TIME ZONE 'Europe/Warsaw')::date::text AS due_on
            FROM call WHERE authority_id = $1 AND status = 'announced'
             AND ((closes_at - interval '1 millisecond') AT TIME ZONE 'Europe/Warsaw')::date
               < (SELECT max((publications ->> p.place)::date)
                    FROM jsonb_array_elements_text(statute -> 'rules' -> 'publicationPlaces') AS p (place))
                 + (statute -> 'rules' ->> 'minimumDays')::int
             AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL`,
  },
  {
    kind: 'questionsToAnswer',
    permission: 'call.write',
    sql: `SELECT c.id, c.number || ' · ' || ${begun('q.question')} AS title,
                 ((c.closes_at - interval '1 millisecond') AT TIME ZONE 'Europe/Warsaw')::date::text AS due_on
            FROM call_question q JOIN call c ON c.id = q.call_id
           WHERE q.authority_id = $1 AND q.status = 'asked' AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL`,
  },
  {
    kind: 'formalChecks',
    permission: 'formalCheck.write',
    sql: `SELECT o.id, o.number || ' · ' || (o.content ->> 'title') AS title, c.terms ->> 'decisionBy' AS due_on
            FROM offer o JOIN call c ON c.id = o.call_id
           WHERE o.authority_id = $1 AND (o.status = 'submitted' OR o.status = 'returned' AND NOT EXISTS (
                   SELECT FROM offer_revision r WHERE r.offer_id = o.id AND r.closes_at > $2)) AND c.closes_at <= $2 AND $3::uuid IS NOT NULL`,
  },
  {
    kind: 'committeesToAppoint',
    permission: 'committee.appoint',
    sql: `SELECT c.id, c.number || ' · ' || c.title AS title, c.terms ->> 'decisionBy' AS due_on
            FROM call c WHERE c.authority_id = $1 AND c.status = 'announced' AND c.closes_at <= $2
             AND EXISTS (
               SELECT FROM offer o
                WHERE o.call_id = c.id AND o.status IN ('submitted', 'returned', 'eligible')
                  AND NOT EXISTS (${JUDGES}
                     AND (m.released_at IS NULL OR s.filed_at IS NOT NULL))) AND $3::uuid IS NOT NULL`,
  },
  {
    kind: 'proposalsToMake',
    permission: 'allocation.propose',
    sql: `SELECT c.id, c.number || ' · ' || c.title AS title, c.terms ->> 'decisionBy' AS due_on
            FROM call c WHERE c.authority_id = $1 AND c.status = 'announced' AND c.closes_at <= $2
             AND EXISTS (SELECT FROM offer o WHERE o.call_id = c.id AND o.status = 'eligible')
             AND NOT EXISTS (SELECT FROM offer o WHERE o.call_id = c.id AND o.status IN ('submitted', 'returned'))
             AND NOT EXISTS (SELECT FROM allocation_proposal p WHERE p.call_id = c.id)
             AND NOT EXISTS (
               SELECT FROM offer o
                WHERE o.call_id = c.id AND o.status = 'eligible'
                  AND (EXISTS (${JUDGES} AND m.released_at IS NULL AND s.filed_at IS NULL)
                    OR NOT EXISTS (${JUDGES} AND s.filed_at IS NOT NULL))) AND $3::uuid IS NOT NULL`,
  },
  {
    kind: 'resultsToApprove',
    permission: 'result.approve',
    sql: `SELECT c.id, c.number || ' · ' || c.title AS title, c.terms ->> 'decisionBy' AS due_on
            FROM call c JOIN allocation_proposal p ON p.call_id = c.id
           WHERE c.authority_id = $1 AND c.status = 'announced' AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL`,
  },
  {
    kind: 'smallGrantsToPublish',
    permission: 'smallGrant.write',
    sql: `SELECT s.id, s.number || ' · ' || (s.content ->> 'title') AS title, s.publish_by::text AS due_on
            FROM small_grant s
           WHERE s.authority_id = $1 AND s.status = 'submitted' AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL`,
  },
  {
    kind: 'commentsToRead',
    permission: 'smallGrant.write',
    sql: `SELECT s.id, s.number || ' · ' || ${begun('m.text')} AS title, s.comments_until::text AS due_on
            FROM small_grant_comment m JOIN small_grant s ON s.id = m.small_grant_id
           WHERE s.authority_id = $1 AND m.status = 'waiting' AND s.status = 'published'
             AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL`,
  },
  {
    kind: 'smallGrantsToDecide',
    permission: 'smallGrant.decide',
    sql: `SELECT s.id, s.number || ' · ' || (s.content ->> 'title') AS title, NULL::text AS due_on
            FROM small_grant s
           WHERE s.authority_id = $1 AND s.status = 'published'
             AND s.comments_until < ($2::timestamptz AT TIME ZONE 'Europe/Warsaw')::date AND $3::uuid IS NOT NULL`,
  },
  {
    kind: 'updatesToAccept',
    permission: 'agreement.write',
    sql: `SELECT o.id, o.number || ' · ' || (o.content ->> 'title') AS title, o.content ->> 'taskFrom' AS due_on
            FROM offer o JOIN offer_revision r ON r.offer_id = o.id AND r.kind = 'update' AND r.status = 'sent'
           WHERE o.authority_id = $1 AND o.status = 'awarded' AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL`,
  },
  {
    kind: 'agreementsToPrepare',
    permission: 'agreement.write',
    sql: `SELECT o.id, o.number || ' · ' || (o.content ->> 'title') AS title, o.content ->> 'taskFrom' AS due_on
            FROM offer o WHERE o.id = ANY (${HELD_AWARDS}) AND o.status = 'awarded' AND o.call_id IS NOT NULL
             AND NOT EXISTS (SELECT FROM agreement g WHERE g.offer_id = o.id)
             AND NOT EXISTS (SELECT FROM offer_revision r WHERE r.offer_id = o.id AND r.kind = 'update'
                               AND r.status <> 'accepted') AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL`,
  },
  {
    kind: 'smallGrantsToAgree',
    permission: 'agreement.write',
    sql: `SELECT s.id, s.number || ' · ' || (s.content ->> 'title') AS title, s.content ->> 'taskFrom' AS due_on
            FROM small_grant s WHERE s.authority_id = $1 AND s.status = 'granted'
             AND NOT EXISTS (SELECT FROM agreement g WHERE g.offer_id = s.id) AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL`,
  },
  {
    kind: 'agreementsToRecord',
    permission: 'agreement.write',
    sql: `SELECT g.id, ${AGREEMENT_TITLE} AS title, g.task_from::text AS due_on FROM agreement g JOIN offer o ON o.id = g.offer_id
           WHERE g.authority_id = $1 AND g.status = 'prepared' AND g.grantee_signed_on IS NULL AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL`,
  },
  {
    kind: 'agreementsToSign',
    permission: 'agreement.sign',
    sql: `SELECT g.id, ${AGREEMENT_TITLE} AS title, g.task_from::text AS due_on FROM agreement g JOIN offer o ON o.id = g.offer_id
           WHERE g.authority_id = $1 AND g.status = 'prepared' AND g.signed_at IS NULL AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL`,
  },
  {
    kind: 'agreementsToCountersign',
    permission: 'agreement.countersign',
    sql: `SELECT g.id, ${AGREEMENT_TITLE} AS title, g.task_from::text AS due_on FROM agreement g JOIN offer o ON o.id = g.offer_id
           WHERE g.authority_id = $1 AND g.status = 'prepared' AND g.countersigned_at IS NULL AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL`,
  },
  {
    kind: 'yearsToTakeOn',
    permission: 'agreement.write',
    sql: `SELECT g.id, ${AGREEMENT_TITLE} || ' (' || y.year || ')' AS title, make_date(y.year, 1, 1)::text AS due_on
            FROM award_year y JOIN agreement g ON g.offer_id = y.offer_id JOIN offer o ON o.id = g.offer_id
           WHERE g.authority_id = $1 AND g.status = 'signed' AND y.budget_line_id IS NULL AND NOT y.forgone
             AND y.year <= extract(year FROM $2::timestamptz AT TIME ZONE 'Europe/Warsaw')
             AND EXISTS (SELECT FROM programme p WHERE p.authority_id = $1 AND p.status = 'adopted' AND p.year <= y.year
                            AND p.year_to >= y.year) AND $3::uuid IS NOT NULL`,
  },
  {
    kind: 'paymentsToOrder',
    permission: 'payment.order',
    sql: `SELECT g.id, ${AGREEMENT_TITLE} AS title, i.due_on::text AS due_on
            FROM instalment i JOIN agreement g ON g.id = i.agreement_id JOIN offer o ON o.id = g.offer_id
           WHERE g.authority_id = $1 AND g.status = 'signed'
             AND NOT EXISTS (SELECT FROM payment_order y
                              WHERE y.instalment_id = i.id AND y.status NOT IN (${ENDED_ORDERS}))
             AND NOT (g.awaits_reports AND EXISTS (
                   SELECT FROM agreement_interim r WHERE r.agreement_id = g.id AND r.accepted_at IS NULL
                      AND r.year < extract(year FROM i.due_on)))
             AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL`,
  },
  {
    kind: 'paymentsToApprove',
    permission: 'payment.approve',
    sql: `SELECT g.id, ${AGREEMENT_TITLE} AS title, i.due_on::text AS due_on
            FROM payment_order y JOIN instalment i ON i.id = y.instalment_id JOIN agreement g ON g.id = y.agreement_id
            JOIN offer o ON o.id = g.offer_id
           WHERE y.authority_id = $1 AND y.status = 'ordered' AND y.ordered_by <> $3 AND $2::timestamptz IS NOT NULL`,
  },
  {
    kind: 'paymentsToExecute',
    permission: 'payment.execute',
    sql: `SELECT g.id, ${AGREEMENT_TITLE} AS title, i.due_on::text AS due_on
            FROM payment_order y JOIN instalment i ON i.id = y.instalment_id JOIN agreement g ON g.id = y.agreement_id
            JOIN offer o ON o.id = g.offer_id
           WHERE y.authority_id = $1 AND y.status = 'approved' AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL`,
  },
  {
    kind: 'reportsToDecide',
    permission: 'report.decide',
    sql: `SELECT r.id, ${AGREEMENT_TITLE} AS title, NULL::text AS due_on
            FROM report r JOIN agreement g ON g.id = r.agreement_id JOIN offer o ON o.id = g.offer_id
           WHERE r.authority_id = $1 AND r.status = 'submitted' AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL`,
  },
  {
    kind: 'returnsToCollect',
    permission: 'return.record',
    sql: `SELECT t.id, ${AGREEMENT_TITLE} AS title, t.due_on::text AS due_on
            FROM grant_return t JOIN agreement g ON g.id = t.agreement_id JOIN offer o ON o.id = g.offer_id
           WHERE t.authority_id = $1 AND t.status = 'due' AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL`,
  },
  {
    kind: 'organisationsToJoin',
    permission: 'organisation.join',
    sql: `SELECT g.id, g.name AS title, NULL::text AS due_on
            FROM (${DUPLICATE_PAIRS}) pair JOIN organisation g ON g.id = pair.a
           WHERE $1::uuid IS NOT NULL AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL`,
  },
];
