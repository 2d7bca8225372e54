import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Jobs } from '../jobs/jobs';
import { UnitOfWork } from '../unit-of-work';
import type { RecordedEvent } from './fact';
import { Subscriptions } from './subscriptions';

/** Delivers events: one job fans out to one job for each subscriber, so that each is retried on its own. */
@Injectable()
export class Delivery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly subscriptions: Subscriptions,
    jobs: Jobs,
  ) {
    jobs.add('deliver_event', (payload) => this.fanOut(payload));
    jobs.add('handle_event', (payload) => this.handle(payload));
  }

  private async fanOut({ eventId }: Record<string, unknown>): Promise<void> {
    const event = await this.load(String(eventId));
    for (const subscriber of this.subscriptions.namesFor(event.type)) {
      await this.dataSource.query(
        `SELECT graphile_worker.add_job('handle_event', json_build_object('eventId', $1::text, 'subscriber', $2::text),
                job_key := $1 || ':' || $2)`,
        [event.id, subscriber],
      );
    }
  }

  private async handle({ eventId, subscriber }: Record<string, unknown>): Promise<void> {
    const event = await this.load(String(eventId));
    await this.unitOfWork.runAsClock(async (tx) =>
      this.subscriptions.get(String(subscriber))?.handle(event, tx),
    );
  }

  private async load(id: string): Promise<RecordedEvent> {
    const [event] = await this.dataSource.query<RecordedEvent[]>(
      `SELECT id, type, subject_kind AS "subjectKind", subject_id AS "subjectId", authority_id AS "authorityId",
              organisation_id AS "organisationId", actor_id AS "actorId", actor_name AS "actorName", at, data
         FROM event WHERE id = $1`,
      [id],
    );
    if (!event) throw new Error(`event ${id} does not exist`);
    return event;
  }
}
