import { randomUUID } from 'node:crypto';
import type { Instant } from '@nurt/domain/calendar';
import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import type { Actor } from './access/actor';
import type { Caller } from './access/caller';
import { Clock } from './clock';
import type { Fact, RecordedEvent } from './events/fact';
import { prepared } from './prepared';
import { refuse } from './refusal';

/** A running transaction. It is passed on, never ambient: a function without it cannot write. */
export interface Tx {
  readonly db: EntityManager;
  /** When the command arrived; every rule and every record of this command uses this instant. */
  readonly now: Instant;
  readonly actor: Actor | null;
  readonly correlationId: string;
  /** Writes the fact in this transaction and has it delivered after the commit, at least once. The event as it was written. */
  record(fact: Fact): Promise<RecordedEvent>;
}

/**
 * One statement: the event and its delivery stand or fall together with the transaction. The job is named after the
 * event, whose id nobody else has, so that the queue need not look for one to replace: that is half of what it costs.
 */
const RECORD = prepared(
  `WITH written AS (
     INSERT INTO event (id, type, subject_kind, subject_id, authority_id, organisation_id, actor_id, actor_name, at, data,
                        correlation_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING id)
   SELECT graphile_worker.add_job('deliver_event', json_build_object('eventId', id), job_key := id::text,
                                  job_key_mode := 'unsafe_dedupe') FROM written`,
);

/** SQLSTATEs after which the same transaction may succeed: serialisation failure, deadlock. */
const RETRIED = new Set(['40001', '40P01']);
const TRIES = 4;

export function sqlState(error: unknown): string | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  return (error.driverError as { code?: string }).code;
}

/** One command is one transaction. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Runs the work of a person's command. Conflicts with other transactions are tried again. */
  async run<Result>(caller: Caller, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.dataSource.transaction((db) => work(this.open(db, caller)));
      } catch (error) {
        if (!RETRIED.has(sqlState(error) ?? '')) throw error;
        if (attempt === TRIES) throw refuse.conflict('busy_try_again');
      }
    }
  }

  /** Runs work that no person asked for: the clock, the delivery of an event. */
  runAsClock<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.run({ actor: null, arrivedAt: this.clock.now(), correlationId: randomUUID() }, work);
  }

  private open(db: EntityManager, { actor, arrivedAt, correlationId }: Caller): Tx {
    return {
      db,
      now: arrivedAt,
      actor,
      correlationId,
      record: async (fact) => {
        const { type, subject, authorityId = null, organisationId = null, data = {} } = fact;
        const [id, actorId, actorName] = [randomUUID(), actor?.accountId ?? null, actor?.name ?? null];
        await db.query(RECORD, [
          ...[id, type, subject.kind, subject.id, authorityId, organisationId, actorId, actorName, arrivedAt],
          ...[JSON.stringify(data), correlationId],
        ]);
        return {
          ...{ id, type, subjectKind: subject.kind, subjectId: subject.id, authorityId, organisationId },
          ...{ actorId, actorName, at: arrivedAt, data },
        };
      },
    };
  }
}
