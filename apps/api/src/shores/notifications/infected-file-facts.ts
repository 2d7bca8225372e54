import type { EntityManager } from 'typeorm';
import type { RecordedEvent } from '../../kernel';

interface Row {
  readonly organisation_id: string;
  readonly organisation: string;
  readonly file: string;
  /** Of an attachment; a document belongs to no call. */
  readonly title: string | null;
  readonly call: string | null;
}

/** What the letter says in whose file a virus was found: an attachment of an offer, or a document of the organisation. */
export async function infectedFileFacts(db: EntityManager, event: RecordedEvent) {
  const { fileId, signature } = event.data;
  const ofOffer = event.type === 'offer.attachmentInfected';
  const [row] = await db.query<Row[]>(
    ofOffer
      ? `SELECT g.id AS organisation_id, g.name AS organisation, f.name AS file, o.content ->> 'title' AS title,
                c.title AS call
           FROM offer o JOIN organisation g ON g.id = o.organisation_id JOIN call c ON c.id = o.call_id
           JOIN file f ON f.id = $2 WHERE o.id = $1`
      : `SELECT g.id AS organisation_id, g.name AS organisation, f.name AS file, NULL AS title, NULL AS call
           FROM organisation g JOIN file f ON f.id = $2 WHERE g.id = $1`,
    [event.subjectId, fileId],
  );
  // Whoever removed the file already knows.
  if (!row) return { organisationId: null, reader: null, path: '' };
  return {
    organisationId: row.organisation_id,
    organisation: row.organisation,
    file: row.file,
    remarks: typeof signature === 'string' ? signature : '',
    ...(row.call === null ? {} : { call: row.call, title: row.title ?? '' }),
    path: ofOffer ? `/organizacja/oferty/${event.subjectId}?czesc=attachments` : '/organizacja/dokumenty',
  };
}
