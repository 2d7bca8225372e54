import type { EntityManager } from 'typeorm';
import { groszeOf, type RecordedEvent } from '../../kernel';

interface Row {
  readonly organisation_id: string;
  readonly organisation: string;
  readonly authority: string;
  readonly title: string;
  readonly call: string | null;
  readonly number: string;
  readonly awarded_grosze: string | null;
}

/** What letters about an award that came to nothing say. A small grant has no call and a page of its own. */
export async function awardFacts(db: EntityManager, event: RecordedEvent) {
  const [row] = await db.query<Row[]>(
    `SELECT o.organisation_id, o.applicant ->> 'name' AS organisation, a.name AS authority,
            o.content ->> 'title' AS title, c.title AS call, o.number, o.awarded_grosze
       FROM offer o LEFT JOIN call c ON c.id = o.call_id JOIN authority a ON a.id = o.authority_id WHERE o.id = $1`,
    [event.subjectId],
  );
  if (!row) throw new Error(`nothing to write about in ${event.type} ${event.subjectId}`);
  const { freedGrosze, reason } = event.data;
  return {
    organisationId: row.organisation_id,
    path: `/organizacja/${row.call === null ? 'male-granty' : 'oferty'}/${event.subjectId}`,
    authority: row.authority,
    organisation: row.organisation,
    title: row.title,
    ...(row.call === null ? {} : { call: row.call }),
    number: row.number,
    grosze: typeof freedGrosze === 'number' ? freedGrosze : groszeOf(row.awarded_grosze),
    remarks: typeof reason === 'string' ? reason : '',
  };
}
