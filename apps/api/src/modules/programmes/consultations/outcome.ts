import type { Instant, LocalDate } from '@nurt/domain/calendar';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import { outcomeProblems, type AuthorityKind, type CouncilVerdict } from '@nurt/domain/programmes';
import type { EntityManager } from 'typeorm';
import { Refusal } from '../../../kernel';

interface OutcomeRow {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly deliveredOn: LocalDate | null;
  readonly verdict: CouncilVerdict | null;
  readonly authorityKind: AuthorityKind;
  readonly unanswered: number;
}

/** What still keeps the programme's consultation open; nothing where there was none. */
export async function obstaclesOf(
  db: EntityManager,
  programmeId: string,
  now: Instant,
): Promise<Problem<ProblemCode>[]> {
  const [row] = await db.query<OutcomeRow[]>(
    `SELECT c.starts_on::text AS "startsOn", c.ends_on::text AS "endsOn", c.delivered_on::text AS "deliveredOn",
            c.verdict, a.kind AS "authorityKind",
            (SELECT count(*) FROM remark r
              WHERE r.consultation_id = c.id AND r.verdict IS NULL AND r.hidden_at IS NULL)::int AS unanswered
       FROM consultation c JOIN authority a ON a.id = c.authority_id WHERE c.programme_id = $1`,
    [programmeId],
  );
  return row ? outcomeProblems({ ...row, council: row }, now) : [];
}

/** @throws Refusal conflict with everything that keeps the consultation open, at once */
export async function requireConsulted(db: EntityManager, programmeId: string, now: Instant): Promise<void> {
  const problems = await obstaclesOf(db, programmeId, now);
  const [first] = problems;
  if (first) throw new Refusal('conflict', first.code, problems);
}
