import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor';
import { prepared } from '../prepared';
import { refuse, type Refusal } from '../refusal';
import type { DraftKind } from './draft-kind';

const DISCARDED = prepared(
  'SELECT organisation_id, actor_name, at FROM event WHERE subject_id = $1 AND type = $2',
);

/**
 * Why there is no such draft. Members of its organisation hear who threw it away and when; for everybody else there
 * never was one.
 */
export async function missingDraft(
  db: EntityManager,
  kind: Pick<DraftKind<never>, 'discarded' | 'authorise'>,
  actor: Actor,
  id: string,
): Promise<Refusal> {
  const [event] = await db.query<{ organisation_id: string; actor_name: string | null; at: Date }[]>(
    DISCARDED,
    [id, kind.discarded],
  );
  if (event === undefined) return refuse.notFound();
  kind.authorise(actor, event.organisation_id, 'read');
  return refuse.notFound('draft_discarded', { by: event.actor_name ?? '', at: event.at.toISOString() });
}
