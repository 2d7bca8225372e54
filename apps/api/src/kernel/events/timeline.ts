import type { EventView } from '@nurt/contracts/kernel';
import type { EntityManager } from 'typeorm';
import { prepared } from '../prepared';
import type { RecordedEvent } from './fact';

const EVENTS = prepared(
  'SELECT id, type, at, actor_name AS "actorName", data FROM event WHERE subject_id = $1 ORDER BY position',
);

/** What of an event its record tells. */
type Told = Pick<RecordedEvent, 'id' | 'type' | 'at' | 'actorName' | 'data'>;

/** The events of one record, oldest first. */
export async function timelineOf(db: EntityManager, subjectId: string): Promise<EventView[]> {
  return (await db.query<Told[]>(EVENTS, [subjectId])).map(eventView);
}

/** An event as the timeline of its record tells it. Data is filtered to plain figures and texts. */
export function eventView({ id, type, at, actorName, data }: Told): EventView {
  return {
    id,
    type,
    at: at.toISOString(),
    actor: actorName,
    params: Object.fromEntries(
      Object.entries(data).filter(
        (entry): entry is [string, string | number] =>
          typeof entry[1] === 'string' || typeof entry[1] === 'number',
      ),
    ),
  };
}
