import type { EventView } from '@nurt/contracts/kernel';
import type { EntityManager } from 'typeorm';

/** The events of one record, oldest first. Data is filtered to plain figures and texts. */
export async function timelineOf(db: EntityManager, subjectId: string): Promise<EventView[]> {
  const rows = await db.query<
    { id: string; type: string; at: Date; actor_name: string | null; data: Record<string, unknown> }[]
  >('SELECT id, type, at, actor_name, data FROM event WHERE subject_id = $1 ORDER BY position', [subjectId]);
  return rows.map(({ id, type, at, actor_name, data }) => ({
    id,
    type,
    at: at.toISOString(),
    actor: actor_name,
    params: Object.fromEntries(
      Object.entries(data).filter(
        (entry): entry is [string, string | number] =>
          typeof entry[1] === 'string' || typeof entry[1] === 'number',
      ),
    ),
  }));
}
