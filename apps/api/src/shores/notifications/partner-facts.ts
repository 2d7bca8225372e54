import type { EntityManager } from 'typeorm';
import type { RecordedEvent } from '../../kernel';

/** What the letter to an organisation says that is asked to apply together with another one. */
export async function partnerFacts(db: EntityManager, event: RecordedEvent) {
  const [row] = await db.query<{ organisation: string; authority: string; title: string; call: string }[]>(
    `SELECT g.name AS organisation, a.name AS authority, o.content ->> 'title' AS title, c.title AS call
       FROM offer o JOIN organisation g ON g.id = o.organisation_id JOIN call c ON c.id = o.call_id
       JOIN authority a ON a.id = o.authority_id WHERE o.id = $1`,
    [event.subjectId],
  );
  const partnerId = event.data['partnerId'];
  if (!row || typeof partnerId !== 'string') {
    throw new Error(`nothing to write about in ${event.type} ${event.subjectId}`);
  }
  return { organisationId: partnerId, path: `/organizacja/oferty/${event.subjectId}/wspolna`, ...row };
}
